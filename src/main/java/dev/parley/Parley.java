package dev.parley;

import dev.parley.graph.ArticleGraph;
import dev.parley.graph.GraphBuilder;
import dev.parley.graph.GraphFormat;
import dev.parley.graph.GraphOptions;
import dev.parley.graph.GraphWriter;
import dev.parley.ingest.Article;
import dev.parley.meeting.Meeting;
import dev.parley.meeting.MeetingExtractor;
import dev.parley.reference.Gazetteer;
import dev.parley.reference.Reference;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Parley as a library: from an article to its meetings and its graph. Safe for many threads.
 *
 * <pre>{@code
 * Parley parley = Parley.open();
 * Article article =
 *     Article.of(
 *         "macron",
 *         "French President Emmanuel Macron met Russian President Vladimir Putin in Moscow.",
 *         Optional.of(LocalDate.of(2022, 2, 8)));
 * List<Meeting> meetings = parley.read(article);
 * String turtle = parley.write(article, GraphFormat.TURTLE);
 * }</pre>
 */
public final class Parley {

  private final MeetingExtractor extractor;
  private final GraphBuilder builder;
  private final GraphOptions options;

  private Parley(Gazetteer gazetteer, GraphOptions options) {
    this.extractor = new MeetingExtractor(gazetteer);
    this.builder = new GraphBuilder(options, gazetteer::identity);
    this.options = options;
  }

  /** Returns Parley with the bundled reference and the usual options; takes a second or two. */
  public static Parley open() {
    return open(Reference.bundled(), GraphOptions.standard());
  }

  /** Returns Parley that knows whom and what {@code reference} describes. */
  public static Parley open(Reference reference, GraphOptions options) {
    return new Parley(reference.link().gazetteer(), options);
  }

  /** Returns the meetings that {@code article} tells of, in text order. */
  public List<Meeting> read(Article article) {
    return extractor.extract(article).meetings();
  }

  /** Returns the graph of what {@code article} says. */
  public ArticleGraph convert(Article article) {
    return builder.build(article, read(article));
  }

  /** Returns this graph as a document; the same article gives the same text. */
  public String write(Article article, GraphFormat format) {
    ArticleGraph graph = convert(article);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GraphWriter writer = GraphWriter.to(out, format, options.base())) {
      writer.write(Optional.empty(), graph.triples());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
