package dev.parley.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFWriter;

/**
 * A graph that is handed out in the syntax that the client likes best.
 *
 * @param graph makes the graph, if it is needed
 */
public record RdfDocument(Supplier<Graph> graph) {

  /** Answers by negotiation; returns false, and does nothing, if no syntax is acceptable. */
  public boolean answer(HttpServletRequest request, HttpServletResponse response, EntityTag tag)
      throws IOException {
    Optional<Syntax> syntax = Syntax.accepted(Accept.of(request.getHeader("Accept")), Syntax.RDF);
    if (syntax.isPresent()) {
      answer(syntax.get(), request, response, tag);
    }
    return syntax.isPresent();
  }

  /** Answers in {@code syntax}. */
  public void answer(
      Syntax syntax, HttpServletRequest request, HttpServletResponse response, EntityTag tag)
      throws IOException {
    EntityTag variant = EntityTag.of(tag.value(), syntax.mediaType());
    if (variant.answers(request, response)) {
      return;
    }
    Graph made = graph.get();
    variant.mark(response);
    response.setContentType(syntax.contentType());
    Prefixes.addTo(made);
    RDFWriter.source(made).format(syntax.format()).output(response.getOutputStream());
  }
}
