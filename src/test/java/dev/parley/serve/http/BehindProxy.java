package dev.parley.serve.http;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** Starts servers that believe what a proxy in front says, so that tests are many clients. */
final class BehindProxy {

  private BehindProxy() {}

  /** Returns a server with {@code handler}, started at any free port. */
  static Server start(Handler handler) throws Exception {
    Server server = new Server(0);
    ((ServerConnector) server.getConnectors()[0])
        .getConnectionFactory(HttpConnectionFactory.class)
        .getHttpConfiguration()
        .addCustomizer(new LastProxy());
    server.setHandler(handler);
    server.start();
    return server;
  }
}
