package dev.parley.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server that notes who calls it: nobody should. */
final class Listener implements AutoCloseable {

  private final HttpServer http;
  private final List<String> calls = new CopyOnWriteArrayList<>();

  Listener() {
    try {
      http = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    http.createContext(
        "/",
        exchange -> {
          calls.add(exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath());
          byte[] body =
              "{\"head\":{\"vars\":[\"s\"]},\"results\":{\"bindings\":[{\"s\":{\"type\":\"literal\",\"value\":\"reached\"}}]}}"
                  .getBytes();
          exchange.getResponseHeaders().set("Content-Type", "application/sparql-results+json");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    http.createContext(
        "/redirect",
        exchange -> {
          exchange.getResponseHeaders().set("Location", address() + "secret");
          exchange.sendResponseHeaders(302, -1);
          exchange.close();
        });
    http.start();
  }

  String address() {
    return "http://localhost:" + http.getAddress().getPort() + "/";
  }

  List<String> calls() {
    return List.copyOf(calls);
  }

  @Override
  public void close() {
    http.stop(0);
  }
}
