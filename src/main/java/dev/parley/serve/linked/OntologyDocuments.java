package dev.parley.serve.linked;

import dev.parley.graph.OntologyFiles;
import dev.parley.serve.http.Accept;
import dev.parley.serve.http.EntityTag;
import dev.parley.serve.http.Frame;
import dev.parley.serve.http.RdfDocument;
import dev.parley.serve.http.Route;
import dev.parley.serve.http.Syntax;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;

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
    if (isOntology(path)) {
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

  /** The parts of the ontology have names of their own and are handed out together. */
  private boolean isOntology(String path) {
    return Stream.of("", "/reference", "/retired")
        .map(part -> PATH + part)
        .anyMatch(part -> path.equals(part) || path.equals(part + "/" + version));
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
      sendPage(response);
    }
  }

  private static void sendPage(HttpServletResponse response) throws IOException {
    String built = new String(OntologyFiles.bytes(OntologyFiles.PAGE), StandardCharsets.UTF_8);
    byte[] page = Frame.around(built, PATH).getBytes(StandardCharsets.UTF_8);
    response.setContentType("text/html;charset=utf-8");
    response.setContentLength(page.length);
    response.getOutputStream().write(page);
  }
}
