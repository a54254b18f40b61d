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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * Kills each command that writes at random moments of its work, repeats it, and looks whether all
 * is as if nothing had happened; of a server, whether all that it confirmed is there.
 *
 * <p>Run by name: {@code FaultLoad FOLDER [TIMES [COMMAND...]]}, so many kills of each, of those
 * that are named. It ends with 1 if something was lost, or a repeated command did not come to its
 * end.
 */
public final class FaultLoad {

  private static final List<String> COMMANDS =
      List.of("load", "link", "convert", "publish", "serve");
  private static final int ARTICLES = 500;
  private static final String ANN =
      "Basic " + Base64.getEncoder().encodeToString("ann:secret".getBytes());

  private final Path folder;
  private final Random random = new Random(1);
  private boolean fine = true;

  private FaultLoad(Path folder) {
    this.folder = folder;
  }

  /** Runs it. */
  public static void main(String[] args) throws Exception {
    FaultLoad load = new FaultLoad(Files.createDirectories(Path.of(args[0])));
    load.run(
        args.length > 1 ? Integer.parseInt(args[1]) : 50,
        args.length > 2 ? List.of(args).subList(2, args.length) : COMMANDS);
    System.exit(load.fine ? 0 : 1);
  }

  private void run(int times, List<String> commands) throws Exception {
    Path archive = folder.resolve("archive.jsonl");
    Files.write(archive, IntStream.range(0, ARTICLES).mapToObj(FaultLoad::line).toList());
    String whole = folder.resolve("whole").toString();
    long loading = timed("load", "--db", whole, archive.toString());
    if (commands.contains("load")) {
      killed(
          "load",
          times,
          loading,
          store -> new String[] {"load", "--db", store, archive.toString()},
          digest(whole));
    }
    long linking = timed("link", "--db", whole);
    if (commands.contains("link")) {
      killed(
          "link",
          times,
          linking,
          store -> {
            done("load", "--db", store, archive.toString());
            return new String[] {"link", "--db", store};
          },
          digest(whole));
    }
    if (commands.contains("convert")) {
      converted(times, archive);
    }
    if (commands.contains("publish")) {
      published(times, whole);
    }
    if (commands.contains("serve")) {
      served(times);
    }
  }

  /** A command line for a store. */
  private interface Line {
    String[] over(String store) throws Exception;
  }

  private void killed(String name, int times, long millis, Line line, long expected)
      throws Exception {
    int cut = 0;
    int wrong = 0;
    for (int i = 0; i < times; i++) {
      String store = folder.resolve(name + i).toString();
      String[] command = line.over(store);
      cut += kill(start(command), millis) ? 1 : 0;
      boolean ended = start(command).waitFor() == 0;
      wrong += ended && digest(store) == expected ? 0 : 1;
      delete(Path.of(store));
    }
    report(name, times, cut, wrong);
  }

  private void converted(int times, Path archive) throws Exception {
    Path whole = folder.resolve("whole.nq");
    long millis = timed("convert", archive.toString(), "-o", whole.toString());
    int cut = 0;
    int wrong = 0;
    for (int i = 0; i < times; i++) {
      Path goal = folder.resolve("c" + i + ".nq");
      String[] command = {"convert", archive.toString(), "-o", goal.toString(), "--resume"};
      boolean killed = kill(start(command), millis);
      cut += killed ? 1 : 0;
      boolean half = killed && Files.exists(goal) && Files.mismatch(goal, whole) >= 0;
      boolean ended = start(command).waitFor() == 0;
      wrong += !half && ended && Files.mismatch(goal, whole) < 0 ? 0 : 1;
      Files.delete(goal);
    }
    report("convert -o", times, cut, wrong);
  }

  private void published(int times, String whole) throws Exception {
    int cut = 0;
    int wrong = 0;
    for (int i = 0; i < times; i++) {
      try (Store there = Store.updating(List.of(), Iris.DEFAULT_BASE);
          ParleyServer server =
              ParleyServer.start(
                  there,
                  ServeOptions.standard()
                      .at("localhost", 0)
                      .updatedBy(Credentials.of("ann", "secret")))) {
        Path password = Files.writeString(folder.resolve("password"), "ann: secret\n");
        String[] command = {
          "publish",
          "--db",
          whole,
          "--to",
          server.address() + "data",
          "--journal",
          folder.resolve("journal" + i).toString(),
          "--login",
          password.toString()
        };
        cut += kill(start(command), 8000) ? 1 : 0;
        boolean ended = start(command).waitFor() == 0;
        Client client = new Client(server.address());
        String meetings =
            client.csv(
                "SELECT (COUNT(*) AS ?n) { ?a a <https://w3id.org/parley/ontology#Article> }");
        wrong += ended && meetings.equals(String.valueOf(ARTICLES)) ? 0 : 1;
      }
    }
    report("publish", times, cut, wrong);
  }

