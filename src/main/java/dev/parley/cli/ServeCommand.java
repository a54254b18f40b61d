package dev.parley.cli;

import dev.parley.graph.Iris;
import dev.parley.reference.ReferenceReader;
import dev.parley.serve.ParleyServer;
import dev.parley.serve.ServeOptions;
import dev.parley.serve.protocol.Credentials;
import dev.parley.store.BackgroundGraphs;
import dev.parley.store.GraphFiles;
import dev.parley.store.NamedGraph;
import dev.parley.store.Store;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.commons.cli.Options;

/** {@code parley serve}. */
final class ServeCommand implements Command {

  private static final Manual MANUAL =
      new Manual(
          "serve",
          "[INPUT...]",
          "SPARQL, linked data and pages",
          """
          Serves a store (--db), RDF (--data), or articles, which are converted first; INPUT
          is as for convert. Without any of these, the bundled sample articles. Ctrl-C stops
          it. It can be reached from this machine only, unless --host says otherwise, and
          data cannot be changed over HTTP, unless --update says by whom.\
          """,
          List.of(
              "serve",
              "serve --db store --port 8080",
              "serve news.jsonl",
              "serve --db store --update users.txt",
              "serve --db store --host 0.0.0.0 --behind-proxy --name parley.example.org"));

  private static final List<String> TO_TRY = List.of("meetings", "timeline", "state-pairs");
  private static final String DATA = "data";
  private static final String PORT = "port";
  private static final String HOST = "host";
  private static final String UPDATE = "update";
  private static final String ALLOW_SERVICE = "allow-service";
  private static final String FETCH = "allow-fetch";
  private static final String NAME = "name";
  private static final String LOG = "log";
  private static final String PROXY = "behind-proxy";
  private static final int LAST_PORT = 65_535;

  @Override
  public Manual manual() {
    return MANUAL;
  }

  @Override
  public Options options() {
    return ConversionFlags.addTo(
        Flags.of(
            Flags.value(
                DataFlags.DB, "DIR", "a store that load has filled, or --update is to fill"),
            Flags.value(DATA, "FILE", "RDF, such as convert writes; repeatable"),
            Flags.value(PORT, "N", "the port; 3030; 0 for any that is free"),
            Flags.value(HOST, "ADDRESS", "the address to listen at; localhost"),
            Flags.value(
                UPDATE,
                "FILE",
                "who may change data: lines of \"user: hash\", made by openssl passwd -6"),
            Flags.value(NAME, "HOST", "a name that browsers know the server by; repeatable"),
            Flags.value(ALLOW_SERVICE, "URL", "an endpoint that SERVICE may call; repeatable"),
            Flags.flag(FETCH, "let the page Convert fetch pages of the open web"),
            Flags.value(LOG, "FILE", "write a line there for each request"),
            Flags.flag(PROXY, "believe the X-Forwarded headers of a proxy in front")));
  }

  @Override
  public ExitStatus run(Arguments arguments, Console console) throws IOException {
    ServeOptions options = serveOptions(arguments);
    try (Interruption interruption = new Interruption();
        Store store = store(arguments, console);
        ParleyServer server = ParleyServer.start(store, options)) {
      announce(server.address(), console.err());
      interruption.await();
    }
    return ExitStatus.DONE;
  }

  private static Store store(Arguments arguments, Console console) throws IOException {
    String base = arguments.text(ConversionFlags.BASE).orElse(Iris.DEFAULT_BASE);
    Optional<Path> directory = arguments.path(DataFlags.DB);
    List<Path> files = arguments.paths(DATA);
    List<Path> own = arguments.paths(ConversionFlags.REFERENCE);
    for (Path file : own) {
      if (!Files.isReadable(file)) {
        throw new FailedException(file + ": cannot be read");
      }
    }
    if (directory.isPresent() && !files.isEmpty()
        || !arguments.operands().isEmpty() && (directory.isPresent() || !files.isEmpty())) {
      throw new UsageException("only one of --db, --data and articles can be served");
    }
    if (directory.isPresent() || !files.isEmpty()) {
      ReferenceReader.read(own).diagnostics().forEach(console.err()::println);
    }
    if (directory.isPresent()) {
      Store store =
          arguments.has(UPDATE)
              ? Store.open(directory.get(), base)
              : StoreFlags.existing(directory.get(), base);
      BackgroundGraphs.putInto(store, own);
      return store;
    }
    // The largest part of the start, so it is read while articles are converted.
    CompletableFuture<List<NamedGraph>> background =
        CompletableFuture.supplyAsync(() -> BackgroundGraphs.read(own));
    List<NamedGraph> graphs =
        new ArrayList<>(files.isEmpty() ? articles(arguments, console) : read(files, base));
    graphs.addAll(joined(background));
    return arguments.has(UPDATE) ? Store.updating(graphs, base) : Store.reading(graphs, base);
  }

  /** Returns what was read, or throws what reading threw. */
  private static List<NamedGraph> joined(CompletableFuture<List<NamedGraph>> graphs) {
    try {
      return graphs.join();
    } catch (CompletionException failure) {
      throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
    }
  }

  private static List<NamedGraph> read(List<Path> files, String base) {
    return new GraphFiles(base).read(files);
  }

  private static List<NamedGraph> articles(Arguments arguments, Console console) {
    if (arguments.operands().isEmpty()) {
      return Samples.graphs(
          () -> ConversionFlags.gazetteer(arguments, console.err()::println),
          arguments.has(ConversionFlags.REFERENCE),
          ConversionFlags.graphOptions(arguments));
    }
    List<NamedGraph> graphs = new ArrayList<>();
    try (Conversion conversion = Conversion.of(arguments, arguments.operands(), console)) {
      conversion.mapped(NamedGraph::of).forEachRemaining(graphs::add);
      conversion.summarize("Converted");
    }
    return graphs;
  }

  private static ServeOptions serveOptions(Arguments arguments) throws IOException {
    ServeOptions standard = ServeOptions.standard();
    ServeOptions options =
        standard.at(
            arguments.text(HOST).orElse(standard.host()),
            arguments.number(PORT, 0, LAST_PORT).orElse(standard.port()));
    if (arguments.has(ALLOW_SERVICE)) {
      options = options.allowing(arguments.webAddresses(ALLOW_SERVICE));
    }
    if (arguments.has(UPDATE)) {
      options = options.updatedBy(Credentials.read(arguments.path(UPDATE).orElseThrow()));
    }
    if (arguments.has(NAME)) {
      options = options.named(arguments.texts(NAME));
    }
    if (arguments.has(FETCH)) {
      options = options.fetching();
    }
    if (arguments.has(LOG)) {
      options = options.loggingTo(arguments.path(LOG).orElseThrow());
    }
    return arguments.has(PROXY) ? options.behindProxy() : options;
  }

  private static void announce(URI address, PrintStream err) {
    URI endpoint = address.resolve("sparql");
    err.println("Parley is serving.");
    err.println("  Page      " + address);
    err.println("  SPARQL    " + endpoint);
    err.println("  Stop      Ctrl-C");
    err.println("Queries to try, from another terminal:");
    TO_TRY.forEach(query -> err.println("  ./parley query " + query + " --endpoint " + endpoint));
    err.flush();
  }
}
