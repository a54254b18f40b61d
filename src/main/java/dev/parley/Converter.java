package dev.parley;

import dev.parley.graph.ArticleGraph;
import dev.parley.graph.GraphBuilder;
import dev.parley.graph.GraphOptions;
import dev.parley.ingest.Article;
import dev.parley.meeting.Extraction;
import dev.parley.meeting.MeetingExtractor;
import dev.parley.reference.Gazetteer;

/** Turns articles into graphs. Safe for many threads. */
public final class Converter {

  private final MeetingExtractor extractor;
  private final GraphBuilder builder;
  private final boolean reasons;

  /** Creates a converter that knows the actors and places of {@code gazetteer}. */
  public Converter(Gazetteer gazetteer, GraphOptions options) {
    this.extractor = new MeetingExtractor(gazetteer);
    this.builder = new GraphBuilder(options, gazetteer::identity);
    this.reasons = options.reasons();
  }

  /** Returns what {@code article} says. */
  public ArticleGraph convert(Article article) {
    if (!reasons) {
      return builder.build(article, extractor.extract(article).meetings());
    }
    Extraction extraction = extractor.explain(article);
    return builder.build(article, extraction.meetings(), PassedOver.in(extraction));
  }
}
