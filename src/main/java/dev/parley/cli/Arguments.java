package dev.parley.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.cli.CommandLine;

/**
 * The options and operands that a command is given, as what they stand for.
 *
 * <p>Every accessor throws {@link UsageException} where a value is none of its kind.
 */
record Arguments(CommandLine line) {

  /** Returns the words that are no options. */
  List<String> operands() {
    return line.getArgList();
  }

  /** Returns the operands, of which at least one must be there. */
  List<String> someOperands(String what) {
    if (operands().isEmpty()) {
      throw new UsageException("no " + what + " given");
    }
    return operands();
  }

  /** Returns the only operand. */
  String onlyOperand(String what) {
    if (someOperands(what).size() > 1) {
      throw new UsageException("one " + what + " expected, but also given: " + operands().get(1));
    }
    return operands().getFirst();
  }

  /** Throws if there are operands. */
  void noOperands() {
    if (!operands().isEmpty()) {
      throw new UsageException("not understood: " + operands().getFirst());
    }
  }

  boolean has(String option) {
    return line.hasOption(option);
  }

  Optional<String> text(String option) {
    return Optional.ofNullable(line.getOptionValue(option));
  }

  /** Returns all values of an option that may be repeated. */
  List<String> texts(String option) {
    String[] values = line.getOptionValues(option);
    return values == null ? List.of() : List.of(values);
  }

  Optional<Path> path(String option) {
    return value(option, "a path", Path::of);
  }

  List<Path> paths(String option) {
    return texts(option).stream().map(Path::of).toList();
  }

  /** Returns the operands as paths. */
  List<Path> operandPaths(String what) {
    return someOperands(what).stream().map(Path::of).toList();
  }

  Optional<LocalDate> date(String option) {
    return value(option, "a date such as 2017-11-20", LocalDate::parse);
  }

  Optional<URI> webAddress(String option) {
    return webAddresses(option).stream().findFirst();
  }

  List<URI> webAddresses(String option) {
    return texts(option).stream().map(value -> webAddress(option, value)).toList();
  }

  private static URI webAddress(String option, String value) {
    try {
      URI address = new URI(value);
      if (address.getHost() != null) {
        return address;
      }
    } catch (URISyntaxException e) {
      // told below, as for an address without a host
    }
    throw new UsageException(
        "--" + option + " " + value + ": no address such as http://localhost:3030/sparql");
  }

  /** Returns a number between {@code least} and {@code most}. */
  Optional<Integer> number(String option, int least, int most) {
    String what = "a number from " + least + " to " + most;
    Optional<Integer> number = value(option, what, Integer::valueOf);
    if (number.filter(n -> n < least || n > most).isPresent()) {
      throw wrong(option, what);
    }
    return number;
  }

  /** Returns the constant whose name in small letters is the value. */
  <E extends Enum<E>> Optional<E> choice(String option, Class<E> type) {
    String what =
        "one of "
            + Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    return value(option, what, word -> Enum.valueOf(type, word.toUpperCase(Locale.ROOT)));
  }

  private <T> Optional<T> value(String option, String what, Function<String, T> reader) {
    try {
      return text(option).map(reader);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw wrong(option, what);
    }
  }

  private UsageException wrong(String option, String what) {
    return new UsageException("--" + option + " " + text(option).orElse("") + ": not " + what);
  }
}
