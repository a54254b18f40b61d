package dev.parley;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.ingest.Article;
import dev.parley.reference.Gazetteer;
import dev.parley.reference.Reference;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is twice as long takes twice as many steps: with articles of some megabytes, a sentence that
 * never ends, and what would be long in other ways. Steps are counted, for a clock tells another
 * time each time.
 */
class LinearityTest {

  private static final int MEGABYTE = 1 << 20;

  private static final String[] NAMES = {
    "Vladimir Putin", "Angela Merkel", "Emmanuel Macron", "Hassan Rouhani", "Xi Jinping"
  };
  private static final String[] ADJECTIVES = {"Russian", "Turkish", "Iranian", "French"};
  private static final String[] STATES = {"France", "Japan", "Kenya", "Peru", "Norway"};

  /** Something to repeat, and the length up to which it is, in characters. */
  static Stream<Arguments> longTexts() {
    return Stream.of(
        text("an article of 5 MB", 5 * MEGABYTE, LinearityTest::paragraph),
        text(
            "a sentence of 1 MB",
            MEGABYTE,
            number -> "and on day " + number + " Putin met Merkel "),
        text("100,000 names", 2_000_000, number -> NAMES[number % NAMES.length] + ", "),
        text("names without a comma", 500_000, number -> NAMES[number % NAMES.length] + " "),
        text("a name that met a name that met", 500_000, number -> "Vladimir Putin met "),
        text("one name again and again", 500_000, number -> "Angela Merkel, "),
        text("names that nobody knows", 500_000, number -> name(number) + ", "),
        text(
            "people that only the article knows",
            500_000,
            number ->
                "Prime Minister Ivan "
                    + name(number)
                    + " met Polish Prime Minister Jan "
                    + name(number + 1)
                    + ".\n"),
        text("adjectives", 300_000, number -> ADJECTIVES[number % ADJECTIVES.length] + ", "),
        text("modifiers", 300_000, number -> "former "),
        text("portfolios", 300_000, number -> "trade and energy and "),
        text("triggers", 300_000, number -> "meeting "),
        text("verbs", 300_000, number -> "met "),
        text("references", 300_000, number -> "the two leaders met him "),
        text(
            "visits",
            500_000,
            number ->
                NAMES[number % NAMES.length]
                    + " visited "
                    + STATES[number % STATES.length]
                    + " on May "
                    + (number % 28 + 1)
                    + ".\n"),
        text("stops", 200_000, number -> "."),
        text("stops behind an abbreviation", 200_000, number -> number == 0 ? "U.S" : "."),
        text("stops before a small letter", 200_000, number -> number % 1000 < 999 ? "!" : " x"),
        text("glued sentences", 200_000, number -> "Ab."),
        text("one word", 500_000, number -> "a"),
        text("apostrophes", 200_000, number -> "s'"),
        text("empty lines", 200_000, number -> "\n"),
        text("numbers", 300_000, number -> "2017-5th-6 "));
  }

  private final Gazetteer gazetteer = Reference.bundled().link().gazetteer();
  private final Object converter;
  private final Method convert;

  LinearityTest() throws Exception {
    ClassLoader loader = new Steps.Loader();
    Class<?> options = loader.loadClass("dev.parley.graph.GraphOptions");
    Class<?> type = loader.loadClass("dev.parley.Converter");
    converter =
        type.getConstructor(Gazetteer.class, options)
            .newInstance(gazetteer, options.getMethod("standard").invoke(null));
    convert = type.getMethod("convert", Article.class);
  }

  @ParameterizedTest
  @MethodSource("longTexts")
  void takesTwiceTheStepsForTwiceTheLength(int length, IntFunction<String> part) throws Exception {
    long half = steps(repeated(part, length / 2));
    long whole = steps(repeated(part, length));
    assertTrue(whole < 2.3 * half + 10_000, half + " steps, then " + whole);
  }

  private long steps(String text) throws Exception {
    Article article = Article.of("long", text, Optional.of(LocalDate.of(2017, 11, 21)));
    return Steps.of(() -> convert.invoke(converter, article));
  }

  private static String repeated(IntFunction<String> part, int length) {
    StringBuilder text = new StringBuilder();
    for (int number = 0; text.length() < length; number++) {
      text.append(part.apply(number));
    }
    return text.toString();
  }

  private static Arguments text(String name, int length, IntFunction<String> part) {
    return Arguments.of(Named.of(name, length), part);
  }

  private static String paragraph(int number) {
    String one = NAMES[number % NAMES.length];
    String other = NAMES[(number + 1 + number / 7 % 3) % NAMES.length];
    return one
        + " met "
        + other
        + " in "
        + STATES[number % STATES.length]
        + " on Monday. "
        + "The two leaders discussed trade, and he said the talks would go on.\n"
        + "Prices of bread rose by "
        + number
        + " percent, a shopkeeper said.\n";
  }

  /** A name of five letters that stands for {@code number}. */
  private static String name(int number) {
    return IntStream.range(0, 5)
        .mapToObj(
            place -> {
              char letter = (char) ('a' + number / (int) Math.pow(26, place) % 26);
              return String.valueOf(place == 0 ? Character.toUpperCase(letter) : letter);
            })
        .collect(Collectors.joining());
  }
}
