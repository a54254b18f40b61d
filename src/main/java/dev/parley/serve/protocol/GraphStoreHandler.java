package dev.parley.serve.protocol;

import dev.parley.serve.guard.Supervisor;
import dev.parley.serve.http.EntityTag;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The Graph Store Protocol, one named graph at a time: everything at once is what an export is for.
 */
public final class GraphStoreHandler extends GSP_R {

  private final WriteAccess access;
  private final GraphChange change;
  private final Supplier<String> revision;

  /**
   * Creates a handler that lets those write who have {@code access}.
   *
   * @param supervisor counts what they send
   */
  public GraphStoreHandler(WriteAccess access, Supervisor supervisor, Supplier<String> revision) {
    this.access = access;
    this.change = new GraphChange(supervisor);
    this.revision = revision;
  }

  /** Who may not write learns that first, whatever else is wrong. */
  @Override
  public void validate(HttpAction action) {
    switch (action.getRequestMethod()) {
      case "PUT", "POST", "DELETE" -> access.check(action);
      case "GET", "HEAD" -> {}
      case "OPTIONS" -> {
        return;
      }
      default -> Methods.refuse(action, access.methods());
    }
    if (isQuads(action)) {
      ServletOps.errorBadRequest("Say which graph: ?graph=IRI");
    }
    super.validate(action);
    GraphName.of(action);
  }

  @Override
  protected void doGet(HttpAction action) {
    Node name = GraphName.of(action);
    String mediaType = mediaType(action);
    EntityTag tag = EntityTag.of(revision.get(), name + mediaType);
    if (tag.answers(action.getRequest(), action.getResponse())) {
      return;
    }
    Graph graph = copy(action, name);
    tag.mark(action.getResponse());
    try {
      new AnswerWriter(mediaType).send(new Answer.Named(name, graph), action.getResponse());
    } catch (IOException e) {
      throw new RuntimeIOException(e);
    }
  }

  /** The server leaves the body out. */
  @Override
  protected void doHead(HttpAction action) {
    doGet(action);
  }

  @Override
  protected void doOptions(HttpAction action) {
    action.setResponseHeader("Allow", access.methods());
    ServletOps.successNoContent(action);
  }

  private static String mediaType(HttpAction action) {
    Optional<String> chosen = ResultTypes.TRIPLES.chosen(action);
    if (chosen.isEmpty()) {
      ServletOps.error(
          406, "A graph can be had as " + String.join(", ", ResultTypes.TRIPLES.offers()));
    }
    return chosen.get();
  }

  private static Graph copy(HttpAction action, Node name) {
    DatasetGraph data = action.getDataset();
    Graph copy = GraphFactory.createDefaultGraph();
    data.executeRead(() -> GraphUtil.addInto(copy, data.getGraph(name)));
    if (copy.isEmpty()) {
      ServletOps.errorNotFound("No such graph: " + name);
    }
    return copy;
  }

  @Override
  protected void doPut(HttpAction action) {
    change.replace(action, GraphName.of(action));
  }

  @Override
  protected void doPost(HttpAction action) {
    change.extend(action, GraphName.of(action));
  }

  @Override
  protected void doDelete(HttpAction action) {
    change.remove(action, GraphName.of(action));
  }
}
