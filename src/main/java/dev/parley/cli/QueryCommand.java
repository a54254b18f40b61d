package dev.parley.cli;

import dev.parley.graph.NamedQuery;
import dev.parley.graph.QueryLibrary;
import dev.parley.store.Nearest;
import dev.parley.store.QueryAdvice;
import dev.parley.store.QueryRunner;
import dev.parley.store.RdfFormat;
import dev.parley.store.ResultFormat;
import dev.parley.store.SparqlSource;
import dev.parley.store.Undated;
import dev.parley.store.UnknownNames;
import dev.parley.store.Unquoted;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.cli.Options;

/** {@code parley query}. */
final class QueryCommand implements Command {

  private static final Manual MANUAL =
      new Manual(
          "query",
          "NAME|FILE|TEXT",
          "an answer to a SPARQL query",
          """
          The query is one of the library by its NAME (--list shows them), a FILE, or the
          TEXT itself. A SELECT or ASK is answered as --results says, a CONSTRUCT or DESCRIBE
          in RDF as --format says. The default graph of the data is all of their graphs.""",
          List.of(
              "query meetings --data out.ttl",
              "query meetings --db store --results csv",
              "query 'ASK { ?meeting a parley:Summit }' --endpoint http://localhost:3030/sparql",
              "query --list"));

  private static final String RESULTS = "results";
  private static final String FORMAT = "format";
  private static final String LIST = "list";
  private static final Pattern SPACE_OR_BRACE = Pattern.compile("[\\s{]");

  @Override
  public Manual manual() {
    return MANUAL;
  }

  @Override
  public Options options() {
    return DataFlags.addTo(
        Flags.of(
            Flags.value(RESULTS, "FORM", "table, csv, tsv, json or xml; table"),
            Flags.value(
                FORMAT, "FORMAT", "turtle, trig, ntriples, nquads, jsonld or rdfxml; turtle"),
            Flags.flag(LIST, "name the queries of the library")));
  }

  @Override
  public ExitStatus run(Arguments arguments, Console console) throws IOException {
    if (arguments.has(LIST)) {
      arguments.noOperands();
      return list(console);
    }
    String text = text(arguments.onlyOperand("query"));
    new QueryAdvice().of(text).forEach(advice -> console.err().println("Note: " + advice));
    ResultFormat results = arguments.choice(RESULTS, ResultFormat.class).orElse(ResultFormat.TABLE);
    RdfFormat triples = arguments.choice(FORMAT, RdfFormat.class).orElse(RdfFormat.TURTLE);
    DataFlags.use(
        arguments,
        source -> {
          UnknownNames.in(text, source).forEach(note -> console.err().println("Note: " + note));
          long count = count(source, text, results, triples, console);
          Undated.leftOut(text, source).ifPresent(note -> console.err().println("Note: " + note));
          Unquoted.lacking(text, source).ifPresent(note -> console.err().println("Note: " + note));
          return count;
        });
    return ExitStatus.DONE;
  }

  /** Answers a query, and tells a person how much the answer is and how long it took. */
  private static long count(
      SparqlSource source, String text, ResultFormat results, RdfFormat triples, Console console) {
    long begin = System.nanoTime();
    long count = new QueryRunner(source).run(text, results, triples, console.out());
    if (console.interactive()) {
      console
          .err()
          .printf(Locale.ROOT, "%,d found in %.2f s%n", count, (System.nanoTime() - begin) / 1e9);
    }
    return count;
  }

  private static ExitStatus list(Console console) {
    PrintStream out = console.text();
    QueryLibrary library = QueryLibrary.load();
    int width = library.all().stream().mapToInt(query -> query.name().length()).max().orElse(0);
    for (NamedQuery query : library.all()) {
      String gap = " ".repeat(width + 2 - query.name().length());
      out.println(console.onOut().strong(query.name()) + gap + query.title());
    }
    out.flush();
    return ExitStatus.DONE;
  }

  private static String text(String query) throws IOException {
    Optional<NamedQuery> named = QueryLibrary.load().named(query);
    if (named.isPresent()) {
      return named.get().text();
    }
    if (isFile(query)) {
      return Files.readString(Path.of(query));
    }
    if (SPACE_OR_BRACE.matcher(query).find()) {
      return PrefixedQuery.of(query);
    }
    String meant =
        Nearest.to(query, QueryLibrary.load().names())
            .map(name -> "; is " + name + " meant?")
            .orElse("");
    throw new UsageException(
        "no query and no file " + query + meant + "; --list names the queries");
  }

  private static boolean isFile(String name) {
    try {
      return Files.isRegularFile(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
