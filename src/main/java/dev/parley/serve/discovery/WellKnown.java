package dev.parley.serve.discovery;

import dev.parley.serve.http.EntityTag;
import dev.parley.serve.http.RdfDocument;
import dev.parley.serve.http.Route;
import dev.parley.store.DescriptionKeeper;
import dev.parley.store.Store;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.VOID;

/**
 * What is known at its usual place: the VoID description (RFC 5785, section 7 of VoID) and the
 * example queries.
 */
public final class WellKnown implements Route {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Store store;
  private final DescriptionKeeper keeper;
  private final ExampleQueries examples;

  /** Creates the documents about {@code store}. */
  public WellKnown(Store store, DescriptionKeeper keeper, ExampleQueries examples) {
    this.store = store;
    this.keeper = keeper;
    this.examples = examples;
  }

  @Override
  public boolean answer(String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (path) {
      case "/.well-known/void" -> description(request, response);
      case "/.well-known/sparql-examples" ->
          send(new RdfDocument(examples::graph), "examples", request, response);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void description(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!keeper.await(PATIENCE)) {
      response.setHeader("Retry-After", "30");
      response.sendError(503, "The data have changed and are not yet described");
      return;
    }
    URI endpoint = URI.create(request.getRequestURL().toString()).resolve("/sparql");
    send(new RdfDocument(() -> description(endpoint)), "void" + endpoint, request, response);
  }

  private Graph description(URI endpoint) {
    Graph graph = store.graph(store.description()).orElseGet(GraphFactory::createDefaultGraph);
    Node dataset = NodeFactory.createURI(store.description());
    Node address = NodeFactory.createURI(endpoint.toString());
    graph.add(Triple.create(dataset, VOID.sparqlEndpoint.asNode(), address));
    return graph;
  }

  private void send(
      RdfDocument document,
      String variant,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    if (!document.answer(request, response, EntityTag.of(store.revision(), variant))) {
      response.sendError(406, "This is RDF");
    }
  }
}
