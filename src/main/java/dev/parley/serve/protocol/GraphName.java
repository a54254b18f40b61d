package dev.parley.serve.protocol;

import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.sparql.core.Quad;

/** The name of the graph that a request of the Graph Store Protocol is about. */
final class GraphName {

  private GraphName() {}

  /** Returns the name; tells the client if there is none, or none that can be read and changed. */
  static Node of(HttpAction action) {
    String graph = action.getRequestParameter("graph");
    if (graph == null) {
      ServletOps.errorForbidden(
          "The default graph is the union of all: say which graph, ?graph=IRI");
    }
    try {
      if (!IRIx.create(graph).isAbsolute()) {
        ServletOps.errorBadRequest("No absolute IRI: " + graph);
      }
    } catch (IRIException e) {
      ServletOps.errorBadRequest("No IRI: " + graph);
    }
    Node name = NodeFactory.createURI(graph);
    if (Quad.isDefaultGraph(name) || Quad.isUnionGraph(name)) {
      ServletOps.errorForbidden("That is all graphs at once");
    }
    return name;
  }
}
