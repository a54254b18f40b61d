package dev.parley.cli;

import dev.parley.graph.Iris;
import dev.parley.serve.Client;
import dev.parley.serve.ParleyServer;
import dev.parley.serve.ServeOptions;
import dev.parley.serve.protocol.Credentials;
import dev.parley.store.Store;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.codec.digest.Sha2Crypt;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.http.HttpStatus;

/** Kills what writes to a server, and a server that is written to. */
final class ServerFaults {

  private static final String USER = "ann";
  private static final String PASSWORD = "secret";
  private static final String AUTHORIZATION =
      "Basic "
          + Base64.getEncoder()
              .encodeToString((USER + ":" + PASSWORD).getBytes(StandardCharsets.US_ASCII));

  /** How long a server is written to at most. */
  private static final long WRITING = 3_000;

  private final Path folder;
  private final Path password;
  private final Path users;

  ServerFaults(Path folder) throws IOException {
    this.folder = folder;
    this.password =
        Files.writeString(
            folder.resolve("password"), USER + ": " + PASSWORD + System.lineSeparator());
    String hash = Sha2Crypt.sha512Crypt(PASSWORD.getBytes(StandardCharsets.US_ASCII));
    this.users =
        Files.writeString(folder.resolve("users"), USER + ": " + hash + System.lineSeparator());
  }

  /**
   * Publishes the graphs of a store so many times to a server that has none of them, and goes on
   * after a kill.
   *
   * @param quads what the store is made of
   */
  Kills publish(int times, Path quads) throws Exception {
    Path whole = folder.resolve("published");
    Cli.run("restore", "--db", whole.toString(), quads.toString());
    long expected;
    try (Store source = Store.open(whole, Iris.DEFAULT_BASE)) {
      expected = FaultLoad.digest(source);
    }
    ServeOptions options =
        ServeOptions.standard().at("localhost", 0).updatedBy(Credentials.of(USER, PASSWORD));
    try (Store there = Store.updating(List.of(), Iris.DEFAULT_BASE);
        ParleyServer server = ParleyServer.start(there, options)) {
      Path journal = folder.resolve("journal");
      String[] command = {
        "publish",
        "--db",
        whole.toString(),
        "--to",
        server.address() + "data",
        "--journal",
        journal.toString(),
        "--login",
        password.toString()
      };
      Kills kills = new Kills(times, Program.timed(command));
      while (kills.goOn()) {
        there.write(DatasetGraph::clear);
        Files.delete(journal);
        kills.of(Program.start(command));
        boolean ended = Cli.run(command).status() == ExitStatus.DONE;
        kills.after(ended && FaultLoad.digest(there) == expected);
      }
      return kills;
    }
  }

  /**
   * Writes to a server of a small store until it is killed, so many times; what it has confirmed is
   * there then.
   */
  Kills update(int times) throws Exception {
    Path store = folder.resolve("served");
    Path quads = folder.resolve("one.nq");
    Files.writeString(
        quads, "<http://s.example/> <http://q.example/> \"\" <http://g.example/> .\n");
    Cli.run("restore", "--db", store.toString(), quads.toString());
    Set<Integer> confirmed = new HashSet<>();
    Kills kills = new Kills(times, WRITING);
    for (int i = 0; kills.goOn(); i++) {
      confirmed.addAll(confirmedUntilKilled(kills, store, i * 100_000));
      kills.after(found(store).containsAll(confirmed));
    }
    System.out.println(confirmed.size() + " updates were confirmed");
    return kills;
  }

  private Set<Integer> confirmedUntilKilled(Kills kills, Path store, int first) throws Exception {
    Process server =
        Program.startSpeaking(
            "serve", "--db", store.toString(), "--port", "0", "--update", users.toString());
    Set<Integer> confirmed = new HashSet<>();
    try (BufferedReader messages = server.errorReader()) {
      Client client = new Client(address(messages));
      Thread reader = Thread.ofVirtual().start(() -> messages.lines().forEach(line -> {}));
      Thread killer = Thread.ofVirtual().start(() -> kill(kills, server));
      for (int number = first; write(client, number); number++) {
        confirmed.add(number);
      }
      killer.join();
      reader.join();
    }
    return confirmed;
  }

  private static void kill(Kills kills, Process server) {
    try {
      kills.of(server);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns whether the server has confirmed a number; it cannot when it is killed. */
  private static boolean write(Client client, int number) {
    String update =
        "INSERT DATA { GRAPH <http://g.example/> { <http://s.example/%d> <http://p.example/> %d } }"
            .formatted(number, number);
    try {
      int status =
          client
              .post("/update", "application/sparql-update", update, "Authorization", AUTHORIZATION)
              .statusCode();
      if (status != HttpStatus.NO_CONTENT_204) {
        throw new IllegalStateException("an update was answered with " + status);
      }
      return true;
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  private static Set<Integer> found(Path folder) {
    try (Store store = Store.open(folder, Iris.DEFAULT_BASE)) {
      return store.read(
          data -> {
            Set<Integer> found = new HashSet<>();
            data.find(Node.ANY, Node.ANY, NodeFactory.createURI("http://p.example/"), Node.ANY)
                .forEachRemaining(quad -> found.add((Integer) quad.getObject().getLiteralValue()));
            return found;
          });
    }
  }

  private static URI address(BufferedReader messages) throws IOException {
    for (String line = messages.readLine(); line != null; line = messages.readLine()) {
      if (line.strip().startsWith("SPARQL")) {
        return URI.create(line.strip().substring("SPARQL".length()).strip()).resolve("/");
      }
    }
    throw new IOException("the server said no address");
  }
}
