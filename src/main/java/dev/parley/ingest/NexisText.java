package dev.parley.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads an article of Nexis, of its older text files and of Nexis Uni. */
final class NexisText {

  private static final Pattern HEADLINE = Pattern.compile("\\s*HEADLINE:\\s*(.+)");
  private static final Pattern LANGUAGE = Pattern.compile("(?i)\\s*language:\\s*(\\p{L}+).*");
  private static final Pattern BODY = Pattern.compile("\\s*(BODY:|Body)\\s*");
  private static final Pattern AFTER =
      Pattern.compile(
          "(?i)\\s*(load-date|language|publication-type|subject|graphic|classification"
              + "|journal-code|document-type|copyright)(:.*|\\s*)");

  private NexisText() {}

  static ExportedText read(List<String> lines) {
    List<String> filled =
        lines.stream().filter(line -> !line.isBlank()).map(String::strip).toList();
    Optional<String> headline =
        lines.stream().flatMap(line -> group(HEADLINE, line).stream()).findFirst();
    int source = headline.isPresent() ? 0 : 1;
    return new ExportedText(
        headline.or(() -> filled.stream().findFirst()),
        day(filled),
        filled.stream().skip(source).findFirst(),
        lines.stream()
            .flatMap(line -> group(LANGUAGE, line).stream())
            .flatMap(name -> Fields.language(name).stream())
            .findFirst(),
        body(lines));
  }

  private static Optional<LocalDate> day(List<String> filled) {
    return filled.stream()
        .takeWhile(line -> !BODY.matcher(line).matches())
        .flatMap(line -> DateText.day(line).stream())
        .findFirst();
  }

  private static String body(List<String> lines) {
    int begin =
        IntStream.range(0, lines.size())
            .filter(at -> BODY.matcher(lines.get(at)).matches())
            .findFirst()
            .orElse(lines.size() - 1);
    return ExportedText.paragraphs(
        lines.subList(begin + 1, lines.size()).stream()
            .takeWhile(line -> !AFTER.matcher(line).matches())
            .toList());
  }

  private static Optional<String> group(Pattern pattern, String line) {
    Matcher match = pattern.matcher(line);
    return match.matches() ? Optional.of(match.group(1).strip()) : Optional.empty();
  }
}
