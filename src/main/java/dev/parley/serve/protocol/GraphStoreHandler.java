package dev.parley.serve.protocol;

import dev.parley.serve.guard.DeniedException;
import dev.parley.serve.guard.Supervisor;
import dev.parley.serve.guard.Work;
import dev.parley.serve.http.EntityTag;
import dev.parley.store.NoRoomException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.eclipse.jetty.http.HttpStatus;

/**
 * The Graph Store Protocol, one named graph at a time: everything at once is what an export is for.
 *
 * <p>What is sent is read whole before a transaction begins. JSON-LD is not read, since it can make
 * the server fetch what it names.
 */
public final class GraphStoreHandler extends GSP_R {

  private static final Map<String, Lang> READ =
      Map.of(
          "text/turtle", Lang.TURTLE,
          "application/n-triples", Lang.NTRIPLES,
          "application/rdf+xml", Lang.RDFXML);

  private final WriteAccess access;
  private final Supervisor supervisor;
  private final Supplier<String> revision;

  /**
   * Creates a handler that lets those write who have {@code access}.
   *
   * @param supervisor counts what they send
   */
  public GraphStoreHandler(WriteAccess access, Supervisor supervisor, Supplier<String> revision) {
    this.access = access;
    this.supervisor = supervisor;
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
    action.beginRead();
    try {
      Graph copy = GraphFactory.createDefaultGraph();
      GraphUtil.addInto(copy, action.getActiveDSG().getGraph(name));
      if (copy.isEmpty()) {
        ServletOps.errorNotFound("No such graph: " + name);
      }
      return copy;
    } finally {
      action.endRead();
    }
  }

  @Override
  protected void doPut(HttpAction action) {
    write(action, true);
  }

  @Override
  protected void doPost(HttpAction action) {
    write(action, false);
  }

  @Override
  protected void doDelete(HttpAction action) {
    Node name = GraphName.of(action);
    try (Work work = supervisor.open()) {
      if (!change(action, name, GraphFactory.createDefaultGraph(), true, work)) {
        ServletOps.errorNotFound("No such graph: " + name);
      }
    } catch (DeniedException e) {
      refuse(action, e);
    } catch (NoRoomException e) {
      Refusals.noRoom();
    }
    ServletOps.successNoContent(action);
  }

  private void write(HttpAction action, boolean replacing) {
    Node name = GraphName.of(action);
    boolean existed = false;
    try (Work work = supervisor.open()) {
      existed = change(action, name, read(action, name, work), replacing, work);
    } catch (DeniedException e) {
      refuse(action, e);
    } catch (NoRoomException e) {
      Refusals.noRoom();
    }
    if (existed) {
      ServletOps.successNoContent(action);
    } else {
      ServletOps.successCreated(action);
    }
  }

  private static void refuse(HttpAction action, DeniedException denied) {
    if (denied.status() == HttpStatus.PAYLOAD_TOO_LARGE_413) {
      ServletOps.error(
          denied.status(), "The graph is larger than one request may be; send parts of it by POST");
    }
    Refusals.denied(action, denied);
  }

  private static Graph read(HttpAction action, Node name, Work work) {
    String type = Optional.ofNullable(action.getRequestContentType()).orElse("");
    Lang lang = READ.get(type.replaceFirst(";.*", "").strip());
    if (lang == null) {
      ServletOps.error(415, "Send " + String.join(", ", READ.keySet().stream().sorted().toList()));
    }
    try (InputStream body = action.getRequestInputStream()) {
      return SentGraph.read(body, lang, name, work);
    } catch (RiotException | IOException e) {
      ServletOps.errorBadRequest("Parse error: " + e.getMessage());
    }
    throw new IllegalStateException();
  }

  private static boolean change(
      HttpAction action, Node name, Graph sent, boolean replacing, Work work) {
    return UndoableDataset.change(
        action,
        work,
        data -> {
          boolean existed = data.containsGraph(name);
          if (replacing) {
            data.deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
          }
          sent.find().forEachRemaining(triple -> data.add(Quad.create(name, triple)));
          return existed;
        });
  }
}
