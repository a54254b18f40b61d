package dev.parley.serve.protocol;

import dev.parley.serve.guard.DeniedException;
import dev.parley.serve.guard.QueryGuard;
import dev.parley.serve.guard.QueryLimits;
import dev.parley.serve.guard.RefusedException;
import dev.parley.serve.guard.Supervisor;
import dev.parley.serve.guard.Work;
import dev.parley.store.NoRoomException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.exec.UpdateExecDatasetBuilder;
import org.apache.jena.sparql.modify.UsingList;
import org.apache.jena.sparql.modify.request.UpdateBinaryOp;
import org.apache.jena.sparql.modify.request.UpdateData;
import org.apache.jena.sparql.modify.request.UpdateDeleteWhere;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateException;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;

/** SPARQL update over HTTP for those who may, read whole before anything is changed; no LOAD. */
public final class UpdateHandler extends SPARQL_Update {

  private static final String BASE = "http://server/unset-base/";
  private static final int LONGEST = 10_000_000;

  private static final int PATIENCE_SECONDS = 10;

  private final WriteAccess access;
  private final QueryGuard guard;
  private final Supervisor supervisor;
  private final Semaphore turn = new Semaphore(1, true);

  /**
   * Creates a handler for those who have {@code access}.
   *
   * @param supervisor looks after each update
   */
  public UpdateHandler(WriteAccess access, QueryLimits limits, Supervisor supervisor) {
    this.access = access;
    this.supervisor = supervisor;
    QueryLimits longer =
        new QueryLimits(
            limits.time(),
            limits.rows(),
            LONGEST,
            limits.depth(),
            limits.regexSteps(),
            limits.described(),
            limits.rowsInMemory());
    this.guard = new QueryGuard(longer);
  }

  @Override
  public void execPost(HttpAction action) {
    access.check(action);
    Forms.check(action);
    super.execPost(action);
  }

  @Override
  public void execPatch(HttpAction action) {
    access.check(action);
    super.execPatch(action);
  }

  @Override
  public void execGet(HttpAction action) {
    Methods.refuse(action, "POST, PATCH, OPTIONS");
  }

  @Override
  protected void execute(HttpAction action, InputStream body) {
    UpdateRequest update = read(action, body);
    update.getOperations().forEach(UpdateHandler::check);
    awaitTurn(action);
    try (Work work = supervisor.open()) {
      supervisor.run(work, () -> change(action, update, work));
    } catch (DeniedException e) {
      Refusals.denied(action, e);
    } catch (QueryCancelledException e) {
      DeniedException.behind(e).ifPresent(denied -> Refusals.denied(action, denied));
      Refusals.later(action, 503, "The update took too long; nothing of it is done");
    } catch (UpdateException | QueryException e) {
      ServletOps.errorBadRequest(e.getMessage());
    } catch (NoRoomException e) {
      Refusals.noRoom();
    }
  }

  private void awaitTurn(HttpAction action) {
    try {
      if (!turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        Refusals.later(action, 503, "Another update is running; try again soon");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      Refusals.later(action, 503, "The server is stopping");
    }
  }

  /** The turn is given back by the thread that changes the data, however late that is. */
  private boolean change(HttpAction action, UpdateRequest update, Work work) {
    try {
      work.enter(action.getContext());
      Context context = action.getContext();
      return UndoableDataset.change(
          action.getDataset(), work, data -> execute(data, update, context, work));
    } finally {
      turn.release();
    }
  }

  private static boolean execute(
      DatasetGraph data, UpdateRequest update, Context context, Work work) {
    UpdateExec execution =
        UpdateExecDatasetBuilder.create().dataset(data).update(update).context(context).build();
    work.whenCancelled(execution::abort);
    execution.execute();
    work.complete();
    return true;
  }

  private UpdateRequest read(HttpAction action, InputStream body) {
    try {
      String text = RequestText.read(body, LONGEST);
      guard.check(text);
      InputStream checked = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
      return UpdateFactory.read(using(action), checked, BASE, Syntax.syntaxARQ);
    } catch (IOException | RefusedException e) {
      ServletOps.errorBadRequest("Update refused: " + e.getMessage());
    } catch (UpdateException | QueryException e) {
      Refusals.unreadable(action, e);
    } catch (StackOverflowError e) {
      ServletOps.errorBadRequest("Update refused: too deeply nested");
    }
    throw new IllegalStateException();
  }

  private static void check(Update operation) {
    if (operation instanceof UpdateLoad) {
      ServletOps.errorForbidden("LOAD is off: send the data themselves");
    }
    if (changesDefaultGraph(operation)) {
      ServletOps.errorBadRequest(
          "The default graph is the union of all and cannot be changed itself: say which graph");
    }
  }

  private static boolean changesDefaultGraph(Update operation) {
    return switch (operation) {
      case UpdateData data -> data.getQuads().stream().anyMatch(Quad::isDefaultGraph);
      case UpdateDeleteWhere where -> where.getQuads().stream().anyMatch(Quad::isDefaultGraph);
      case UpdateModify modify ->
          modify.getWithIRI() == null
              && Stream.concat(modify.getInsertQuads().stream(), modify.getDeleteQuads().stream())
                  .anyMatch(Quad::isDefaultGraph);
      case UpdateBinaryOp copy -> copy.getSrc().isDefault() || copy.getDest().isDefault();
      default -> false;
    };
  }

  private static UsingList using(HttpAction action) {
    UsingList using = new UsingList();
    for (String graph : values(action, "using-graph-uri")) {
      using.addUsing(NodeFactory.createURI(graph));
    }
    for (String graph : values(action, "using-named-graph-uri")) {
      using.addUsingNamed(NodeFactory.createURI(graph));
    }
    return using;
  }

  private static String[] values(HttpAction action, String parameter) {
    String[] values = action.getRequestParameterValues(parameter);
    return values == null ? new String[0] : values;
  }
}
