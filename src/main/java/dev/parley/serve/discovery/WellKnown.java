package dev.parley.serve.discovery;

import dev.parley.serve.http.EntityTag;
import dev.parley.serve.http.Prefixes;
import dev.parley.serve.http.RdfDocument;
import dev.parley.serve.http.Route;
import dev.parley.store.DescriptionKeeper;
import dev.parley.store.Store;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * What is known at its usual place: the VoID description (RFC 5785, section 7 of VoID) and the
 * example queries.
 */
public final class WellKnown implements Route {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Store store;
  private final DescriptionKeeper keeper;
  private final ExampleQueries examples;
  private final Supplier<Optional<URI>> server;

  /**
   * Creates the documents about {@code store}.
   *
   * @param server tells the address that the server knows itself by
   */
  public WellKnown(
      Store store,
      DescriptionKeeper keeper,
      ExampleQueries examples,
      Supplier<Optional<URI>> server) {
    this.store = store;
    this.keeper = keeper;
    this.examples = examples;
    this.server = server;
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
    String root = URI.create(request.getRequestURL().toString()).resolve("/").toString();
    send(new RdfDocument(() -> description(root)), "void" + root, request, response);
  }

  /**
   * Returns what is stored but for the examples, which have a document of their own. The addresses
   * of the server are those by which the client reached it.
   */
  private Graph description(String root) {
    Graph graph = GraphFactory.createDefaultGraph();
    Prefixes.addPartsTo(graph, store.description());
    Graph stored = store.graph(store.description()).orElseGet(GraphFactory::createDefaultGraph);
    String own = server.get().map(address -> address.resolve("/").toString()).orElse(root);
    stored
        .find()
        .filterDrop(examples::tells)
        .mapWith(triple -> withObject(triple, moved(triple.getObject(), own, root)))
        .forEachRemaining(graph::add);
    return graph;
  }

  private static Node moved(Node node, String from, String to) {
    return node.isURI() && node.getURI().startsWith(from)
        ? NodeFactory.createURI(to + node.getURI().substring(from.length()))
        : node;
  }

  private static Triple withObject(Triple triple, Node object) {
    return Triple.create(triple.getSubject(), triple.getPredicate(), object);
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
