package dev.parley.cli;

import dev.parley.graph.Iris;
import dev.parley.store.Store;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

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
  private static final int ARTICLES = 60;
  private static final int ALL = 10_000_000;

  private final Path folder;
  private final Path archive;
  private final int times;

  private FaultLoad(Path folder, int times) {
    this.folder = folder;
    this.archive = folder.resolve("archive.jsonl");
    this.times = times;
  }

  /** Runs it. */
  public static void main(String[] args) throws Exception {
    FaultLoad load =
        new FaultLoad(
            Files.createDirectories(Path.of(args[0])),
            args.length > 1 ? Integer.parseInt(args[1]) : 50);
    boolean fine = true;
    Files.write(load.archive, IntStream.range(0, ARTICLES).mapToObj(FaultLoad::line).toList());
    for (String command : args.length > 2 ? List.of(args).subList(2, args.length) : COMMANDS) {
      long start = System.nanoTime();
      Kills kills = load.run(command);
      System.out.printf(
          "%-8s %s; %d s%n", command, kills, (System.nanoTime() - start) / 1_000_000_000);
      fine &= kills.harmless();
    }
    System.exit(fine ? 0 : 1);
  }

  private Kills run(String command) throws Exception {
    return switch (command) {
      case "load" -> load();
      case "link" -> link();
      case "convert" -> convert();
      case "publish" -> publish();
      case "serve" -> new ServerFaults(folder).update(times);
      default -> throw new IllegalArgumentException("none of " + COMMANDS + ": " + command);
    };
  }

  private Kills load() throws Exception {
    return store("load", target -> {}, archive.toString());
  }

  /** Each time over a copy of a store that is loaded and not yet linked. */
  private Kills link() throws Exception {
    Path whole = folder.resolve("whole");
    Cli.run("load", "--db", whole.toString(), archive.toString());
    return store("link", target -> copy(whole, target));
  }

  private interface Preparation {
    void of(Path store) throws IOException;
  }

  private Kills store(String command, Preparation preparation, String... inputs) throws Exception {
    Path right = folder.resolve(command);
    preparation.of(right);
    Kills kills = new Kills(times, Program.timed(line(command, right, inputs)));
    long expected = digest(right);
    for (int i = 0; kills.goOn(); i++) {
      Path store = folder.resolve(command + i);
      preparation.of(store);
      String[] line = line(command, store, inputs);
      kills.of(Program.start(line));
      boolean ended = Cli.run(line).status() == ExitStatus.DONE;
      kills.after(ended && digest(store) == expected);
      delete(store);
    }
    return kills;
  }

  private static String[] line(String command, Path store, String... inputs) {
    return Stream.concat(Stream.of(command, "--db", store.toString()), Arrays.stream(inputs))
        .toArray(String[]::new);
  }

  private Kills publish() throws Exception {
    Path quads = folder.resolve("articles.nq");
    Cli.run("convert", archive.toString(), "-o", quads.toString());
    return new ServerFaults(folder).publish(times, quads);
  }

  private Kills convert() throws Exception {
    Path goal = folder.resolve("whole.nq");
    String[] first = {"convert", archive.toString(), "-o", goal.toString()};
    Kills kills = new Kills(times, Program.timed(first));
    for (int i = 0; kills.goOn(); i++) {
      Path file = folder.resolve("convert" + i + ".nq");
      String[] line = {"convert", archive.toString(), "-o", file.toString(), "--resume"};
      kills.of(Program.start(line));
      boolean half = Files.exists(file) && Files.mismatch(file, goal) >= 0;
      boolean ended = Cli.run(line).status() == ExitStatus.DONE;
      kills.after(!half && ended && Files.mismatch(file, goal) < 0);
      Files.delete(file);
    }
    return kills;
  }

  /** Returns what tells the quads of the store in {@code folder}, in any order, from others. */
  private static long digest(Path folder) {
    try (Store store = Store.open(folder, Iris.DEFAULT_BASE)) {
      return digest(store);
    }
  }

  /**
   * Returns the same of {@code store}, whose description of itself does not count; with what its
   * text index has.
   */
  static long digest(Store store) {
    return store.read(data -> digest(data, store.description())) + names(store);
  }

  private static long names(Store store) {
    return store.names().current().query((Node) null, "*:*", null, null, ALL).stream()
        .mapToLong(hit -> digest(hit.getNode() + " " + hit.getLiteral()))
        .sum();
  }

  private static long digest(DatasetGraph data, String description) {
    long sum = 0;
    for (Iterator<Quad> quads = data.find(); quads.hasNext(); ) {
      Quad quad = quads.next();
      sum += quad.getGraph().hasURI(description) ? 0 : digest(quad.toString());
    }
    return sum;
  }

  private static long digest(String line) {
    CRC32C checksum = new CRC32C();
    checksum.update(line.getBytes(StandardCharsets.UTF_8));
    return checksum.getValue() << 32 ^ line.hashCode();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
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
