package dev.parley.serve.protocol;

import dev.parley.serve.guard.QueryGuard;
import dev.parley.serve.guard.QueryLimits;
import dev.parley.serve.guard.Work;
import dev.parley.serve.http.EntityTag;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * SPARQL query over HTTP: whole answers or none.
 *
 * <p>Fuseki streams its answers, so that a query which is stopped in the middle looks like one that
 * ended. Here an answer is complete before it goes out; one that is too long, or takes too long, is
 * an error that says so.
 */
public final class QueryHandler extends SPARQL_QueryDataset {

  private static final String METHODS = "GET, HEAD, POST, OPTIONS";

  private static final Set<String> REFUSED_PARAMETERS =
      Set.of("callback", "stylesheet", "force-accept");

  private final QueryLimits limits;
  private final QueryReader reader;
  private final BoundedRun run;
  private final ServiceDescription description;
  private final AnswerTags tags;

  /**
   * Creates a handler.
   *
   * @param run bounds what a query takes
   * @param revision tells the state of the data
   */
  public QueryHandler(
      QueryLimits limits,
      BoundedRun run,
      ServiceDescription description,
      Supplier<String> revision) {
    this.limits = limits;
    this.reader = new QueryReader(new QueryGuard(limits));
    this.run = run;
    this.description = description;
    this.tags = new AnswerTags(revision);
  }

  @Override
  public void execGet(HttpAction action) {
    if (asksNothing(action)) {
      description.answer(action);
    } else {
      executeLifecycle(action);
    }
  }

  /** The same as of GET, which Fuseki alone takes; the server leaves the body out. */
  @Override
  public void execHead(HttpAction action) {
    if (asksNothing(action)) {
      description.answer(action);
      return;
    }
    if (action.getRequestParameter("query") == null) {
      ServletOps.errorBadRequest("No query: ?query=");
    }
    validateRequest(action);
    executeWithParameter(action);
  }

  private static boolean asksNothing(HttpAction action) {
    return action.getRequestQueryString() == null || action.getRequestQueryString().isEmpty();
  }

  @Override
  public void execPost(HttpAction action) {
    Forms.check(action);
    super.execPost(action);
  }

  @Override
  public void execPut(HttpAction action) {
    refuse(action);
  }

  @Override
  public void execDelete(HttpAction action) {
    refuse(action);
  }

  @Override
  public void execPatch(HttpAction action) {
    refuse(action);
  }

  @Override
  public void execOptions(HttpAction action) {
    action.setResponseHeader("Allow", METHODS);
    ServletOps.successNoContent(action);
  }

  private static void refuse(HttpAction action) {
    Methods.refuse(action, METHODS);
  }

  @Override
  protected void validateRequest(HttpAction action) {
    for (String parameter : REFUSED_PARAMETERS) {
      if (action.getRequestParameter(parameter) != null) {
        ServletOps.errorBadRequest("no " + parameter + " here");
      }
    }
  }

  @Override
  protected void executeBody(HttpAction action) {
    try (InputStream body = action.getRequestInputStream()) {
      execute(RequestText.read(body, limits.length()), action);
    } catch (IOException e) {
      ServletOps.errorBadRequest(e.getMessage());
    }
  }

  @Override
  protected void execute(String text, HttpAction action) {
    run.during(action, () -> answer(text, action));
  }

  private void answer(String text, HttpAction action) {
    Query query = reader.read(text, action);
    String mediaType = QueryReader.mediaType(action, query);
    Optional<EntityTag> tag = tags.of(text, action);
    if (tag.isPresent() && tag.get().answers(action.getRequest(), action.getResponse())) {
      return;
    }
    run.send(
        action,
        new AnswerWriter(mediaType),
        work -> evaluate(action, query, work),
        () ->
            tag.ifPresentOrElse(
                known -> known.mark(action.getResponse()),
                () -> action.setResponseHeader("Cache-Control", "no-store")));
  }

  /**
   * Reads in a transaction of its own, not in that of the request: that may be answered, and be
   * over, before a query has noticed that it is stopped.
   */
  private Answer evaluate(HttpAction action, Query query, Work work) {
    work.enter(action.getContext());
    return action.getDataset().calculateRead(() -> evaluateHere(action, query, work));
  }

  private Answer evaluateHere(HttpAction action, Query query, Work work) {
    Pair<DatasetGraph, Query> target = decideDataset(action, query, "");
    try (QueryExec execution = createQueryExec(action, target.getRight(), target.getLeft())) {
      work.whenCancelled(execution::abort);
      return new Evaluation(execution, query, limits.rows(), work).run();
    }
  }

  @Override
  protected DatasetGraph getDataset(HttpAction action) {
    return action.getDataset();
  }
}
