package dev.parley.serve;

import dev.parley.serve.guard.Sandbox;
import dev.parley.serve.guard.Supervisor;
import dev.parley.serve.http.Gate;
import dev.parley.serve.protocol.BoundedRun;
import dev.parley.serve.protocol.GraphStoreHandler;
import dev.parley.serve.protocol.QueryHandler;
import dev.parley.serve.protocol.ServiceDescription;
import dev.parley.serve.protocol.UpdateHandler;
import dev.parley.serve.protocol.WriteAccess;
import dev.parley.store.Store;
import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.sparql.util.Context;

/**
 * The addresses at which a store is asked and changed.
 *
 * <p>{@code /sparql}, {@code /data} and {@code /update} for people; {@code /parley} and what is
 * under it for clients that know Fuseki.
 */
final class SparqlServices implements AutoCloseable {

  /** The addresses at which there is always a service. */
  static final Set<String> ADDRESSES = Set.of("/sparql", "/data", "/parley/sparql");

  private static final String ALL = "/parley";
  private static final String UPDATE = "/update";

  private static final int WAITING = 64;

  /** One in so many places is for a query that takes longer than a moment. */
  private static final int LONG_PART = 4;

  /** One client may run and wait with so many times as many queries as there are places. */
  private static final int EACH_PART = 2;

  /** Fewer than the requests of one client that have a thread, so that it is told. */
  private static final int MOST_OF_ONE = 48;

  private final Store store;
  private final ActionService query;
  private final ActionService graphs;
  private final ActionService update;
  private final boolean writable;
  private final Supervisor questions;
  private final Supervisor changes;
  private final Context sandbox = new Context();

  /** Creates the services of {@code store}. */
  SparqlServices(Store store, ServeOptions options) {
    this.store = store;
    int places = options.concurrentQueries();
    this.questions = new Supervisor(options.limits().time(), places / LONG_PART);
    this.changes = new Supervisor(options.limits().time(), places);
    Gate gate = new Gate(places, WAITING, Math.min(places * EACH_PART, MOST_OF_ONE));
    BoundedRun run = new BoundedRun(options.limits(), gate, questions);
    this.query =
        new QueryHandler(
            options.limits(),
            run,
            new ServiceDescription(
                store.description(),
                !options.services().isEmpty(),
                store::revision,
                () -> store.graph(store.description())),
            store::revision);
    WriteAccess access = new WriteAccess(options.writers(), options.ownNames());
    this.graphs = new GraphStoreHandler(access, changes, run, store::revision);
    this.update = new UpdateHandler(access, options.limits(), changes);
    this.writable = options.writers().isPresent();
    new Sandbox(options.limits(), options.services()).furnish(sandbox);
  }

  /** Returns whether {@code path} may be that of a service, or of what Fuseki tells of itself. */
  static boolean mayTake(String path) {
    return path.equals(UPDATE)
        || path.equals(ALL)
        || path.startsWith(ALL + "/")
        || path.startsWith("/$/");
  }

  /** Ends the queries and updates that run. */
  @Override
  public void close() {
    questions.close();
    changes.close();
  }

  /** Adds them to the server that {@code builder} builds. */
  void addTo(FusekiServer.Builder builder) {
    builder.add("/sparql", service(query("")));
    builder.add("/data", service(graphs("")));
    DataService.Builder all =
        service(
            query(""), query("sparql"), query("query"), graphs(""), graphs("data"), graphs("get"));
    if (writable) {
      builder.add(UPDATE, service(update("")));
      all.addEndpoint(update("")).addEndpoint(update("update"));
    }
    builder.add(ALL, all);
  }

  private DataService.Builder service(Endpoint... endpoints) {
    DataService.Builder service = DataService.newBuilder(store.dataset());
    for (Endpoint endpoint : endpoints) {
      service.addEndpoint(endpoint);
    }
    return service;
  }

  private Endpoint query(String name) {
    return endpoint(Operation.Query, name, query);
  }

  private Endpoint graphs(String name) {
    return endpoint(writable ? Operation.GSP_RW : Operation.GSP_R, name, graphs);
  }

  private Endpoint update(String name) {
    return endpoint(Operation.Update, name, update);
  }

  private Endpoint endpoint(Operation operation, String name, ActionService handler) {
    return Endpoint.create()
        .operation(operation)
        .endpointName(name)
        .processor(handler)
        .context(sandbox)
        .build();
  }
}
