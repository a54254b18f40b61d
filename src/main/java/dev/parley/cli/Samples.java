package dev.parley.cli;

import dev.parley.Converter;
import dev.parley.graph.GraphOptions;
import dev.parley.ingest.SampleArticles;
import dev.parley.reference.Gazetteer;
import dev.parley.reference.Reference;
import dev.parley.store.NamedGraph;
import dev.parley.store.PackedGraphs;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;

/** The bundled articles, as graphs. */
final class Samples {

  /** The resource beside this class: the graphs as most people want them. */
  static final String CONVERTED = "samples.graphs";

  private Samples() {}

  /**
   * Returns them; they are texts of our own, so that their words may be told. With the usual
   * options and the bundled reference they were converted when Parley was built.
   *
   * @param ownReference whether {@code gazetteer} has more than the bundled reference
   */
  static List<NamedGraph> graphs(
      Supplier<Gazetteer> gazetteer, boolean ownReference, GraphOptions options) {
    GraphOptions telling = telling(options);
    return ownReference || !telling.equals(telling(GraphOptions.standard()))
        ? converted(gazetteer.get(), telling)
        : bundled();
  }

  private static GraphOptions telling(GraphOptions options) {
    return options.withQuotes(true).withReasons(true);
  }

  private static List<NamedGraph> bundled() {
    try (InputStream in = Samples.class.getResourceAsStream(CONVERTED)) {
      return PackedGraphs.read(new BufferedInputStream(in));
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  /** Converts them with the bundled reference. */
  static List<NamedGraph> converted() {
    return converted(Reference.bundled().link().gazetteer(), telling(GraphOptions.standard()));
  }

  private static List<NamedGraph> converted(Gazetteer gazetteer, GraphOptions options) {
    Converter converter = new Converter(gazetteer, options.withReference(gazetteer.fingerprint()));
    return SampleArticles.read().stream().map(converter::convert).map(NamedGraph::of).toList();
  }
}
