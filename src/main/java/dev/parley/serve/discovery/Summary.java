package dev.parley.serve.discovery;

import com.google.gson.Gson;
import dev.parley.graph.NamedQuery;
import dev.parley.graph.Release;
import dev.parley.serve.http.EntityTag;
import dev.parley.serve.http.Route;
import dev.parley.store.DescriptionKeeper;
import dev.parley.store.Store;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.VOID;

/**
 * What the pages ask for, in JSON: {@code /api/summary}, how much of what is here or was a while
 * ago, and {@code /api/queries}, the examples.
 */
public final class Summary implements Route {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final String RETRY_AFTER = "5";

  private final Store store;
  private final DescriptionKeeper keeper;
  private final Supplier<Collection<NamedQuery>> queries;
  private final Runnable visited;
  private final Gson json = new Gson();

  /**
   * Creates a summary of {@code store}.
   *
   * @param visited is told when somebody begins to look at the pages
   */
  public Summary(
      Store store,
      DescriptionKeeper keeper,
      Supplier<Collection<NamedQuery>> queries,
      Runnable visited) {
    this.visited = visited;
    this.store = store;
    this.keeper = keeper;
    this.queries = queries;
  }

  @Override
  public boolean answer(String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (path) {
      case "/api/summary" -> {
        if (keeper.last().isEmpty()) {
          keeper.await(PATIENCE);
        }
        Optional<Graph> known = keeper.last();
        if (known.isPresent()) {
          send(counts(known.get()), request, response);
          visited.run();
        } else {
          response.setHeader("Retry-After", RETRY_AFTER);
          response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "still counting");
        }
      }
      case "/api/queries" -> send(queries.get(), request, response);
      default -> {
        return false;
      }
    }
    return true;
  }

  private Map<String, Object> counts(Graph graph) {
    Node dataset = NodeFactory.createURI(store.description());
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("version", Release.version());
    counts.put("triples", number(graph, dataset, VOID.triples.asNode()));
    Map<String, Long> classes = new TreeMap<>();
    graph
        .find(dataset, VOID.classPartition.asNode(), Node.ANY)
        .mapWith(Triple::getObject)
        .forEachRemaining(
            partition ->
                graph
                    .find(partition, VOID._class.asNode(), Node.ANY)
                    .mapWith(Triple::getObject)
                    .forEachRemaining(
                        type ->
                            classes.put(
                                type.getURI(), number(graph, partition, VOID.entities.asNode()))));
    counts.put("classes", classes);
    return counts;
  }

  private static long number(Graph graph, Node subject, Node property) {
    return graph
        .find(subject, property, Node.ANY)
        .mapWith(triple -> ((Number) triple.getObject().getLiteralValue()).longValue())
        .nextOptional()
        .orElse(0L);
  }

  private void send(Object value, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String body = json.toJson(value);
    EntityTag tag = EntityTag.of(Integer.toString(body.length()), body);
    if (!tag.answers(request, response)) {
      tag.mark(response);
      response.setContentType("application/json");
      response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
  }
}
