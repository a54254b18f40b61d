package dev.parley.serve;

import dev.parley.serve.http.HttpSettings;
import dev.parley.serve.http.Route;
import dev.parley.serve.http.Routes;
import dev.parley.serve.protocol.SparqlServices;
import dev.parley.store.Store;
import java.net.URI;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;

/** Serves one store over HTTP: SPARQL, the Graph Store Protocol, linked data and pages. */
public final class ParleyServer implements AutoCloseable {

  private static final int MIN_THREADS = 4;
  private static final int MAX_THREADS = 200;

  private final FusekiServer fuseki;
  private final ServeOptions options;

  private ParleyServer(FusekiServer fuseki, ServeOptions options) {
    this.fuseki = fuseki;
    this.options = options;
  }

  /** Starts a server of {@code store}. */
  public static ParleyServer start(Store store, ServeOptions options) {
    FusekiServer fuseki = build(new SparqlServices(store, options), options, List.of());
    new HttpSettings(options).apply(fuseki.getJettyServer());
    fuseki.start();
    return new ParleyServer(fuseki, options);
  }

  private static FusekiServer build(
      SparqlServices services, ServeOptions options, List<Route> routes) {
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(options.port())
            .fusekiModules(FusekiModules.create())
            .numServerThreads(MIN_THREADS, MAX_THREADS)
            .enablePing(true)
            .enableMetrics(true)
            .addFilter("/*", new Routes(routes));
    services.addTo(builder);
    return builder.build();
  }

  /** Returns the address of the server, as it is for somebody on this machine. */
  public URI address() {
    return URI.create("http://" + options.host() + ":" + fuseki.getPort() + "/");
  }

  /** Waits until the server is stopped. */
  public void join() {
    fuseki.join();
  }

  /** Stops the server, after the requests that are running, if they end in time. */
  @Override
  public void close() {
    fuseki.stop();
  }
}
