package dev.parley.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads an article of Nexis, of its older text files and of Nexis Uni. */
final class NexisText {

  private static final Pattern HEADLINE = Pattern.compile("\\s*HEADLINE:\\s*(.+)");
  private static final Pattern LANGUAGE = Pattern.compile("(?i)\\s*language:\\s*(\\p{L}+).*");
  private static final Pattern BODY = Pattern.compile("\\s*(BODY:|Body)\\s*");
  private static final Pattern LENGTH = Pattern.compile("(?i)\\s*length:\\s*[\\d,.]+ +words\\s*");
  private static final Pattern AFTER =
      Pattern.compile(
          "(?i)\\s*(load-date|language|publication-type|subject|graphic|classification"
              + "|journal-code|document-type|copyright)(:.*|\\s*)");

  private NexisText() {}

  static ExportedText read(List<String> lines) {
    List<String> filled =
        lines.stream().filter(line -> !line.isBlank()).map(String::strip).toList();
    boolean isOlder = filled.size() > 1 && DateText.day(filled.get(1)).isPresent();
    Optional<String> headline =
        lines.stream().flatMap(line -> group(HEADLINE, line).stream()).findFirst();
    // The older files open with source, day and title, those of Nexis Uni with title and source.
    int title = isOlder ? 2 : 0;
    int source = isOlder || headline.isPresent() ? 0 : 1;
    return new ExportedText(
        headline.or(() -> filled.stream().skip(title).findFirst()),
        day(filled),
        filled.stream().skip(source).findFirst(),
        lines.stream()
            .flatMap(line -> group(LANGUAGE, line).stream())
            .flatMap(name -> Fields.language(name).stream())
            .findFirst(),
        body(lines));
  }

  private static Optional<LocalDate> day(List<String> filled) {
    return filled.subList(0, beforeBody(filled)).stream()
        .flatMap(line -> DateText.day(line).stream())
        .findFirst();
  }

  private static String body(List<String> lines) {
    return ExportedText.paragraphs(
        lines.subList(Math.min(lines.size(), beforeBody(lines) + 1), lines.size()).stream()
            .takeWhile(line -> !AFTER.matcher(line).matches())
            .toList());
  }

  /** Returns where the line is that the body follows: its own heading, or else the length. */
  private static int beforeBody(List<String> lines) {
    return Stream.of(BODY, LENGTH)
        .flatMapToInt(
            pattern ->
                IntStream.range(0, lines.size())
                    .filter(at -> pattern.matcher(lines.get(at)).matches())
                    .limit(1))
        .findFirst()
        .orElse(lines.size());
  }

  private static Optional<String> group(Pattern pattern, String line) {
    Matcher match = pattern.matcher(line);
    return match.matches() ? Optional.of(match.group(1).strip()) : Optional.empty();
  }
}
