package dev.parley.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an article of Factiva, with two-letter tags before its fields or without. */
final class FactivaText {

  private static final Pattern TAGGED = Pattern.compile("([A-Z]{2,3})(?:[ \\t]+(.*))?");
  private static final Set<String> TAGS =
      Set.of(
          "SE", "HD", "BY", "CR", "WC", "PD", "ET", "SN", "SC", "ED", "PG", "VOL", "LA", "CY", "LP",
          "TD", "CT", "RF", "CO", "IN", "NS", "RE", "IPC", "IPD", "PUB", "AN", "CLM", "ART");
  private static final Pattern WORDS = Pattern.compile("[\\d,.]+ words\\s*");
  private static final Pattern BY = Pattern.compile("(?i)by .+");
  private static final Pattern COPYRIGHT = Pattern.compile("(?i)\\s*(copyright|\\(c\\)|©).*");
  private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}.*");

  private FactivaText() {}

  static ExportedText read(List<String> lines) {
    Map<String, List<String>> fields = tagged(lines);
    if (!fields.containsKey("HD")) {
      return untagged(lines);
    }
    List<String> body = new ArrayList<>(fields.getOrDefault("LP", List.of()));
    body.add("");
    body.addAll(fields.getOrDefault("TD", List.of()));
    return new ExportedText(
        joined(fields, "HD"),
        joined(fields, "PD").flatMap(DateText::day),
        joined(fields, "SN"),
        joined(fields, "LA").flatMap(Fields::language),
        ExportedText.paragraphs(body));
  }

  private static Map<String, List<String>> tagged(List<String> lines) {
    Map<String, List<String>> fields = new HashMap<>();
    List<String> open = new ArrayList<>();
    for (String line : lines) {
      Matcher match = TAGGED.matcher(line);
      if (match.matches() && TAGS.contains(match.group(1))) {
        open = fields.computeIfAbsent(match.group(1), tag -> new ArrayList<>());
        open.add(Optional.ofNullable(match.group(2)).orElse(""));
      } else {
        open.add(line);
      }
    }
    return fields;
  }

  private static Optional<String> joined(Map<String, List<String>> fields, String tag) {
    return Optional.ofNullable(fields.get(tag))
        .map(lines -> String.join(" ", lines).strip())
        .filter(text -> !text.isEmpty());
  }

  /** Headline, author, number of words, day, time, source, language, copyright; then the text. */
  private static ExportedText untagged(List<String> lines) {
    int count = first(lines, 0, line -> WORDS.matcher(line).matches());
    List<String> head =
        lines.subList(0, count).stream()
            .filter(line -> !line.isBlank() && !BY.matcher(line).matches())
            .toList();
    int day = first(lines, count, line -> DateText.day(line).isPresent());
    int source = first(lines, day + 1, line -> !line.isBlank() && !TIME.matcher(line).matches());
    int copyright = first(lines, source, line -> COPYRIGHT.matcher(line).matches());
    int end = copyright < lines.size() ? copyright : first(lines, source, String::isBlank);
    return new ExportedText(
        head.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", head).strip()),
        at(lines, day).flatMap(DateText::day),
        at(lines, source).map(String::strip),
        lines.subList(Math.min(source, end), end).stream()
            .filter(line -> line.strip().length() > 3)
            .flatMap(line -> Fields.language(line).stream())
            .findFirst(),
        ExportedText.paragraphs(lines.subList(Math.min(end + 1, lines.size()), lines.size())));
  }

  private static Optional<String> at(List<String> lines, int index) {
    return index < lines.size() ? Optional.of(lines.get(index)) : Optional.empty();
  }

  private static int first(List<String> lines, int from, Predicate<String> wanted) {
    int at = from;
    while (at < lines.size() && !wanted.test(lines.get(at))) {
      at++;
    }
    return Math.min(at, lines.size());
  }
}
