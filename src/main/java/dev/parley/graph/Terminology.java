package dev.parley.graph;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The terms of the ontology, with what it, the alignments and the shapes say of them. */
final class Terminology {

  private static final String SH = "http://www.w3.org/ns/shacl#";
  private static final Node DOMAIN_INCLUDES =
      NodeFactory.createURI(BorrowedTerms.SCHEMA + "domainIncludes");
  private static final Node RANGE_INCLUDES =
      NodeFactory.createURI(BorrowedTerms.SCHEMA + "rangeIncludes");

  /** What kind of term it is. */
  enum Kind {
    CLASS("Classes", OWL2.Class.asNode()),
    OBJECT_PROPERTY("Properties between things", OWL2.ObjectProperty.asNode()),
    DATATYPE_PROPERTY("Properties with values", OWL2.DatatypeProperty.asNode()),
    INDIVIDUAL("Individuals", OWL2.NamedIndividual.asNode());

    private final String title;
    private final Node type;

    Kind(String title, Node type) {
      this.title = title;
      this.type = type;
    }

    /** Returns what all terms of the kind are called. */
    String title() {
      return title;
    }
  }

  private final Graph ontology = OntologyFiles.terms();
  private final Graph alignments = OntologyFiles.read(OntologyFiles.ALIGNMENTS);
  private final Graph shapes = OntologyFiles.read(OntologyFiles.SHAPES);

  /** Returns the terms of {@code kind}, ordered by name. */
  List<Node> terms(Kind kind) {
    return sorted(subjects(ontology, RDF.type.asNode(), kind.type).filter(Terminology::isTerm));
  }

  /** Returns the local name of a term. */
  static String name(Node term) {
    return term.getURI().substring(PARLEY.NS.length());
  }

  /** Returns whether {@code node} is a term of the ontology. */
  static boolean isTerm(Node node) {
    return node.isURI() && node.getURI().startsWith(PARLEY.NS);
  }

  /** Returns what the ontology says of itself by {@code property}. */
  String header(Node property) {
    return text(NodeFactory.createURI(PARLEY.ONTOLOGY), property).orElseThrow();
  }

  String definition(Node term) {
    return text(term, SKOS.definition.asNode()).orElseThrow();
  }

  Optional<String> note(Node term) {
    return text(term, SKOS.scopeNote.asNode());
  }

  String example(Node term) {
    return text(term, SKOS.example.asNode()).orElseThrow();
  }

  List<Node> above(Node term) {
    return sorted(
        Stream.concat(
            objects(ontology, term, RDFS.subClassOf.asNode()),
            objects(ontology, term, RDFS.subPropertyOf.asNode())));
  }

  List<Node> below(Node term) {
    return sorted(
        Stream.concat(
            subjects(ontology, RDFS.subClassOf.asNode(), term),
            subjects(ontology, RDFS.subPropertyOf.asNode(), term)));
  }

  /** Returns the classes that an individual belongs to. */
  List<Node> classes(Node term) {
    return sorted(objects(ontology, term, RDF.type.asNode()).filter(Terminology::isTerm));
  }

  /** Returns the individuals of a class. */
  List<Node> individuals(Node term) {
    return sorted(subjects(ontology, RDF.type.asNode(), term));
  }

  /** Returns what can have a property. */
  List<Node> domain(Node term) {
    return sorted(
        Stream.concat(
            objects(ontology, term, RDFS.domain.asNode()),
            objects(ontology, term, DOMAIN_INCLUDES)));
  }

  /** Returns what the values of a property can be. */
  List<Node> range(Node term) {
    return sorted(
        Stream.concat(
            objects(ontology, term, RDFS.range.asNode()), objects(ontology, term, RANGE_INCLUDES)));
  }

  /** Returns the properties that something of a class can have. */
  List<Node> properties(Node term) {
    return sorted(
        Stream.concat(
            subjects(ontology, RDFS.domain.asNode(), term),
            subjects(ontology, DOMAIN_INCLUDES, term)));
  }

  /** Returns the terms of other vocabularies that {@code term} is aligned with. */
  List<Node> aligned(Node term) {
    return sorted(
        alignments.find(term, Node.ANY, Node.ANY).toList().stream().map(Triple::getObject));
  }

  /** Returns the messages of the shapes about a property, or about a class as a whole. */
  List<String> rules(Node term) {
    Stream<Node> onProperty = subjects(shapes, NodeFactory.createURI(SH + "path"), term);
    Stream<Node> onClass = subjects(shapes, NodeFactory.createURI(SH + "targetClass"), term);
    return Stream.concat(onProperty, onClass)
        .flatMap(shape -> objects(shapes, shape, NodeFactory.createURI(SH + "message")))
        .map(Node::getLiteralLexicalForm)
        .distinct()
        .sorted()
        .toList();
  }

  private Optional<String> text(Node subject, Node property) {
    return objects(ontology, subject, property)
        .map(node -> node.isURI() ? node.getURI() : node.getLiteralLexicalForm())
        .findFirst();
  }

  private static Stream<Node> objects(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).toList().stream().map(Triple::getObject);
  }

  private static Stream<Node> subjects(Graph graph, Node property, Node object) {
    return graph.find(Node.ANY, property, object).toList().stream().map(Triple::getSubject);
  }

  private static List<Node> sorted(Stream<Node> nodes) {
    return nodes
        .filter(Node::isURI)
        .distinct()
        .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
        .toList();
  }
}
