package dev.parley.reference;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;

/** Descriptions that are being made, to be laid over a reference. */
final class ReferenceUpdate {

  static final Node LABEL = NodeFactory.createURI(Terms.RDFS + "label");
  static final Node OTHER_NAME = NodeFactory.createURI(Terms.SKOS + "altLabel");
  static final Node SAME = OWL2.sameAs.asNode();

  private static final String ID = "https://w3id.org/parley/id/";

  /** A code of a state, a nickname in lower case, a flag. */
  private static final Pattern NO_NAME =
      Pattern.compile("[A-Z]{1,3}|[^\\p{Lu}]*|.*[^\\p{L}\\p{M} .,'’()&-].*");

  private final Graph current;
  private final Graph graph = GraphFactory.createDefaultGraph();

  /** Creates an empty update of {@code current}. */
  ReferenceUpdate(Graph current) {
    this.current = current;
  }

  /** Returns the reference that is updated. */
  Graph current() {
    return current;
  }

  /** Returns the new descriptions. */
  Graph graph() {
    return graph;
  }

  /** Begins with what the reference says of {@code subject}. */
  void take(Node subject) {
    current.find(subject, Node.ANY, Node.ANY).forEach(graph::add);
  }

  /** Begins a new description. */
  void describe(Node subject, String type) {
    graph.add(subject, RDF.type.asNode(), parley(type));
  }

  /** Says more of a subject. */
  void add(Node subject, Node property, Node object) {
    graph.add(subject, property, object);
  }

  /** Says that a subject is no longer described. */
  void withdraw(Node subject, String type) {
    describe(subject, type);
    graph.add(subject, OWL2.deprecated.asNode(), NodeFactory.createLiteralByValue(true));
  }

  /** Forgets all that was said of {@code subject}, so that it stays as it was. */
  void revert(Node subject) {
    graph.remove(subject, Node.ANY, Node.ANY);
  }

  /** Gives the label, if there is none yet, or else another name. */
  void label(Node subject, String label) {
    if (graph.contains(subject, LABEL, Node.ANY)) {
      name(subject, label);
    } else {
      graph.add(subject, LABEL, english(label));
    }
  }

  /** Gives another name, if it is new and looks like one. */
  void name(Node subject, String name) {
    if (!NO_NAME.matcher(name).matches() && !graph.contains(subject, Node.ANY, english(name))) {
      graph.add(subject, OTHER_NAME, english(name));
    }
  }

  /** Returns the subject of a type of which the reference or the update says that. */
  Optional<Node> subject(String type, Node property, Node object) {
    return subject(current, type, property, object)
        .or(() -> subject(graph, type, property, object));
  }

  private static Optional<Node> subject(Graph in, String type, Node property, Node object) {
    return in.find(Node.ANY, property, object)
        .mapWith(Triple::getSubject)
        .filterKeep(subject -> in.contains(subject, RDF.type.asNode(), parley(type)))
        .nextOptional();
  }

  /** Returns whether anything is said of {@code subject}. */
  boolean isDescribed(Node subject) {
    return current.contains(subject, Node.ANY, Node.ANY)
        || graph.contains(subject, Node.ANY, Node.ANY);
  }

  /** Returns the IRI of the reference for {@code local} among {@code kind}, such as office. */
  static Node id(String kind, String local) {
    return NodeFactory.createURI(ID + kind + "/" + local);
  }

  /** Returns a term of the ontology. */
  static Node parley(String term) {
    return NodeFactory.createURI(Terms.PARLEY + term);
  }

  /** Returns an English text. */
  static Node english(String text) {
    return NodeFactory.createLiteralLang(text, "en");
  }

  /** Returns a text without a language. */
  static Node plain(String text) {
    return NodeFactory.createLiteralString(text);
  }
}