  private void served(int times) throws Exception {
    String store = folder.resolve("served").toString();
    Path users = Files.writeString(folder.resolve("users"), "ann: secret\n");
    done("load", "--db", store, folder.resolve("archive.jsonl").toString());
    List<Integer> confirmed = new ArrayList<>();
    int wrong = 0;
    for (int i = 0; i < times; i++) {
      Process server = start("serve", "--db", store, "--port", "0", "--update", users.toString());
      URI address = address(server.errorReader());
      Client client = new Client(address);
      long end = System.nanoTime() + random.nextLong(1_000_000_000L);
      Thread killer =
          Thread.ofVirtual()
              .start(
                  () -> {
                    while (System.nanoTime() < end) {
                      Thread.onSpinWait();
                    }
                    server.destroyForcibly();
                  });
      try {
        for (int number = i * 100_000; ; number++) {
          String update =
              "INSERT DATA { GRAPH <http://g.example/> { <http://s.example/%d> <http://p.example/> %d } }"
                  .formatted(number, number);
          if (client
                  .post("/update", "application/sparql-update", update, "Authorization", ANN)
                  .statusCode()
              == 204) {
            confirmed.add(number);
          }
        }
      } catch (UncheckedIOException e) {
        killer.join();
        server.waitFor();
      }
      wrong += found(store).containsAll(confirmed) ? 0 : 1;
    }
    report("serve --update", times, confirmed.size(), wrong);
  }

  private static List<Integer> found(String store) {
    String query = "SELECT ?n { GRAPH <http://g.example/> { ?s <http://p.example/> ?n } }";
    return Cli.run("query", query, "--db", store, "--results", "csv")
        .out()
        .lines()
        .skip(1)
        .map(Integer::valueOf)
        .toList();
  }

  private static URI address(BufferedReader messages) throws IOException {
    for (String line = messages.readLine(); line != null; line = messages.readLine()) {
      if (line.strip().startsWith("SPARQL")) {
        return URI.create(line.strip().substring("SPARQL".length()).strip()).resolve("/");
      }
    }
    throw new IOException("the server said no address");
  }

  private void report(String name, int times, int cut, int wrong) {
    System.out.printf("%-16s %3d kills, %4d in time, %d lost something%n", name, times, cut, wrong);
    fine &= wrong == 0;
  }

  /** Kills {@code process} within so many milliseconds; returns whether it was still running. */
  private boolean kill(Process process, long millis) throws InterruptedException {
    Thread.sleep(random.nextLong(Math.max(1, millis)));
    boolean alive = process.isAlive();
    process.destroyForcibly().waitFor();
    return alive;
  }

  private long timed(String... command) throws Exception {
    long start = System.nanoTime();
    done(command);
    return (System.nanoTime() - start) / 1_000_000;
  }

  private static void done(String... command) throws Exception {
    if (start(command).waitFor() != 0) {
      throw new IllegalStateException("failed: " + Arrays.toString(command));
    }
  }

  /** Returns what tells the quads of a store, in any order, from others. */
  private static long digest(String store) throws Exception {
    Path all = Path.of(store + ".nq");
    done("export", "--db", store, "--format", "nquads", "-o", all.toString());
    try (Stream<String> lines = Files.lines(all)) {
      return lines.filter(l -> !l.contains("/dataset>")).mapToLong(FaultLoad::digestOf).sum();
    } finally {
      Files.delete(all);
    }
  }

  private static long digestOf(String line) {
    CRC32C forward = new CRC32C();
    forward.update(line.getBytes(StandardCharsets.UTF_8));
    return forward.getValue() << 32 ^ line.hashCode();
  }

  private static Process start(String... args) throws IOException {
    List<String> command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Main.class.getName()),
                Stream.of(args))
            .toList();
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    return args[0].equals("serve")
        ? builder.start()
        : builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static String line(int number) {
    return "{\"id\": \"a%d\", \"published\": \"2022-02-08\", \"text\": \"French President Emmanuel"
            .formatted(number)
        + " Macron met Russian President Vladimir Putin in Moscow on Monday. They will meet"
        + " again in June.\"}";
  }
}
