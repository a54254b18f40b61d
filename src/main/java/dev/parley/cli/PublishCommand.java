package dev.parley.cli;

import dev.parley.store.Store;
import dev.parley.store.publish.GraphStoreClient;
import dev.parley.store.publish.Journal;
import dev.parley.store.publish.PublishReport;
import dev.parley.store.publish.Publisher;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.commons.cli.Options;

/** {@code parley publish}. */
final class PublishCommand implements Command {

  private static final Manual MANUAL =
      new Manual(
          "publish",
          "--to URL",
          "a store to a graph store elsewhere",
          """
          URL is that of a SPARQL 1.1 Graph Store, to which ?graph= is added: of Fuseki
          http://HOST:3030/NAME/data, of RDF4J and GraphDB
          http://HOST/repositories/NAME/rdf-graphs/service, of Virtuoso
          http://HOST:8890/sparql-graph-crud-auth. Each graph takes the place of the one of
          its name; other graphs there stay. The journal, publish.journal in the folder of
          the store unless --journal says otherwise, tells what is there already: only what
          is new or changed is sent, what is gone here is removed there, and what was
          interrupted goes on. Each graph store needs a journal of its own.""",
          List.of(
              "publish --db store --to http://HOST/data",
              "publish --db store --to https://example.org/data --login login.txt"));

  private static final String TO = "to";
  private static final String LOGIN = "login";
  private static final String JOURNAL = "journal";
  private static final String ANEW = "anew";
  private static final String RETRIES = "retries";
  private static final int MOST_RETRIES = 100;
  private static final int USUAL_RETRIES = 6;
  private static final Duration PAUSE = Duration.ofSeconds(1);

  @Override
  public Manual manual() {
    return MANUAL;
  }

  @Override
  public Options options() {
    return DataFlags.addStoreTo(
        Flags.of(
            Flags.value(TO, "URL", "the graph store"),
            Flags.value(
                LOGIN,
                "FILE",
                "who publishes: a file with a line of \"user: password\", or of a bearer token"),
            Flags.value(JOURNAL, "FILE", "where to keep what has been published"),
            Flags.flag(ANEW, "send all graphs, whatever the journal says"),
            Flags.value(RETRIES, "N", "how often what failed is tried again; 6")));
  }

  @Override
  public ExitStatus run(Arguments arguments, Console console) throws IOException {
    arguments.noOperands();
    URI address =
        arguments
            .webAddress(TO)
            .orElseThrow(() -> new UsageException("--to URL is needed: the graph store"));
    GraphStoreClient target =
        new GraphStoreClient(
            address,
            authorization(arguments, address, console),
            arguments.number(RETRIES, 0, MOST_RETRIES).orElse(USUAL_RETRIES),
            PAUSE);
    try (Interruption interruption = new Interruption();
        Journal journal = journal(arguments);
        Store store = DataFlags.open(arguments)) {
      Progress progress = new Progress(console, "graphs", OptionalLong.empty());
      PublishReport report =
          new Publisher(store, target, journal)
              .publish(interruption::isAsked, () -> progress.step(""));
      progress.clear();
      console.err().println(address + ": " + words(report));
      return report.complete() ? ExitStatus.DONE : ExitStatus.FAILED;
    }
  }

  private static String words(PublishReport report) {
    return Counts.of(report.published(), "graph")
        + " published, "
        + report.unchanged()
        + " unchanged, "
        + report.removed()
        + " removed"
        + (report.complete() ? "" : "; interrupted, the same command goes on");
  }

  private static Journal journal(Arguments arguments) throws IOException {
    Optional<Path> file =
        arguments
            .path(JOURNAL)
            .or(() -> arguments.path(DataFlags.DB).map(db -> db.resolve("publish.journal")));
    return file.isPresent() ? Journal.in(file.get(), arguments.has(ANEW)) : Journal.none();
  }

  private static Optional<String> authorization(Arguments arguments, URI address, Console console)
      throws IOException {
    Optional<Path> file = arguments.path(LOGIN);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    String line =
        Files.readAllLines(file.get()).stream()
            .map(String::strip)
            .filter(text -> !text.isEmpty() && !text.startsWith("#"))
            .findFirst()
            .orElseThrow(() -> new FailedException(file.get() + ": no user and no token in it"));
    if (!"https".equalsIgnoreCase(address.getScheme()) && !isHere(address)) {
      console
          .err()
          .println("Anyone on the way can read the password: " + address + " is no https.");
    }
    int colon = line.indexOf(':');
    if (colon < 0) {
      return Optional.of("Bearer " + line);
    }
    String pair = line.substring(0, colon).strip() + ":" + line.substring(colon + 1).strip();
    return Optional.of(
        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
  }

  private static boolean isHere(URI address) {
    try {
      return InetAddress.getByName(address.getHost()).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
