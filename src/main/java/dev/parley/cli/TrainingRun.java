package dev.parley.cli;

import dev.parley.graph.GraphOptions;
import dev.parley.graph.Iris;
import dev.parley.ingest.SampleArticles;
import dev.parley.serve.ParleyServer;
import dev.parley.serve.ServeOptions;
import dev.parley.store.BackgroundGraphs;
import dev.parley.store.NamedGraph;
import dev.parley.store.Store;
import dev.parley.store.StoreLoader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Does once what people do first, while the virtual machine keeps what it learns for later runs:
 * the launcher starts it. It tells nothing and leaves nothing behind.
 */
final class TrainingRun {

  private static final int TIMES = 3;
  private static final String QUERY = "sparql?query=";
  private static final List<String> PAGES =
      List.of(
          QUERY + words("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"),
          QUERY + words("SELECT * { ?meeting a ?kind ; ?p ?o } LIMIT 9"),
          "",
          "api/summary",
          "api/explore");

  private TrainingRun() {}

  /** Converts an article, asks a query, fills a store, and asks a server. */
  public static void main(String[] args) throws IOException {
    PrintStream nobody = new PrintStream(OutputStream.nullOutputStream());
    String article = SampleArticles.read().getFirst().body();
    run(nobody, article, "convert", "-", "--published", "2017-11-21");
    run(nobody, article, "convert", "-", "--format", "nquads");
    run(nobody, "", "query", "timeline");
    List<NamedGraph> graphs =
        new ArrayList<>(Samples.graphs(() -> null, false, GraphOptions.standard()));
    load(graphs);
    graphs.addAll(BackgroundGraphs.read(List.of()));
    ServeOptions options = ServeOptions.standard();
    try (Store store = Store.reading(graphs, Iris.DEFAULT_BASE);
        ParleyServer server = ParleyServer.start(store, options.at(options.host(), 0))) {
      for (int time = 0; time < TIMES; time++) {
        for (String page : PAGES) {
          ask(server.address().resolve(page));
        }
      }
    }
  }

  /** Not on disk, where a text index would be made: its many classes would slow each start down. */
  private static void load(List<NamedGraph> graphs) {
    try (Store store = Store.updating(List.of(), Iris.DEFAULT_BASE)) {
      new StoreLoader(store, graph -> List.of()).load(graphs.iterator());
    }
  }

  private static void run(PrintStream out, String input, String... command) {
    Main.run(command, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, out);
  }

  /** Asks as curl and browsers do, and does not mind the answer. */
  private static void ask(URI page) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
    if (connection.getResponseCode() == HttpURLConnection.HTTP_OK) {
      try (InputStream in = connection.getInputStream()) {
        in.transferTo(OutputStream.nullOutputStream());
      }
    }
    connection.disconnect();
  }

  private static String words(String query) {
    return URLEncoder.encode(query, StandardCharsets.UTF_8);
  }
}
