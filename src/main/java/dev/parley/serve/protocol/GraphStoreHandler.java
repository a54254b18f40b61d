package dev.parley.serve.protocol;

import dev.parley.serve.guard.Supervisor;
import dev.parley.serve.guard.Work;
import dev.parley.serve.http.EntityTag;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The Graph Store Protocol, one named graph at a time: everything at once is what an export is for.
 */
public final class GraphStoreHandler extends GSP_R {

  private final WriteAccess access;
  private final GraphChange change;
  private final Supplier<String> revision;
  private final BoundedRun reading;

  /**
   * Creates a handler that lets those write who have {@code access}.
   *
   * @param supervisor counts what they send
   * @param reading bounds what it takes to hand out a graph
   * @param revision tells the state of the data
   */
  public GraphStoreHandler(
      WriteAccess access, Supervisor supervisor, BoundedRun reading, Supplier<String> revision) {
    this.access = access;
    this.change = new GraphChange(supervisor);
    this.reading = reading;
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
    reading.during(
        action,
        () ->
            reading.send(
                action,
                new AnswerWriter(mediaType),
                work -> new Answer.Named(name, copy(action.getDataset(), name, work)),
                () -> tag.mark(action.getResponse())));
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

  private static Graph copy(DatasetGraph data, Node name, Work work) {
    Graph copy = GraphFactory.createDefaultGraph();
    data.executeRead(
        () ->
            data.find(name, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> add(quad.asTriple(), copy, work)));
    if (copy.isEmpty()) {
      ServletOps.errorNotFound("No such graph: " + name);
    }
    return copy;
  }

  private static void add(Triple triple, Graph copy, Work work) {
    work.check();
    work.keep(triple);
    copy.add(triple);
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
