package dev.parley.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.engine.constraint.SparqlConstraint;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Checks the triples of a reference against the shapes of {@code ontology/reference/shapes.ttl}.
 *
 * <p>A validator of SHACL asks the query of a constraint once for each node, which is most of the
 * work and seldom finds anything. So the queries are asked once for all nodes, and only nodes that
 * one of them finds are validated with them.
 */
public final class ReferenceValidator {

  private static final Var THIS = Var.alloc("this");

  private final Shapes shapes;
  private final Shapes plain;
  private final List<Query> queries;

  /** Creates a validator of the bundled shapes. */
  public ReferenceValidator() {
    try (InputStream in =
        ReferenceValidator.class.getResourceAsStream("/ontology/reference/shapes.ttl")) {
      Graph graph = GraphFactory.createDefaultGraph();
      RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
      shapes = Shapes.parse(graph);
      queries = queries(shapes);
      shapes
          .getTargetShapes()
          .forEach(shape -> graph.remove(shape.getShapeNode(), SHACL.sparql, Node.ANY));
      plain = Shapes.parse(graph);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Returns what is wrong with {@code reference}, by subject; empty where it is sound. */
  public List<Violation> validate(Graph reference) {
    ShaclValidator validator = ShaclValidator.get();
    Set<Node> found = new HashSet<>();
    queries.forEach(query -> found.addAll(nodes(query, reference)));
    Stream<ValidationReport> all =
        Stream.concat(
            Stream.of(validator.validate(plain, reference)),
            found.stream().map(node -> validator.validate(shapes, reference, node)));
    return all.flatMap(report -> report.getEntries().stream())
        .map(ReferenceValidator::violation)
        .distinct()
        .sorted(Comparator.comparing(Violation::subject).thenComparing(Violation::message))
        .toList();
  }

  private static List<Query> queries(Shapes shapes) {
    return shapes.getTargetShapes().stream()
        .flatMap(shape -> shape.getConstraints().stream())
        .filter(SparqlConstraint.class::isInstance)
        .map(constraint -> ((SparqlConstraint) constraint).getQuery())
        .toList();
  }

  /** Returns the nodes of {@code graph} that {@code query} finds, were they of its shape. */
  private static List<Node> nodes(Query query, Graph graph) {
    try (QueryExec execution = QueryExec.graph(graph).query(query).build()) {
      return Iter.iter(execution.select()).map(row -> row.get(THIS)).toList();
    }
  }

  private static Violation violation(ReportEntry entry) {
    String message = entry.message();
    Node value = entry.value();
    if (value != null && entry.resultPath() != null) {
      message += " It is " + (value.isURI() ? Terms.brief(value.getURI()) : value) + ".";
    }
    Node subject = entry.focusNode();
    return new Violation(
        subject.isURI() ? subject.getURI() : subject.toString(), Terms.briefly(message));
  }

  /**
   * One thing that is wrong.
   *
   * @param subject the IRI of what is described wrongly
   */
  public record Violation(String subject, String message) {

    @Override
    public String toString() {
      return Terms.brief(subject) + ": " + message;
    }
  }
}
