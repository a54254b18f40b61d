package dev.parley.serve.explore;

import dev.parley.graph.PARLEY;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What things are called, of what type they are and where they lie; each is looked up once. */
final class ThingNames {

  private static final String GEO = "http://www.w3.org/2003/01/geo/wgs84_pos#";
  private static final Node LATITUDE = NodeFactory.createURI(GEO + "lat");
  private static final Node LONGITUDE = NodeFactory.createURI(GEO + "long");
  private static final Node LABEL = RDFS.label.asNode();

  private final Graph graph;
  private final Map<Node, String> labels = new HashMap<>();
  private final Map<Node, Boolean> people = new HashMap<>();

  ThingNames(Graph graph) {
    this.graph = graph;
  }

  /** Returns the English name of {@code node}, another one, or its IRI. */
  String label(Node node) {
    return labels.computeIfAbsent(node, this::found);
  }

  private String found(Node node) {
    String any = null;
    for (Node label : objects(node, LABEL)) {
      String words = label.isLiteral() ? label.getLiteralLexicalForm() : label.toString();
      String language = label.isLiteral() ? label.getLiteralLanguage() : "";
      if (language.isEmpty() || language.equals("en")) {
        return words;
      }
      any = any == null || words.compareTo(any) < 0 ? words : any;
    }
    return any == null ? node.toString() : any;
  }

  boolean isPerson(Node node) {
    return people.computeIfAbsent(node, one -> is(one, PARLEY.Person));
  }

  /** Returns all that the explorer shows of {@code node}. */
  NamedThing thing(Node node) {
    Optional<Node> state = objects(node, PARLEY.inState).stream().findFirst();
    Set<String> names = new LinkedHashSet<>();
    names.add(label(node));
    for (Node property : List.of(LABEL, SKOS.altLabel.asNode(), PARLEY.shortName)) {
      objects(node, property).forEach(name -> names.add(name.getLiteralLexicalForm()));
    }
    return new NamedThing(
        node.toString(),
        label(node),
        type(node),
        position(node).or(() -> state.flatMap(this::position)),
        state.map(one -> new Row.Named(one.toString(), label(one))),
        objects(node, PARLEY.isoNumeric).stream()
            .findFirst()
            .map(Node::getLiteralLexicalForm)
            .orElse(""),
        List.copyOf(names));
  }

  private String type(Node node) {
    if (isPerson(node)) {
      return "person";
    }
    return is(node, PARLEY.State) ? "state" : is(node, PARLEY.Place) ? "place" : "org";
  }

  private boolean is(Node node, Node type) {
    return graph.contains(node, RDF.type.asNode(), type);
  }

  private Optional<NamedThing.Position> position(Node node) {
    Optional<Double> latitude = degrees(node, LATITUDE);
    return degrees(node, LONGITUDE)
        .flatMap(east -> latitude.map(north -> new NamedThing.Position(north, east)));
  }

  private Optional<Double> degrees(Node node, Node property) {
    return objects(node, property).stream()
        .findFirst()
        .map(Node::getLiteralLexicalForm)
        .filter(text -> text.matches("[+-]?[0-9.]+([eE][+-]?[0-9]+)?"))
        .map(Double::valueOf);
  }

  private List<Node> objects(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
  }
}
