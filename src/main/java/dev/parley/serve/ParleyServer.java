package dev.parley.serve;

import dev.parley.graph.GraphOptions;
import dev.parley.reference.Reference;
import dev.parley.serve.convert.ArticlesServlet;
import dev.parley.serve.convert.ConvertServlet;
import dev.parley.serve.http.Route;
import dev.parley.serve.http.Routes;
import dev.parley.store.Store;
import java.net.BindException;
import java.net.URI;
import java.nio.channels.UnresolvedAddressException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;

/** Serves one store over HTTP: SPARQL, the Graph Store Protocol, linked data and pages. */
public final class ParleyServer implements AutoCloseable {

  private static final int MIN_THREADS = 4;
  private static final int MAX_THREADS = 200;
  private static final String CONVERT = "/convert";
  private static final String ARTICLES = "/convert/articles";

  private final FusekiServer fuseki;
  private final StoreRoutes routes;
  private final SparqlServices services;
  private final ServeOptions options;

  private ParleyServer(
      FusekiServer fuseki, StoreRoutes routes, SparqlServices services, ServeOptions options) {
    this.fuseki = fuseki;
    this.routes = routes;
    this.services = services;
    this.options = options;
  }

  /**
   * Starts a server of {@code store}, which stays open when the server stops.
   *
   * @throws ServeException if it cannot listen at that address
   */
  public static ParleyServer start(Store store, ServeOptions options) {
    if (options.writers().isPresent() && !store.writable()) {
      throw new IllegalArgumentException("a store that is only read cannot be changed");
    }
    if (options.opensPasswords()) {
      throw new ServeException(
          options.host()
              + ": passwords would go over the network as they are; put a proxy with TLS in front"
              + " and say so, or listen on this machine only");
    }
    AtomicReference<URI> address = new AtomicReference<>();
    StoreRoutes routes = new StoreRoutes(store, () -> Optional.ofNullable(address.get()));
    SparqlServices services = new SparqlServices(store, options);
    FusekiServer fuseki = build(store, options, services, routes.all());
    new HttpSettings(options).apply(fuseki.getJettyServer());
    try {
      fuseki.start();
    } catch (RuntimeException e) {
      routes.close();
      services.close();
      throw new ServeException(reason(e, options), e);
    }
    ParleyServer started = new ParleyServer(fuseki, routes, services, options);
    address.set(started.address());
    routes.start();
    return started;
  }

  private static String reason(RuntimeException failure, ServeOptions options) {
    String address = options.host() + ":" + options.port();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException) {
        return address + ": another program listens there";
      }
      if (cause instanceof UnresolvedAddressException) {
        return address + ": no address of this machine";
      }
    }
    return address + ": " + failure.getMessage();
  }

  private static FusekiServer build(
      Store store, ServeOptions options, SparqlServices services, List<Route> routes) {
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(options.port())
            .fusekiModules(FusekiModules.create())
            .numServerThreads(MIN_THREADS, MAX_THREADS)
            .enablePing(true)
            .enableMetrics(true)
            .addFilter("/*", new Routes(SparqlServices.ADDRESSES, ParleyServer::takes, routes))
            .addServlet(CONVERT, converter(store.base(), options))
            .addServlet(ARTICLES, new ArticlesServlet(options.ownNames(), options.fetches()));
    services.addTo(builder);
    return builder.build();
  }

  private static boolean takes(String path) {
    return path.equals(CONVERT) || path.equals(ARTICLES) || SparqlServices.mayTake(path);
  }

  private static ConvertServlet converter(String base, ServeOptions options) {
    return new ConvertServlet(
        () -> Reference.bundled().link().gazetteer(),
        GraphOptions.standard().withBase(base),
        options.ownNames());
  }

  /** Returns the address of the server, as it is for somebody on this machine. */
  public URI address() {
    return URI.create("http://" + options.host() + ":" + fuseki.getPort() + "/");
  }

  /** Waits until the server is stopped. */
  public void join() {
    fuseki.join();
  }

  /** Stops the server, after the requests that are running as far as they end in time. */
  @Override
  public void close() {
    routes.close();
    try {
      fuseki.stop();
    } catch (FusekiException e) {
      if (!(e.getCause() instanceof TimeoutException)) {
        throw e;
      }
    } finally {
      services.close();
    }
  }
}
