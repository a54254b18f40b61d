package dev.parley.graph;

import java.util.List;

/**
 * A query of the library.
 *
 * @param name what it is asked for by: {@code meetings}
 * @param title one line
 * @param description what it answers and for whom
 * @param result what the columns, or the parts of the graph, are
 * @param text the SPARQL, with its comments
 */
public record NamedQuery(
    String name, String title, String description, String result, String text) {

  /**
   * Reads the comment lines that open {@code text}: the title, an empty one, paragraphs of
   * description, and a last paragraph that begins with {@code Columns:} or {@code Graph:}.
   *
   * @throws IllegalArgumentException if a part is missing
   */
  static NamedQuery parse(String name, String text) {
    List<String> header =
        text.lines()
            .takeWhile(line -> line.startsWith("#"))
            .map(line -> line.substring(1).strip())
            .toList();
    List<String> paragraphs = List.of(String.join("\n", header).split("\n\n+"));
    List<String> results =
        paragraphs.stream().filter(NamedQuery::isResult).map(NamedQuery::oneLine).toList();
    List<String> about =
        paragraphs.stream()
            .skip(1)
            .filter(paragraph -> !isResult(paragraph))
            .map(NamedQuery::oneLine)
            .toList();
    if (results.size() != 1 || about.isEmpty()) {
      throw new IllegalArgumentException(
          name + ": the comment at the top needs a title, a description and the columns");
    }
    String result = results.getFirst();
    return new NamedQuery(
        name,
        paragraphs.getFirst(),
        String.join("\n\n", about),
        result.substring(result.indexOf(':') + 1).strip(),
        text);
  }

  private static boolean isResult(String paragraph) {
    return paragraph.startsWith("Columns:") || paragraph.startsWith("Graph:");
  }

  private static String oneLine(String paragraph) {
    return paragraph.replace('\n', ' ');
  }
}
