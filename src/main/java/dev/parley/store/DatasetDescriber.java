package dev.parley.store;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.VOID;

/**
 * Describes a dataset in VoID: what it holds and how much, so that tools can find their way in it.
 *
 * <p>It has a partition for each class and for each property, which is what planners of queries and
 * editors read, and none within another, of which there would be thousands.
 */
public final class DatasetDescriber {

  private static final List<String> PARTS =
      List.of("totals", "classes", "properties", "links", "patterns");

  private final String base;
  private final Supplier<Graph> examples;
  private final Supplier<Optional<URI>> server;

  /**
   * Creates a describer.
   *
   * @param base what the IRIs of the data begin with
   * @param examples makes the queries that the description shows
   * @param server tells the address of the server that hands the data out, if one does
   */
  public DatasetDescriber(String base, Supplier<Graph> examples, Supplier<Optional<URI>> server) {
    this.base = base;
    this.examples = examples;
    this.server = server;
  }

  /** Returns whether {@code description} tells where the data are served now. */
  boolean isOfThisServer(Graph description) {
    return server
        .get()
        .map(address -> NodeFactory.createURI(address.resolve("/sparql").toString()))
        .map(endpoint -> description.contains(Node.ANY, VOID.sparqlEndpoint.asNode(), endpoint))
        .orElse(true);
  }

  /** Returns the description of {@code data}, within a transaction on them. */
  public Graph describe(DatasetGraph data) {
    Node dataset = Store.descriptionName(base);
    Graph description = GraphFactory.createDefaultGraph();
    RDFParser.fromString(Resources.text(getClass(), "description/frame.ttl"), Lang.TURTLE)
        .base(dataset.getURI())
        .parse(description);
    description.add(
        Triple.create(dataset, VOID.uriSpace.asNode(), NodeFactory.createLiteralString(base)));
    for (String part : PARTS) {
      add(data, part, Map.of("dataset", dataset), description);
    }
    server
        .get()
        .map(address -> NodeFactory.createURI(address.resolve("/").toString()))
        .ifPresent(
            root -> add(data, "access", Map.of("dataset", dataset, "server", root), description));
    examples.get().find().forEachRemaining(description::add);
    return description;
  }

  private void add(DatasetGraph data, String part, Map<String, Node> known, Graph description) {
    String file = "description/" + part + ".rq";
    Query query = QueryFactory.create(Resources.text(getClass(), file), Syntax.syntaxARQ);
    QueryExecBuilder builder = QueryExec.dataset(data).query(query);
    known.forEach(builder::substitution);
    try (QueryExec counting = builder.build()) {
      counting.construct(description);
    }
  }
}
