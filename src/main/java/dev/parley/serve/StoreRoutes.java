package dev.parley.serve;

import dev.parley.graph.Iris;
import dev.parley.graph.NamedQuery;
import dev.parley.graph.OntologyFiles;
import dev.parley.graph.QueryLibrary;
import dev.parley.serve.discovery.Advice;
import dev.parley.serve.discovery.Dump;
import dev.parley.serve.discovery.ExampleQueries;
import dev.parley.serve.discovery.Health;
import dev.parley.serve.discovery.Summary;
import dev.parley.serve.discovery.WellKnown;
import dev.parley.serve.explore.Explore;
import dev.parley.serve.find.Find;
import dev.parley.serve.http.Libraries;
import dev.parley.serve.http.Route;
import dev.parley.serve.http.StaticFiles;
import dev.parley.serve.linked.IriPaths;
import dev.parley.serve.linked.LinkedData;
import dev.parley.serve.linked.OntologyDocuments;
import dev.parley.store.DatasetDescriber;
import dev.parley.store.DescriptionKeeper;
import dev.parley.store.QueryAdvice;
import dev.parley.store.Store;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;

/** What is read of a store other than by SPARQL: pages, things, what they are made of. */
final class StoreRoutes implements AutoCloseable {

  private static final Duration QUIET = Duration.ofSeconds(1);

  private final DescriptionKeeper keeper;
  private final Explore explore;
  private final List<Route> all;

  /**
   * Creates the routes of {@code store}.
   *
   * @param server tells the address of the server
   */
  StoreRoutes(Store store, Supplier<Optional<URI>> server) {
    Supplier<Collection<NamedQuery>> queries = new Lazy<>(() -> QueryLibrary.load().all());
    Supplier<Graph> ontology = new Lazy<>(OntologyFiles::published);
    ExampleQueries examples = new ExampleQueries(store.base(), queries, server);
    IriPaths paths = new IriPaths(store.base(), Iris.DEFAULT_BASE);
    this.keeper =
        new DescriptionKeeper(
            store, new DatasetDescriber(store.base(), examples::graph, server), QUIET);
    Find find = new Find(store, paths);
    this.explore = new Explore(store);
    this.all =
        List.of(
            new Health(store),
            new WellKnown(store, keeper, examples, server),
            new Dump(store),
            new Summary(store, keeper, queries, explore::prepare),
            new Advice(store, new Lazy<>(QueryAdvice::new)),
            find,
            explore,
            new Libraries(),
            new OntologyDocuments(ontology, OntologyFiles.VERSION),
            new StaticFiles("", "/dev/parley/serve/pages"),
            new LinkedData(store, paths, ontology, explore, find::near));
  }

  /** Returns them, the first that answers a request being the one for it. */
  List<Route> all() {
    return all;
  }

  /** Begins to describe the store. */
  void start() {
    keeper.start();
  }

  /** Ends what reads the store for them. */
  @Override
  public void close() {
    keeper.close();
    explore.close();
  }
}
