package dev.parley.graph;

import java.util.List;
import java.util.stream.Stream;

/**
 * A query of the library.
 *
 * @param name what it is asked for by: {@code meetings}
 * @param title one line
 * @param description what it answers and for whom
 * @param keywords what it is about, in single words
 * @param result what the columns, or the parts of the graph, are
 * @param text the SPARQL, with its comments
 */
public record NamedQuery(
    String name,
    String title,
    String description,
    List<String> keywords,
    String result,
    String text) {

  private static final String KEYWORDS = "Keywords:";

  public NamedQuery {
    keywords = List.copyOf(keywords);
  }

  /**
   * Reads the comment lines that open {@code text}: the title, an empty one, paragraphs of
   * description, one that begins with {@code Keywords:}, and a last one that begins with {@code
   * Columns:} or {@code Graph:}.
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
            .filter(paragraph -> !isResult(paragraph) && !paragraph.startsWith(KEYWORDS))
            .map(NamedQuery::oneLine)
            .toList();
    List<String> keywords =
        paragraphs.stream()
            .filter(paragraph -> paragraph.startsWith(KEYWORDS))
            .flatMap(words -> Stream.of(words.substring(KEYWORDS.length()).split(",")))
            .map(String::strip)
            .toList();
    if (results.size() != 1 || about.isEmpty() || keywords.isEmpty()) {
      throw new IllegalArgumentException(
          name + ": the comment at the top needs a title, a description, keywords and the columns");
    }
    String result = results.getFirst();
    return new NamedQuery(
        name,
        paragraphs.getFirst(),
        String.join("\n\n", about),
        keywords,
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
