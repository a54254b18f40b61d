package dev.parley.store;

import java.util.List;
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
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.VOID;

/**
 * Describes a dataset in VoID: what it holds and how much, so that tools can find their way in it.
 *
 * <p>Class and property partitions are those that the SPARQL editors of the SIB and Comunica read.
 */
public final class DatasetDescriber {

  private static final List<String> PARTS =
      List.of(
          "totals",
          "classes",
          "properties",
          "class-properties",
          "class-links",
          "class-datatypes",
          "wikidata");

  private final String base;
  private final Supplier<Graph> examples;

  /**
   * Creates a describer.
   *
   * @param base what the IRIs of the data begin with
   * @param examples makes the queries that the description shows
   */
  public DatasetDescriber(String base, Supplier<Graph> examples) {
    this.base = base;
    this.examples = examples;
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
      count(data, dataset, "description/" + part + ".rq", description);
    }
    examples.get().find().forEachRemaining(description::add);
    return description;
  }

  private void count(DatasetGraph data, Node dataset, String file, Graph description) {
    Query query = QueryFactory.create(Resources.text(getClass(), file), Syntax.syntaxARQ);
    try (QueryExec counting =
        QueryExec.dataset(data).query(query).substitution("dataset", dataset).build()) {
      counting.construct(description);
    }
  }
}
