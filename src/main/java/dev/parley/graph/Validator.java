package dev.parley.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathWriter;

/** Checks graphs of articles and reference data against the shapes. Safe for many threads. */
public final class Validator {

  private final Shapes shapes;
  private final PrefixMapping prefixes;

  /** Creates a validator for the shapes of Parley. */
  public Validator() {
    this(Shapes.parse(OntologyFiles.read(OntologyFiles.SHAPES)));
  }

  Validator(Shapes shapes) {
    this.shapes = shapes;
    this.prefixes = PrefixMapping.Factory.create();
    new Prefixes(Iris.DEFAULT_BASE).namespaces().forEach(prefixes::setNsPrefix);
  }

  /**
   * Returns what is wrong in {@code graph}, ordered by what is wrong; nothing where all is right.
   */
  public List<Finding> validate(Graph graph) {
    List<Finding> findings = new ArrayList<>();
    for (ReportEntry entry : ShaclValidator.get().validate(shapes, graph).getEntries()) {
      findings.add(finding(entry));
    }
    findings.sort(
        Comparator.comparing(Finding::focus)
            .thenComparing(found -> found.path().orElse(""))
            .thenComparing(Finding::message)
            .thenComparing(found -> found.value().orElse("")));
    return findings.stream().distinct().toList();
  }

  /** Returns what is wrong in {@code graph}, a line each, as {@link Finding} writes it. */
  public List<String> problems(Graph graph) {
    return validate(graph).stream().map(Finding::toString).toList();
  }

  /** Returns what is wrong in the graph of an article. */
  public List<Finding> validate(ArticleGraph article) {
    return validate(article.graph());
  }

  private Finding finding(ReportEntry entry) {
    return new Finding(
        words(entry.focusNode()),
        Optional.ofNullable(entry.resultPath()).map(this::words),
        Optional.ofNullable(entry.value()).map(this::words),
        entry.message());
  }

  private String words(Node node) {
    if (node.isLiteral()) {
      return "\"" + node.getLiteralLexicalForm() + "\"";
    }
    return node.isURI() ? brief(node.getURI()) : "a node without a name";
  }

  private String words(Path path) {
    return PathWriter.asString(path, new Prologue(prefixes));
  }

  private String brief(String iri) {
    String brief = prefixes.qnameFor(iri);
    return brief == null ? "<" + iri + ">" : brief;
  }
}
