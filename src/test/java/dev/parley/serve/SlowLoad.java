package dev.parley.serve;

import dev.parley.graph.Iris;
import dev.parley.graph.NamedQuery;
import dev.parley.graph.QueryLibrary;
import dev.parley.serve.protocol.Credentials;
import dev.parley.store.NamedGraph;
import dev.parley.store.SampleData;
import dev.parley.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Ordinary users beside clients that hold connections: those that send nothing, that send a byte a
 * second, that read a byte a second. Prints how long the ordinary ones waited beside each kind.
 *
 * <p>Run by name: {@code java -Xmx512m -cp ... dev.parley.serve.SlowLoad [SECONDS]}, so long for
 * each kind. It ends with 1 if an ordinary answer was late or not there.
 */
public final class SlowLoad {

  private static final int USERS = 8;
  private static final Duration LATE = Duration.ofSeconds(5);
  private static final String HEAD = " HTTP/1.1\r\nHost: localhost\r\n";
  private static final String UPDATE = "application/sparql-update";
  private static final String COMMENT = "#" + "x".repeat(1_500_000);
  private static final String WRITER =
      "Authorization: Basic "
          + Base64.getEncoder().encodeToString("ann:secret".getBytes(StandardCharsets.US_ASCII))
          + "\r\n";
  private static final String LONG_QUERY =
      Client.encode("SELECT * { ?s <http://many.example/p> ?o }");

