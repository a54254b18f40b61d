package dev.parley.serve;

import dev.parley.serve.http.BodyLimit;
import dev.parley.serve.http.ClientLimit;
import dev.parley.serve.http.LargeBodies;
import dev.parley.serve.http.LastProxy;
import dev.parley.serve.http.PlainErrors;
import dev.parley.serve.http.ResponseHeaders;
import dev.parley.serve.http.SlowReaders;
import java.util.stream.Stream;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** Sets up the HTTP side of a server that Fuseki has built, before it starts. */
final class HttpSettings {

  /** Fuseki's own five megabytes are taken anew for each answer. */
  private static final int OUTPUT_BUFFER = 32 * 1024;

  /**
   * Names of articles may have an escaped slash or percent sign; no route walks folders by them.
   */
  private static final UriCompliance ESCAPED_NAMES =
      UriCompliance.DEFAULT.with(
          "ESCAPED_NAMES",
          UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
          UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING);

  private static final int HEADER = 16 * 1024;
  private static final long QUERY_BODY = 1024 * 1024;
  private static final long UPDATE_BODY = 64 * 1024 * 1024;
  private static final int FORM_FIELDS = 100;

  /** A third of the threads. */
  private static final int REQUESTS_OF_ONE = 64;

  private static final int LARGE_BODIES = 64;
  private static final int LARGE_BODIES_OF_ONE = 16;

  private static final int WORTH_COMPRESSING = 1024;

  private final ServeOptions options;

  /** Creates settings as {@code options} say. */
  HttpSettings(ServeOptions options) {
    this.options = options;
  }

  /** Applies them to {@code server}. */
  void apply(Server server) {
    connectors(server).forEach(this::apply);
    if (server.getHandler() instanceof ServletContextHandler servlets) {
      servlets.getServletHandler().setDecodeAmbiguousURIs(true);
    }
    server.setHandler(
        new ResponseHeaders(
            limited(compressed(eager(new ClientLimit(server.getHandler(), REQUESTS_OF_ONE))))));
    server.setHandler(graceful(new SlowReaders(server.getHandler())));
    server.setErrorHandler(new PlainErrors());
    server
        .getDescendants(ContextHandler.class)
        .forEach(context -> context.setErrorHandler(new PlainErrors()));
    server.setStopTimeout(options.patience().toMillis());
    options
        .accessLog()
        .ifPresent(
            file ->
                server.setRequestLog(
                    new CustomRequestLog(
                        file.toString(), CustomRequestLog.EXTENDED_NCSA_FORMAT + " %{ms}T")));
  }

  private static Stream<ServerConnector> connectors(Server server) {
    return Stream.of(server.getConnectors()).map(ServerConnector.class::cast);
  }

  private void apply(ServerConnector connector) {
    connector.setHost(options.host());
    HttpConfiguration http =
        connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
    http.setUriCompliance(ESCAPED_NAMES);
    http.setOutputBufferSize(OUTPUT_BUFFER);
    http.setRequestHeaderSize(HEADER);
    http.setResponseHeaderSize(HEADER);
    if (options.trustForwarded()) {
      http.addCustomizer(new LastProxy());
    }
  }

  private Handler limited(Handler handler) {
    return new BodyLimit(handler, options.writers().isPresent() ? UPDATE_BODY : QUERY_BODY);
  }

  /** Answers are compressed; requests are decompressed by Fuseki, which is told how far. */
  private static Handler compressed(Handler handler) {
    GzipCompression gzip = new GzipCompression();
    gzip.setMinCompressSize(WORTH_COMPRESSING);
    CompressionHandler compressed = new CompressionHandler(handler);
    compressed.putCompression(gzip);
    compressed.putConfiguration(
        "/*",
        CompressionConfig.builder()
            .defaults()
            .compressIncludeMethod("POST")
            .decompressExcludeEncoding("gzip")
            .build());
    return compressed;
  }

  /** A thread is given to a request when its body is there, so that slow senders hold none. */
  private static Handler eager(Handler handler) {
    Handler eager =
        new EagerContentHandler(
            handler,
            new EagerContentHandler.FormContentLoaderFactory(FORM_FIELDS, (int) QUERY_BODY),
            new EagerContentHandler.RetainedContentLoaderFactory(QUERY_BODY, -1, false));
    return new LargeBodies(eager, LARGE_BODIES, LARGE_BODIES_OF_ONE);
  }

  private static Handler graceful(Handler handler) {
    GracefulHandler graceful = new GracefulHandler();
    graceful.setHandler(handler);
    return graceful;
  }
}
