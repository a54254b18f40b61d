package dev.parley.cli;

import dev.parley.graph.Iris;
import dev.parley.reference.Reference;
import dev.parley.store.BackgroundGraphs;
import dev.parley.store.GraphFiles;
import dev.parley.store.NamedGraph;
import dev.parley.store.SparqlSource;
import dev.parley.store.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.cli.Options;

/** The options that say what data a command works on. */
final class DataFlags {

  static final String DB = "db";

  private static final String DATA = "data";
  private static final String ENDPOINT = "endpoint";

  private DataFlags() {}

  /** Adds them to {@code options}. */
  static Options addTo(Options options) {
    return addStoreTo(options)
        .addOption(Flags.value(ENDPOINT, "URL", "a SPARQL endpoint, such as that of serve"));
  }

  /** Adds those that say what data of this machine a command works on. */
  static Options addStoreTo(Options options) {
    return options
        .addOption(Flags.value(DATA, "FILE", "RDF, such as convert writes; may be repeated"))
        .addOption(Flags.value(DB, "DIR", "a store that load has filled"))
        .addOption(ConversionFlags.base());
  }

  /** Returns the store of this machine that {@code arguments} name. */
  static Store open(Arguments arguments) {
    if (arguments.has(DATA) == arguments.has(DB)) {
      throw new UsageException("one of --data and --db is needed");
    }
    return store(arguments);
  }

  /** Returns what {@code work} makes of the data that {@code arguments} name. */
  static <T> T use(Arguments arguments, Function<SparqlSource, T> work) {
    long named = Stream.of(DATA, DB, ENDPOINT).filter(arguments::has).count();
    if (named != 1) {
      throw new UsageException("one of --data, --db and --endpoint is needed");
    }
    Optional<SparqlSource> endpoint =
        arguments.webAddress(ENDPOINT).map(SparqlSource.Endpoint::new);
    if (endpoint.isPresent()) {
      return work.apply(endpoint.get());
    }
    try (Store store = store(arguments)) {
      return work.apply(new SparqlSource.Local(store));
    }
  }

  /** Returns the same of the bundled sample articles, where no data are named. */
  static <T> T useOrSamples(Arguments arguments, Function<SparqlSource, T> work) {
    if (Stream.of(DATA, DB, ENDPOINT).anyMatch(arguments::has)) {
      return use(arguments, work);
    }
    List<NamedGraph> graphs =
        new ArrayList<>(
            Samples.graphs(
                () -> Reference.bundled().link().gazetteer(),
                false,
                ConversionFlags.graphOptions(arguments)));
    graphs.addAll(BackgroundGraphs.read(List.of()));
    try (Store store = Store.reading(graphs, ConversionFlags.graphOptions(arguments).base())) {
      return work.apply(new SparqlSource.Local(store));
    }
  }

  private static Store store(Arguments arguments) {
    String base = arguments.text(ConversionFlags.BASE).orElse(Iris.DEFAULT_BASE);
    List<Path> files = arguments.paths(DATA);
    if (files.isEmpty()) {
      return StoreFlags.existing(arguments.path(DB).orElseThrow(), base);
    }
    List<NamedGraph> graphs = new ArrayList<>(new GraphFiles(base).read(files));
    graphs.addAll(BackgroundGraphs.read(List.of()));
    return Store.reading(graphs, base);
  }
}