  /** One kind of slow client; {@code count} of them come at once. */
  private record Kind(String name, int count, String sent, boolean goesOn) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind("nobody else", 0, "", false),
          new Kind("idle connections", 1000, "", false),
          new Kind("idle after a request", 1000, "GET /$/ping" + HEAD + "\r\n", false),
          new Kind("half a header", 200, "GET /sparql" + HEAD, true),
          new Kind("half a query", 200, post("/sparql", "application/sparql-query"), true),
          new Kind("half a form", 200, post("/sparql", "application/x-www-form-urlencoded"), true),
          new Kind("half a text to convert", 200, post("/convert", "application/json"), true),
          new Kind("half an update", 200, post("/update", UPDATE), true),
          new Kind("half of a writer's update", 200, writing("/update", UPDATE), true),
          new Kind(
              "half a graph",
              200,
              post("/data?graph=http://g.example/", "text/turtle") + COMMENT,
              true),
          new Kind("half a graph in chunks", 200, chunked(""), true),
          new Kind(
              "half of a writer's graph",
              200,
              writing("/data?graph=http://g.example/", "text/turtle") + COMMENT,
              true),
          new Kind("half of a writer's chunks", 200, chunked(WRITER), true),
          new Kind(
              "slow readers of half of it",
              200,
              "GET /sparql?query=" + LONG_QUERY + "%20LIMIT%2025000" + HEAD + "\r\n",
              false),
          new Kind(
              "slow readers of an answer",
              200,
              "GET /sparql?query=" + LONG_QUERY + HEAD + "\r\n",
              false),
          new Kind("slow readers of everything", 200, "GET /dump.nq" + HEAD + "\r\n", false));

  private static String post(String path, String type) {
    return post(path, type, "");
  }

  private static String writing(String path, String type) {
    return post(path, type, WRITER);
  }

  private static String chunked(String headers) {
    return "POST /data?graph=http://g.example/"
        + HEAD
        + headers
        + "Content-Type: text/turtle\r\nTransfer-Encoding: chunked\r\n\r\n16E361\r\n"
        + COMMENT
        + "\r\nFFFF\r\n";
  }

  private static String post(String path, String type, String headers) {
    return "POST "
        + path
        + HEAD
        + headers
        + "Content-Type: "
        + type
        + "\r\nContent-Length: 60000000\r\n\r\n ";
  }

  private SlowLoad() {}

  /** Runs for so many seconds a kind, ten if none are said. */
  public static void main(String[] args) throws Exception {
    Duration time = Duration.ofSeconds(args.length == 0 ? 10 : Integer.parseInt(args[0]));
    List<NamedGraph> graphs = new ArrayList<>(SampleData.graphs());
    graphs.add(many());
    boolean fine = true;
    try (Store store = Store.updating(graphs, Iris.DEFAULT_BASE);
        ParleyServer server =
            ParleyServer.start(
                store,
                ServeOptions.standard()
                    .at("localhost", 0)
                    .updatedBy(Credentials.of("ann", "secret")))) {
      for (Kind kind : KINDS) {
        fine &= beside(kind, server, time);
      }
    }
    System.exit(fine ? 0 : 1);
  }

  /** So many triples that their answer does not fit into the buffers of a connection. */
  private static NamedGraph many() {
    Graph graph = GraphFactory.createDefaultGraph();
    for (int i = 0; i < 50_000; i++) {
      graph.add(
          Triple.create(
              NodeFactory.createURI("http://many.example/" + i),
              NodeFactory.createURI("http://many.example/p"),
              NodeFactory.createLiteralString("a".repeat(100) + i)));
    }
    return new NamedGraph(NodeFactory.createURI("http://many.example/"), graph);
  }

  private static boolean beside(Kind kind, ParleyServer server, Duration time) throws Exception {
    List<Socket> slow = new ArrayList<>();
    long end = System.nanoTime() + time.toNanos();
    try (ExecutorService users = Executors.newFixedThreadPool(USERS + 1)) {
      Future<Integer> held = users.submit(() -> hold(kind, server.address().getPort(), slow, end));
      List<Future<long[]>> waits = new ArrayList<>();
      for (int i = 0; i < USERS; i++) {
        int user = i;
        waits.add(users.submit(() -> ask(new Client(server.address()), user, end)));
      }
      List<Long> all = new ArrayList<>();
      for (Future<long[]> wait : waits) {
        LongStream.of(wait.get()).forEach(all::add);
      }
      all.sort(null);
      long failed = all.stream().filter(wait -> wait > LATE.toMillis()).count();
      System.out.printf(
          "%5d  %-28s %5d answers, half within %4d ms, all within %5d ms, %d late or none;"
              + " %d still held%n",
          kind.count(),
          kind.name(),
          all.size(),
          all.get(all.size() / 2),
          all.getLast(),
          failed,
          held.get());
      return failed == 0;
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  /** Returns how many connections are held to the end. */
  private static int hold(Kind kind, int port, List<Socket> slow, long end) throws Exception {
    for (int i = 0; i < kind.count(); i++) {
      Socket socket = new Socket();
      socket.setReceiveBufferSize(4096);
      // Another client than the ordinary ones, which come from the first address of this machine.
      socket.bind(new InetSocketAddress("127.0.0.2", 0));
      socket.connect(new InetSocketAddress("127.0.0.1", port));
      slow.add(socket);
      socket.setSoTimeout(1);
      Thread.ofVirtual().start(() -> send(socket, kind.sent()));
    }
    int held = kind.count();
    while (System.nanoTime() < end) {
      Thread.sleep(1000);
      held = 0;
      for (Socket socket : slow) {
        held += goOn(kind, socket) ? 1 : 0;
      }
    }
    return held;
  }

  private static void send(Socket socket, String text) {
    try {
      socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      // The server has closed it, which is counted later.
    }
  }

  /** Returns whether the connection is still there. */
  private static boolean goOn(Kind kind, Socket socket) {
    try {
      if (kind.goesOn()) {
        socket.getOutputStream().write('x');
      }
      return (kind.goesOn() ? socket.getInputStream().available() : socket.getInputStream().read())
          >= 0;
    } catch (java.net.SocketTimeoutException e) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static long[] ask(Client client, int user, long end) {
    List<NamedQuery> queries =
        QueryLibrary.load().all().stream()
            .filter(query -> !query.text().contains("SERVICE"))
            .toList();
    LongStream.Builder waits = LongStream.builder();
    for (int i = user; System.nanoTime() < end; i++) {
      long start = System.nanoTime();
      long wait;
      try {
        NamedQuery query = queries.get(i % queries.size());
        HttpResponse<String> answer = client.query(query.text());
        if (answer.statusCode() != 200) {
          System.out.println(
              query.name() + ": " + answer.statusCode() + " " + answer.body().strip());
        }
        wait =
            answer.statusCode() == 200 ? (System.nanoTime() - start) / 1_000_000 : Long.MAX_VALUE;
      } catch (UncheckedIOException e) {
        wait = Long.MAX_VALUE;
      }
      waits.add(wait);
      pause();
    }
    return waits.build().toArray();
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
