package dev.parley.serve.protocol;

import dev.parley.serve.guard.DeniedException;
import dev.parley.serve.guard.Supervisor;
import dev.parley.serve.guard.Work;
import dev.parley.store.NoRoomException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.eclipse.jetty.http.HttpStatus;

/**
 * Changes one named graph as a request says, and answers it.
 *
 * <p>What is sent is read whole before a transaction begins. JSON-LD is not read, since it can make
 * the server fetch what it names.
 */
final class GraphChange {

  private static final Map<String, Lang> READ =
      Map.of(
          "text/turtle", Lang.TURTLE,
          "application/n-triples", Lang.NTRIPLES,
          "application/rdf+xml", Lang.RDFXML);

  private final Supervisor supervisor;

  /**
   * Creates it.
   *
   * @param supervisor counts what is sent
   */
  GraphChange(Supervisor supervisor) {
    this.supervisor = supervisor;
  }

  /** Makes what is sent the whole of the graph. */
  void replace(HttpAction action, Node name) {
    write(action, name, true);
  }

  /** Adds what is sent to the graph. */
  void extend(HttpAction action, Node name) {
    write(action, name, false);
  }

  /** Removes the graph. */
  void remove(HttpAction action, Node name) {
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

  private void write(HttpAction action, Node name, boolean replacing) {
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
        action.getDataset(),
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
