package dev.parley.cli;

import dev.parley.Converter;
import dev.parley.graph.GraphOptions;
import dev.parley.ingest.SampleArticles;
import dev.parley.reference.Gazetteer;
import dev.parley.store.NamedGraph;
import java.util.List;

/** The bundled articles, as graphs. */
final class Samples {

  private Samples() {}

  /** Returns them; they are texts of our own, so that their words may be told. */
  static List<NamedGraph> graphs(Gazetteer gazetteer, GraphOptions options) {
    GraphOptions ours =
        options.withReference(gazetteer.fingerprint()).withQuotes(true).withReasons(true);
    Converter converter = new Converter(gazetteer, ours);
    return SampleArticles.read().stream().map(converter::convert).map(NamedGraph::of).toList();
  }
}
