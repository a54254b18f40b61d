package dev.parley.serve.protocol;

import dev.parley.serve.http.EntityTag;
import dev.parley.serve.http.RdfDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/** What the endpoint says of itself when it is asked nothing (SPARQL 1.1 Service Description). */
public final class ServiceDescription {

  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";

  private final Node dataset;
  private final boolean federates;
  private final Supplier<String> revision;

  /**
   * Creates a description.
   *
   * @param dataset the IRI of the dataset that is asked
   * @param federates whether SERVICE is on
   */
  public ServiceDescription(String dataset, boolean federates, Supplier<String> revision) {
    this.dataset = NodeFactory.createURI(dataset);
    this.federates = federates;
    this.revision = revision;
  }

  void answer(HttpAction action) {
    RdfDocument document = new RdfDocument(() -> graph(action.getRequestRequestURL()));
    try {
      if (!document.answer(
          action.getRequest(), action.getResponse(), EntityTag.of(revision.get(), "service"))) {
        ServletOps.error(406, "The description of this service is RDF");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Graph graph(String endpoint) {
    Graph graph = GraphFactory.createDefaultGraph();
    try (InputStream frame =
        getClass().getResourceAsStream("/dev/parley/serve/protocol/service.ttl")) {
      RDFParser.source(frame).lang(Lang.TURTLE).base(endpoint).parse(graph);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Node service = NodeFactory.createURI(endpoint + "#service");
    graph.add(Triple.create(service, sd("defaultDataset"), dataset));
    graph.add(Triple.create(dataset, RDF.type.asNode(), sd("Dataset")));
    if (federates) {
      graph.add(Triple.create(service, sd("feature"), sd("BasicFederatedQuery")));
    }
    return graph;
  }

  private static Node sd(String term) {
    return NodeFactory.createURI(SD + term);
  }
}
