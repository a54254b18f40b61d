package dev.parley.serve;

import dev.parley.graph.Iris;
import dev.parley.store.SampleData;
import dev.parley.store.Store;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.eclipse.jetty.server.HttpConnectionFactory;

/**
 * How many queries a second three servers answer over the same data: Fuseki as it comes, Fuseki
 * with an output buffer of 32 kilobytes, and Parley. They take turns, so that what else the machine
 * does falls on all of them. Each connection is a client of its own, as behind a proxy.
 *
 * <p>Run by name: {@code java -cp ... dev.parley.serve.ThroughputBenchmark}.
 */
public final class ThroughputBenchmark {

  private static final int ROUNDS = 5;
  private static final long ROUND_MILLIS = 1_000;
  private static final Map<String, String> QUERIES =
      Map.of(
          "ASK",
          "ASK {}",
          "ten rows",
          "SELECT ?s ?label { ?s <http://www.w3.org/2000/01/rdf-schema#label> ?label } LIMIT 10");

  private ThroughputBenchmark() {}

  /** Prints a table of requests a second. */
  public static void main(String[] args) throws Exception {
    try (Store store = Store.reading(SampleData.graphs(), Iris.DEFAULT_BASE)) {
      FusekiServer plain = fuseki(store);
      FusekiServer buffered = fuseki(store);
      Stream.of(buffered.getJettyServer().getConnectors())
          .map(connector -> connector.getConnectionFactory(HttpConnectionFactory.class))
          .forEach(factory -> factory.getHttpConfiguration().setOutputBufferSize(32 * 1024));
      plain.start();
      buffered.start();
      try (ParleyServer parley =
          ParleyServer.start(store, ServeOptions.standard().at("localhost", 0).behindProxy())) {
        Map<String, URI> servers = new LinkedHashMap<>();
        servers.put("Fuseki", URI.create("http://localhost:" + plain.getPort() + "/ds"));
        servers.put("Fuseki, 32 KB", URI.create("http://localhost:" + buffered.getPort() + "/ds"));
        servers.put("Parley", parley.address().resolve("/sparql"));
        for (String query : QUERIES.keySet().stream().sorted().toList()) {
          for (int connections : new int[] {1, 16, 64}) {
            compare(query, connections, servers);
          }
        }
      }
      plain.stop();
      buffered.stop();
    }
  }

  private static FusekiServer fuseki(Store store) {
    return FusekiServer.create()
        .port(0)
        .loopback(true)
        .fusekiModules(FusekiModules.create())
        .add("/ds", store.dataset(), false)
        .build();
  }

  private static void compare(String query, int connections, Map<String, URI> servers)
      throws Exception {
    Map<String, List<Double>> rates = new LinkedHashMap<>();
    for (int round = 0; round <= ROUNDS; round++) {
      for (Map.Entry<String, URI> server : servers.entrySet()) {
        double rate = rate(server.getValue(), QUERIES.get(query), connections);
        if (round > 0) {
          rates.computeIfAbsent(server.getKey(), name -> new ArrayList<>()).add(rate);
        }
      }
    }
    rates.forEach(
        (name, all) -> {
          double[] sorted = all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
          System.out.printf(
              "%-9s %2d connections  %-14s median %7.0f/s  of %s%n",
              query,
              connections,
              name,
              sorted[sorted.length / 2],
              Arrays.toString(Arrays.stream(sorted).mapToLong(Math::round).toArray()));
        });
  }

  private static double rate(URI server, String query, int connections) throws Exception {
    String request =
        "GET "
            + server.getPath()
            + "?query="
            + Client.encode(query)
            + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/sparql-results+json\r\n"
            + "X-Forwarded-For: 10.0.0.";
    long end = System.currentTimeMillis() + ROUND_MILLIS;
    try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
      List<Future<Integer>> counts = new ArrayList<>();
      for (int i = 0; i < connections; i++) {
        byte[] bytes = (request + i + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        counts.add(threads.submit(() -> ask(server.getPort(), bytes, end)));
      }
      long sum = 0;
      for (Future<Integer> count : counts) {
        sum += count.get();
      }
      return sum * 1000.0 / ROUND_MILLIS;
    }
  }

  private static int ask(int port, byte[] request, long end) throws IOException {
    int count = 0;
    try (Socket socket = new Socket("localhost", port)) {
      socket.setTcpNoDelay(true);
      InputStream in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
      while (System.currentTimeMillis() < end) {
        socket.getOutputStream().write(request);
        skipAnswer(in);
        count++;
      }
    }
    return count;
  }

  private static void skipAnswer(InputStream in) throws IOException {
    String status = line(in);
    if (!status.contains(" 200 ")) {
      throw new IOException(status);
    }
    long length = -1;
    for (String header = line(in); !header.isEmpty(); header = line(in)) {
      if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
        length = Long.parseLong(header.substring(15).strip());
      }
    }
    if (length >= 0) {
      in.skipNBytes(length);
      return;
    }
    for (int chunk = -1; chunk != 0; ) {
      chunk = Integer.parseInt(line(in), 16);
      in.skipNBytes(chunk + 2L);
    }
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new IOException("closed");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }
}
