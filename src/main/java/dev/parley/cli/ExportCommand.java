package dev.parley.cli;

import dev.parley.graph.Iris;
import dev.parley.graph.Prefixes;
import dev.parley.store.Exporter;
import dev.parley.store.QueryRunner;
import dev.parley.store.RdfFormat;
import dev.parley.store.ResultFormat;
import dev.parley.store.SparqlSource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.cli.Options;

/** {@code parley export}. */
final class ExportCommand implements Command {

  private static final Manual MANUAL =
      new Manual(
          "export",
          "",
          "RDF from a store or an endpoint",
          """
          All graphs in the order of their names, unless --article or --construct asks for
          a part. RDF goes to standard output or to FILE, which is replaced when all is
          written.\
          """,
          List.of(
              "export --db store -o all.nq",
              "export --db store --article sochi",
              "export --endpoint http://localhost:3030/sparql --construct query.rq -o part.ttl"));

  private static final String ARTICLE = "article";
  private static final String CONSTRUCT = "construct";
  private static final String OUTPUT = "output";
  private static final String FORMAT = "format";
  private static final Map<String, RdfFormat> ENDINGS =
      Map.of(
          "ttl", RdfFormat.TURTLE,
          "trig", RdfFormat.TRIG,
          "nt", RdfFormat.NTRIPLES,
          "nq", RdfFormat.NQUADS,
          "jsonld", RdfFormat.JSONLD,
          "rdf", RdfFormat.RDFXML);

  @Override
  public Manual manual() {
    return MANUAL;
  }

  @Override
  public Options options() {
    return DataFlags.addTo(
        Flags.of(
            Flags.value(ARTICLE, "ID", "the graph of that article only; its id, or its IRI"),
            Flags.value(CONSTRUCT, "FILE", "only what the CONSTRUCT query in FILE makes"),
            Flags.value('o', OUTPUT, "FILE", "where the RDF goes; standard output"),
            Flags.value(
                FORMAT,
                "FORMAT",
                "turtle, trig, ntriples, nquads, jsonld or rdfxml; else told by the ending of"
                    + " FILE (.ttl .trig .nt .nq .jsonld .rdf), else turtle")));
  }

  @Override
  public ExitStatus run(Arguments arguments, Console console) throws IOException {
    arguments.noOperands();
    Job job = job(arguments);
    Optional<Path> file = arguments.path(OUTPUT);
    if (file.isEmpty()) {
      job.export(console.out());
      return ExitStatus.DONE;
    }
    try (OutputFile output = OutputFile.open(file.get())) {
      console.err().println(file.get() + ": " + job.export(output.stream()));
      output.complete();
    }
    return ExitStatus.DONE;
  }

  private static Job job(Arguments arguments) throws IOException {
    RdfFormat format = format(arguments);
    if (arguments.has(ARTICLE) && arguments.has(CONSTRUCT)) {
      throw new UsageException("--article and --construct exclude each other");
    }
    if (arguments.has(CONSTRUCT)) {
      String query = Files.readString(arguments.path(CONSTRUCT).orElseThrow());
      return out -> DataFlags.use(arguments, source -> constructed(source, query, format, out));
    }
    if (arguments.has(ARTICLE)) {
      List<String> names = article(arguments);
      return out -> DataFlags.use(arguments, source -> graph(source, names, format, out));
    }
    return out -> DataFlags.use(arguments, source -> all(source, format, out));
  }

  private static String all(SparqlSource source, RdfFormat format, OutputStream out) {
    return Counts.of(exporter(source).exportAll(format, out), "graph");
  }

  private static String graph(
      SparqlSource source, List<String> names, RdfFormat format, OutputStream out) {
    Exporter exporter = exporter(source);
    return names.stream()
        .filter(name -> exporter.exportGraph(name, format, out))
        .findFirst()
        .orElseThrow(() -> new FailedException("no article " + names.getLast() + " in the data"));
  }

  private static String constructed(
      SparqlSource source, String query, RdfFormat format, OutputStream out) {
    return Counts.of(new QueryRunner(source).run(query, ResultFormat.TABLE, format, out), "triple");
  }

  private static Exporter exporter(SparqlSource source) {
    return new Exporter(source, new Prefixes(Iris.DEFAULT_BASE).namespaces());
  }

  /** Returns what the graph may be called: until version 0.2 it was called as the article. */
  private static List<String> article(Arguments arguments) {
    String id = arguments.text(ARTICLE).orElseThrow();
    if (id.contains("://")) {
      return List.of(id.replace("/article/", "/graph/"), id);
    }
    Iris iris = new Iris(arguments.text(ConversionFlags.BASE).orElse(Iris.DEFAULT_BASE));
    return List.of(iris.graphIri(id), iris.articleIri(id));
  }

  private static RdfFormat format(Arguments arguments) {
    Optional<RdfFormat> chosen = arguments.choice(FORMAT, RdfFormat.class);
    if (chosen.isPresent() || arguments.text(OUTPUT).isEmpty()) {
      return chosen.orElse(RdfFormat.TURTLE);
    }
    String file = arguments.text(OUTPUT).get();
    return Optional.ofNullable(ENDINGS.get(file.substring(file.lastIndexOf('.') + 1)))
        .orElseThrow(
            () -> new UsageException("--output " + file + ": add --format, its name tells none"));
  }

  /** Writes what was asked for, and says what that was. */
  private interface Job {
    String export(OutputStream out);
  }
}
