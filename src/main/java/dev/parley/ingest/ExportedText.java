package dev.parley.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an article of a press database tells.
 *
 * @param body blank where there is no text
 */
record ExportedText(
    Optional<String> title,
    Optional<LocalDate> published,
    Optional<String> source,
    Optional<String> language,
    String body) {

  /** Returns {@code lines} as paragraphs, which empty lines part. */
  static String paragraphs(List<String> lines) {
    return lines.stream()
        .map(String::strip)
        .collect(Collectors.joining("\n"))
        .replaceAll("\n{2,}", "\n\n")
        .strip();
  }
}
