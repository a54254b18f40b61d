package dev.parley.graph;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Says in PROV-O which program, reference and options made the graph of an article. */
final class ConversionWriter {

  /** The graph of the reference, whatever its version. */
  private static final Node REFERENCE = NodeFactory.createURI(Iris.DEFAULT_BASE + "reference");

  private final Iris iris;
  private final GraphOptions options;
  private final Statements facts;

  ConversionWriter(Iris iris, GraphOptions options, Statements facts) {
    this.iris = iris;
    this.options = options;
    this.facts = facts;
  }

  /** Returns the node of the activity. */
  Node write(Node article) {
    Node conversion = Iris.part(article, "conversion");
    facts
        .type(conversion, BorrowedTerms.ACTIVITY)
        .label(conversion, "Conversion by Parley " + Release.version())
        .add(conversion, BorrowedTerms.USED, article)
        .add(conversion, BorrowedTerms.WAS_ASSOCIATED_WITH, program())
        .add(conversion, BorrowedTerms.DESCRIPTION, Literals.string(options.words()));
    options
        .reference()
        .ifPresent(version -> facts.add(conversion, BorrowedTerms.USED, reference(version)));
    options
        .stamp()
        .map(time -> Literals.typed(time.toString(), XSDDatatype.XSDdateTime))
        .ifPresent(time -> facts.add(conversion, BorrowedTerms.ENDED_AT_TIME, time));
    return conversion;
  }

  private Node program() {
    Node program = iris.version("software", "parley-" + Release.version());
    facts
        .type(program, BorrowedTerms.SOFTWARE_AGENT)
        .label(program, "Parley " + Release.version())
        .add(program, BorrowedTerms.SOFTWARE_VERSION, Literals.string(Release.version()));
    return program;
  }

  private Node reference(String version) {
    Node node = iris.version("reference", version);
    facts
        .type(node, BorrowedTerms.ENTITY)
        .label(node, "Reference data " + version)
        .add(node, BorrowedTerms.SPECIALIZATION_OF, REFERENCE);
    return node;
  }
}
