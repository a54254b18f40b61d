package dev.parley.serve.discovery;

import dev.parley.graph.NamedQuery;
import dev.parley.serve.http.Prefixes;
import java.net.URI;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Queries to begin with, as the editors of the SIB read them: executables in SHACL's terms. */
public final class ExampleQueries {

  private static final String SH = "http://www.w3.org/ns/shacl#";

  private static final String QUERY = "query/";
  private static final String PREFIXES = "dataset#prefixes";

  private static final Node KEYWORDS = NodeFactory.createURI("https://schema.org/keywords");
  private static final Node TARGET = NodeFactory.createURI("https://schema.org/target");

  private final String base;
  private final Supplier<Collection<NamedQuery>> queries;

  private final Supplier<Optional<URI>> server;

  /**
   * Creates examples that are named under {@code base}.
   *
   * @param server tells the address of the server that answers them, when it is known
   */
  public ExampleQueries(
      String base, Supplier<Collection<NamedQuery>> queries, Supplier<Optional<URI>> server) {
    this.base = base;
    this.queries = queries;
    this.server = server;
  }

  /** Returns the examples and the prefixes of all of them. */
  public Graph graph() {
    Graph graph = GraphFactory.createDefaultGraph();
    Node prefixes = NodeFactory.createURI(base + PREFIXES);
    Prefixes.all().forEach((prefix, namespace) -> declare(graph, prefixes, prefix, namespace));
    queries.get().forEach(query -> add(graph, query, prefixes));
    return graph;
  }

  /** Returns whether {@code triple} says something of an example, or of the prefixes of all. */
  boolean tells(Triple triple) {
    Node subject = triple.getSubject();
    return subject.isURI()
        && (subject.getURI().startsWith(base + QUERY)
            || subject.getURI().startsWith(base + PREFIXES));
  }

  private static void declare(Graph graph, Node prefixes, String prefix, String namespace) {
    Node declaration = NodeFactory.createURI(prefixes.getURI() + "-" + prefix);
    graph.add(prefixes, sh("declare"), declaration);
    graph.add(declaration, sh("prefix"), NodeFactory.createLiteralString(prefix));
    graph.add(
        declaration,
        sh("namespace"),
        NodeFactory.createLiteralDT(namespace, XSDDatatype.XSDanyURI));
  }

  private void add(Graph graph, NamedQuery query, Node prefixes) {
    Node node = NodeFactory.createURI(base + QUERY + query.name());
    Form form = Form.of(QueryFactory.create(query.text()));
    graph.add(Triple.create(node, RDF.type.asNode(), sh("SPARQLExecutable")));
    graph.add(Triple.create(node, RDF.type.asNode(), sh(form.type)));
    graph.add(Triple.create(node, RDFS.label.asNode(), english(query.title())));
    graph.add(Triple.create(node, RDFS.comment.asNode(), english(query.description())));
    graph.add(Triple.create(node, sh("prefixes"), prefixes));
    query
        .keywords()
        .forEach(word -> graph.add(node, KEYWORDS, NodeFactory.createLiteralString(word)));
    server
        .get()
        .map(address -> NodeFactory.createURI(address.resolve("/sparql").toString()))
        .ifPresent(endpoint -> graph.add(node, TARGET, endpoint));
    graph.add(
        Triple.create(node, sh(form.property), NodeFactory.createLiteralString(query.text())));
  }

  private static Node english(String text) {
    return NodeFactory.createLiteralLang(text, "en");
  }

  private static Node sh(String term) {
    return NodeFactory.createURI(SH + term);
  }

  private enum Form {
    SELECT("SPARQLSelectExecutable", "select"),
    ASK("SPARQLAskExecutable", "ask"),
    CONSTRUCT("SPARQLConstructExecutable", "construct"),
    DESCRIBE("SPARQLDescribeExecutable", "describe");

    private final String type;
    private final String property;

    Form(String type, String property) {
      this.type = type;
      this.property = property;
    }

    static Form of(Query query) {
      if (query.isSelectType()) {
        return SELECT;
      }
      if (query.isAskType()) {
        return ASK;
      }
      return query.isDescribeType() ? DESCRIBE : CONSTRUCT;
    }
  }
}
