package dev.parley.fuzz;

import dev.parley.serve.guard.QueryGuard;
import dev.parley.serve.guard.QueryLimits;
import dev.parley.serve.guard.RefusedException;
import dev.parley.serve.guard.Sandbox;
import dev.parley.serve.guard.Supervisor;
import dev.parley.serve.guard.Work;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.sparql.util.Context;

/** Whatever a query is, it is refused or answered, and neither takes long. */
public final class QueryFuzz {

  private static final QueryLimits LIMITS = QueryLimits.standard().withTime(Duration.ofSeconds(1));
  private static final QueryGuard GUARD = new QueryGuard(LIMITS);
  private static final Supervisor SUPERVISOR = new Supervisor(LIMITS.time(), 1);
  private static final DatasetGraph DATA = data();

  private QueryFuzz() {}

  /** Reads and answers the query that {@code data} is in UTF-8. */
  public static void fuzzerTestOneInput(byte[] data) {
    Query query;
    try {
      query = GUARD.read(new String(data, StandardCharsets.UTF_8));
    } catch (RefusedException | QueryException e) {
      return;
    }
    if (!query.isSelectType()) {
      return;
    }
    try (Work work = SUPERVISOR.open()) {
      SUPERVISOR.run(work, () -> answer(query, work));
    } catch (JenaException e) {
      // Told to the client as its fault, or as too much.
    }
  }

  private static boolean answer(Query query, Work work) {
    Context context = DATA.getContext().copy();
    new Sandbox(LIMITS, List.of()).furnish(context);
    work.enter(context);
    try (QueryExec execution =
        QueryExec.dataset(DATA).query(query).context(context).build()) {
      work.whenCancelled(execution::abort);
      execution.select().forEachRemaining(work::keep);
    }
    return true;
  }

  private static DatasetGraph data() {
    DatasetGraph data = DatasetGraphFactory.create();
    data.add(SSE.parseQuad("(_ :a :p 1)"));
    data.add(SSE.parseQuad("(:g :a :p 'text'@en)"));
    data.add(SSE.parseQuad("(:g :b :q '2017-11-20'^^xsd:date)"));
    return data;
  }
}
