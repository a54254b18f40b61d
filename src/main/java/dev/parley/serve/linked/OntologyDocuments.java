package dev.parley.serve.linked;

import dev.parley.graph.PARLEY;
import dev.parley.serve.http.Accept;
import dev.parley.serve.http.EntityTag;
import dev.parley.serve.http.Html;
import dev.parley.serve.http.Html.Element;
import dev.parley.serve.http.Page;
import dev.parley.serve.http.RdfDocument;
import dev.parley.serve.http.Route;
import dev.parley.serve.http.Syntax;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** The ontology at {@code /ontology} and its version IRI: negotiated there, and by suffix. */
public final class OntologyDocuments implements Route {

  private static final String PATH = "/ontology";
  private static final List<Syntax> OFFERS =
      List.of(Syntax.TURTLE, Syntax.HTML, Syntax.JSONLD, Syntax.NTRIPLES, Syntax.RDFXML);

  private final Supplier<Graph> ontology;
  private final String version;

  /**
   * Creates the documents.
   *
   * @param version the last step of its version IRI
   */
  public OntologyDocuments(Supplier<Graph> ontology, String version) {
    this.ontology = ontology;
    this.version = version;
  }

  @Override
  public boolean answer(String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (path.equals(PATH) || path.equals(PATH + "/" + version)) {
      negotiate(request, response);
      return true;
    }
    Optional<Syntax> syntax =
        path.startsWith(PATH + ".")
            ? Syntax.ofSuffix(path.substring(PATH.length() + 1))
            : Optional.empty();
    if (syntax.isPresent()) {
      send(syntax.get(), request, response);
    }
    return syntax.isPresent();
  }

  private void negotiate(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Syntax> syntax = Syntax.accepted(Accept.of(request.getHeader("Accept")), OFFERS);
    if (syntax.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_ACCEPTABLE, "The ontology is RDF or HTML");
      return;
    }
    response.setHeader("Content-Location", PATH + "." + syntax.get().suffix());
    send(syntax.get(), request, response);
  }

  private void send(Syntax syntax, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    EntityTag tag = EntityTag.of(version, syntax.suffix());
    if (syntax != Syntax.HTML) {
      new RdfDocument(ontology).answer(syntax, request, response, tag);
    } else if (!tag.answers(request, response)) {
      tag.mark(response);
      page().send(response);
    }
  }

  private Page page() {
    Graph graph = ontology.get();
    List<Html> content = new ArrayList<>();
    content.add(Html.element("h1", Html.text("The Parley ontology")));
    content.add(Html.element("p", Html.element("code", Html.text(PARLEY.NS))).with("class", "iri"));
    for (Node term : terms(graph)) {
      content.add(section(graph, term));
    }
    Map<String, String> alternates = new LinkedHashMap<>();
    Syntax.RDF.forEach(rdf -> alternates.put(rdf.mediaType(), PATH + "." + rdf.suffix()));
    return new Page("Ontology", alternates, content);
  }

  private static List<Node> terms(Graph graph) {
    return graph
        .find(Node.ANY, Terms.TYPE, Node.ANY)
        .mapWith(Triple::getSubject)
        .filterKeep(node -> node.isURI() && node.getURI().startsWith(PARLEY.NS))
        .toSet()
        .stream()
        .sorted(Comparator.comparing(Node::getURI))
        .toList();
  }

  private static Html section(Graph graph, Node term) {
    String name = term.getURI().substring(PARLEY.NS.length());
    Element facts = Html.element("dl").with("class", "facts");
    List<Triple> triples =
        graph.find(term, Node.ANY, Node.ANY).toList().stream()
            .sorted(Comparator.comparing(Triple::toString))
            .toList();
    for (Triple triple : triples) {
      facts =
          facts
              .add(Html.element("dt", reference(triple.getPredicate())))
              .add(Html.element("dd", reference(triple.getObject())));
    }
    return Html.element("section", Html.element("h2", Html.text(name)), facts).with("id", name);
  }

  private static Html reference(Node node) {
    if (!node.isURI()) {
      return Html.text(Labels.fallback(node));
    }
    String iri = node.getURI();
    String address = iri.startsWith(PARLEY.NS) ? "#" + iri.substring(PARLEY.NS.length()) : iri;
    return Html.link(address, Labels.fallback(node)).with("title", iri);
  }
}
