package dev.parley.spark;

import dev.parley.graph.ArticleGraph;
import dev.parley.graph.GraphFormat;
import dev.parley.graph.GraphWriter;
import dev.parley.ingest.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What became of one article.
 *
 * @param id of the article
 * @param lines its graph in N-Quads, without the last line break; empty where there is none
 * @param quads how many lines
 * @param meetings how many meetings it reports
 * @param problem why there is no graph; empty where there is one, and for a repetition
 */
record Converted(String id, String lines, long quads, long meetings, String problem)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Converts {@code article}. */
  static Converted of(Article article, String base) {
    try {
      ArticleGraph graph = LocalConverter.of(base).convert(article);
      return new Converted(
          article.id(), lines(graph, base), graph.triples().size(), graph.meetings(), "");
    } catch (RuntimeException e) {
      return failed(article.id(), "could not be converted: " + e);
    }
  }

  /** Returns what stands for an article that cannot be used. */
  static Converted failed(String id, String problem) {
    return new Converted(id, "", 0, 0, problem);
  }

  /** Returns what stands for an article that was read before. */
  static Converted repeated(String id) {
    return new Converted(id, "", 0, 0, "");
  }

  boolean isGraph() {
    return !lines.isEmpty();
  }

  boolean isProblem() {
    return !problem.isEmpty();
  }

  private static String lines(ArticleGraph graph, String base) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GraphWriter writer = GraphWriter.to(out, GraphFormat.NQUADS, base)) {
      writer.write(graph);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8).stripTrailing();
  }
}
