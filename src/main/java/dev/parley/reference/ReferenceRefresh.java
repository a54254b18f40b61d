package dev.parley.reference;

import dev.parley.ingest.Diagnostic;
import dev.parley.reference.ReferenceValidator.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;

/**
 * Rebuilds the holders of offices, and adds names, from a Wikidata-shaped SPARQL endpoint.
 *
 * <p>What comes of it is a file to lay over the bundled reference. It is written only when the
 * shapes find it sound, beside its goal, and then moved there; the pages that the endpoint gave are
 * kept until then, so that a refresh that failed goes on where it stopped.
 */
public final class ReferenceRefresh {

  /** The file that a refresh leaves in its folder. */
  public static final String FILE = "refreshed.ttl";

  private static final String PAGES = "pages";
  private static final List<String> QUERIES = List.of("states", "offices", "holders", "people");

  private final Options options;
  private final Graph current;
  private final Consumer<String> progress;

  /**
   * Creates a refresh of the bundled reference.
   *
   * @param files what is laid over it first
   * @param progress is told what happens, for people
   */
  public ReferenceRefresh(Options options, Collection<Path> files, Consumer<String> progress) {
    this(options, ReferenceGraph.bundledWith(files), progress);
  }

  /** Creates a refresh of {@code current}. */
  ReferenceRefresh(Options options, Graph current, Consumer<String> progress) {
    this.options = options;
    this.current = current;
    this.progress = progress;
  }

  /**
   * Asks the endpoint and writes what it says.
   *
   * @throws IOException if the endpoint fails, or the folder cannot be written; a second run goes
   *     on
   */
  public Outcome run() throws IOException, InterruptedException {
    ReferenceUpdate update = new ReferenceUpdate(current);
    List<Diagnostic> diagnostics = new ArrayList<>();
    BiConsumer<Node, String> messages =
        (item, problem) ->
            diagnostics.add(diagnostic(Terms.local(item.toString()) + " " + problem));
    WikidataOffices offices = new WikidataOffices(update, messages);
    WikidataHolders holders = new WikidataHolders(update, offices, messages);
    Path pages = Files.createDirectories(options.folder().resolve(PAGES).resolve(key()));
    try (SparqlEndpoint endpoint =
        new SparqlEndpoint(options.endpoint(), options.pause(), options.attempts())) {
      SparqlPages rows = new SparqlPages(endpoint, pages, options.pageSize(), progress);
      offices.addStates(rows.rows("states", query("states")));
      offices.addOffices(rows.rows("offices", query("offices")));
      holders.add(rows.rows("holders", query("holders")), rows.rows("people", query("people")));
    }
    List<Violation> violations = settle(update, diagnostics);
    violations.forEach(violation -> diagnostics.add(diagnostic(violation.toString())));
    if (violations.isEmpty()) {
      write(update.graph());
      delete(pages.getParent());
    }
    return new Outcome(
        violations.isEmpty(), count(update, "Person"), count(update, "Tenure"), diagnostics);
  }

  /**
   * Leaves each office as it was of which the endpoint's tenures conflict; returns the other
   * faults.
   */
  private List<Violation> settle(ReferenceUpdate update, List<Diagnostic> diagnostics) {
    progress.accept("checking");
    ReferenceValidator validator = new ReferenceValidator();
    Optional<Set<Violation>> known = Optional.empty();
    while (true) {
      List<Violation> violations =
          new ArrayList<>(validator.validate(ReferenceGraph.overlaid(current, update.graph())));
      if (!violations.isEmpty()) {
        known = known.or(() -> Optional.of(Set.copyOf(validator.validate(current))));
        violations.removeAll(known.get());
      }
      Set<Node> offices = new LinkedHashSet<>();
      for (Violation violation : violations) {
        update
            .graph()
            .find(
                NodeFactory.createURI(violation.subject()),
                ReferenceUpdate.parley("office"),
                Node.ANY)
            .mapWith(Triple::getObject)
            .filterKeep(offices::add)
            .forEach(office -> diagnostics.add(diagnostic(leftAsItWas(office, violation))));
      }
      if (offices.isEmpty()) {
        return violations;
      }
      offices.forEach(office -> revert(update, office));
    }
  }

  private void revert(ReferenceUpdate update, Node office) {
    for (Graph graph : List.of(update.graph(), current)) {
      graph
          .find(Node.ANY, ReferenceUpdate.parley("office"), office)
          .mapWith(Triple::getSubject)
          .toList()
          .forEach(update::revert);
    }
  }

  private static String leftAsItWas(Node office, Violation violation) {
    return Terms.brief(office.getURI()) + " is left as it was, since " + violation;
  }

  private void write(Graph graph) throws IOException {
    Path goal = options.folder().resolve(FILE);
    Path beside = options.folder().resolve(FILE + ".part");
    try (OutputStream out = Files.newOutputStream(beside)) {
      ReferenceTurtle.write(graph, out);
    }
    Files.move(beside, goal, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Names the pages of one endpoint, page size and set of queries. */
  private String key() throws IOException {
    StringBuilder all = new StringBuilder(options.endpoint() + " " + options.pageSize());
    for (String name : QUERIES) {
      all.append(query(name));
    }
    return Integer.toHexString(all.toString().hashCode());
  }

  private static String query(String name) throws IOException {
    try (InputStream in =
        ReferenceRefresh.class.getResourceAsStream("/queries/reference/" + name + ".rq")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static int count(ReferenceUpdate update, String type) {
    return update
        .graph()
        .find(Node.ANY, RDF.type.asNode(), ReferenceUpdate.parley(type))
        .mapWith(Triple::getSubject)
        .filterDrop(each -> update.graph().contains(each, OWL2.deprecated.asNode(), Node.ANY))
        .toList()
        .size();
  }

  private Diagnostic diagnostic(String message) {
    return new Diagnostic(options.endpoint().toString(), 0, message);
  }

  /**
   * What to ask, and how.
   *
   * @param folder where the file and, until it is whole, the pages are kept
   * @param pageSize rows a request
   * @param pause between two requests
   * @param attempts of one request
   */
  public record Options(URI endpoint, Path folder, int pageSize, Duration pause, int attempts) {

    /** As a public endpoint likes it. */
    public Options(URI endpoint, Path folder) {
      this(endpoint, folder, 5_000, Duration.ofSeconds(2), 6);
    }

    /** Returns the same with another pause. */
    public Options withPause(Duration other) {
      return new Options(endpoint, folder, pageSize, other, attempts);
    }
  }

  /**
   * What came of a refresh.
   *
   * @param written whether it was sound, so that the file is there
   * @param people described in it
   * @param tenures described in it
   * @param diagnostics what was left out or, where nothing was written, why
   */
  public record Outcome(boolean written, int people, int tenures, List<Diagnostic> diagnostics) {
    public Outcome {
      diagnostics = List.copyOf(diagnostics);
    }
  }
}
