package dev.parley.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Checks the triples of a reference against the shapes of {@code ontology/reference/shapes.ttl}.
 */
public final class ReferenceValidator {

  private final Shapes shapes;

  /** Creates a validator of the bundled shapes. */
  public ReferenceValidator() {
    try (InputStream in =
        ReferenceValidator.class.getResourceAsStream("/ontology/reference/shapes.ttl")) {
      Graph graph = GraphFactory.createDefaultGraph();
      RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
      shapes = Shapes.parse(graph);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Returns what is wrong with {@code reference}, by subject; empty where it is sound. */
  public List<Violation> validate(Graph reference) {
    return ShaclValidator.get().validate(shapes, reference).getEntries().stream()
        .map(ReferenceValidator::violation)
        .distinct()
        .sorted(Comparator.comparing(Violation::subject).thenComparing(Violation::message))
        .toList();
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
