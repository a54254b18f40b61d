package dev.parley.serve.protocol;

import dev.parley.serve.http.Accept;
import dev.parley.serve.http.EntityTag;
import dev.parley.serve.http.Prefixes;
import dev.parley.serve.http.RdfDocument;
import dev.parley.serve.http.Syntax;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.VOID;

/** What the endpoint says of itself when it is asked nothing (SPARQL 1.1 Service Description). */
public final class ServiceDescription {

  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";

  private static final List<Syntax> OFFERS =
      Stream.concat(Syntax.RDF.stream(), Stream.of(Syntax.HTML)).toList();

  private final Node dataset;
  private final boolean federates;
  private final Supplier<String> revision;
  private final Supplier<Optional<Graph>> counted;

  /**
   * Creates a description.
   *
   * @param dataset the IRI of the dataset that is asked
   * @param federates whether SERVICE is on
   * @param counted gives the description of the dataset, as soon as it was counted
   */
  public ServiceDescription(
      String dataset,
      boolean federates,
      Supplier<String> revision,
      Supplier<Optional<Graph>> counted) {
    this.dataset = NodeFactory.createURI(dataset);
    this.federates = federates;
    this.revision = revision;
    this.counted = counted;
  }

  /** Answers with the description, or sends people to the page where they can ask. */
  void answer(HttpAction action) {
    Accept accept = Accept.of(action.getRequestHeader("Accept"));
    if (Syntax.accepted(accept, OFFERS).equals(Optional.of(Syntax.HTML))) {
      action.setResponseHeader("Vary", "Accept");
      action.setResponseHeader("Location", "/query");
      action.getResponse().setStatus(HttpServletResponse.SC_SEE_OTHER);
      return;
    }
    Optional<Graph> known = counted.get();
    RdfDocument document = new RdfDocument(() -> graph(action.getRequestRequestURL(), known));
    String variant = "service" + known.isPresent();
    try {
      if (!document.answer(
          action.getRequest(), action.getResponse(), EntityTag.of(revision.get(), variant))) {
        ServletOps.error(406, "The description of this service is RDF");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Graph graph(String endpoint, Optional<Graph> known) {
    Graph graph = GraphFactory.createDefaultGraph();
    try (InputStream frame =
        getClass().getResourceAsStream("/dev/parley/serve/protocol/service.ttl")) {
      RDFParser.source(frame).lang(Lang.TURTLE).base(endpoint).parse(graph);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Node service = NodeFactory.createURI(endpoint + "#service");
    known.ifPresent(
        description -> {
          Prefixes.addPartsTo(graph, dataset.getURI());
          Node defaultGraph = NodeFactory.createURI(endpoint + "#default-graph");
          Statistics statistics = new Statistics(description, dataset);
          statistics.copyTo(graph, defaultGraph);
          statistics.copyTo(graph, dataset);
          graph.add(dataset, VOID.sparqlEndpoint.asNode(), NodeFactory.createURI(endpoint));
        });
    if (federates) {
      graph.add(Triple.create(service, sd("feature"), sd("BasicFederatedQuery")));
    }
    return graph;
  }

  private static Node sd(String term) {
    return NodeFactory.createURI(SD + term);
  }
}
