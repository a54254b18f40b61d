package dev.parley.store.link;

import dev.parley.graph.PARLEY;
import dev.parley.store.Renames;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.UUID;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Writes down which meeting nodes are the same, and why.
 *
 * <p>Each link is an {@code owl:sameAs} and an {@code rdf:Statement} of it, with the likelihood as
 * its confidence, the reasons as its rules, the graphs in which the node is renamed, and the label
 * that it had there.
 */
public final class LinkGraph {

  private LinkGraph() {}

  /**
   * Returns the graph of {@code links}.
   *
   * @param name of the graph, which begins the names of the statements
   * @param labels what the nodes that are given up are called
   */
  public static Graph of(Collection<Link> links, Node name, Renames.Labels labels) {
    Graph graph = GraphFactory.createDefaultGraph();
    links.forEach(link -> add(link, name, labels, graph));
    return graph;
  }

  private static void add(Link link, Node name, Renames.Labels labels, Graph graph) {
    Node meeting = NodeFactory.createURI(link.meeting());
    Node same = NodeFactory.createURI(link.same());
    byte[] key = link.meeting().getBytes(StandardCharsets.UTF_8);
    Node statement = NodeFactory.createURI(name.getURI() + "#" + UUID.nameUUIDFromBytes(key));
    graph.add(meeting, OWL2.sameAs.asNode(), same);
    labels.of(meeting).forEach(label -> graph.add(meeting, RDFS.label.asNode(), label));
    graph.add(statement, RDF.type.asNode(), RDF.Statement.asNode());
    graph.add(statement, RDF.subject.asNode(), meeting);
    graph.add(statement, RDF.predicate.asNode(), OWL2.sameAs.asNode());
    graph.add(statement, RDF.object.asNode(), same);
    graph.add(statement, PARLEY.confidence, likelihood(link.score()));
    link.score()
        .reasons()
        .forEach(why -> graph.add(statement, PARLEY.rule, NodeFactory.createLiteralString(why)));
    link.graphs()
        .forEach(in -> graph.add(statement, Renames.RENAMED_IN, NodeFactory.createURI(in)));
  }

  private static Node likelihood(Score score) {
    return NodeFactory.createLiteralDT(
        String.format(Locale.ROOT, "%.3f", score.likelihood()), XSDDatatype.XSDdecimal);
  }
}
