package dev.parley.serve.guard;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.util.Context;

/** The surroundings in which the queries of strangers are evaluated. */
public final class Sandbox {

  /** By how much Jena's own clock comes later than ours. */
  private static final Duration BEHIND = Duration.ofSeconds(60);

  private final QueryLimits limits;
  private final AllowedServices services;

  /**
   * Creates a sandbox.
   *
   * @param services the endpoints that SERVICE may call; none for a SERVICE that is off
   */
  public Sandbox(QueryLimits limits, List<URI> services) {
    this.limits = limits;
    this.services = new AllowedServices(services, limits.time());
  }

  /** Makes {@code context}, that of a dataset, such a place. */
  public void furnish(Context context) {
    FunctionRegistry.set(context, new SafeFunctions());
    PropertyFunctionRegistry.set(context, new SafePropertyFunctions());
    context.set(ARQConstants.sysOptimizerFactory, new CountedExpressions(limits.regexSteps()));
    QC.setFactory(context, GuardedExecutor::new);
    context.set(ARQ.queryTimeout, timeout());
    context.set(ARQ.updateTimeout, timeout());
    context.set(ARQ.spillToDiskThreshold, limits.rowsInMemory());
    context.set(ARQ.httpServiceAllowed, !services.isEmpty());
    context.set(ARQ.httpQueryTimeout, limits.time().toMillis());
    context.set(ARQ.httpQueryClient, services.client());
    ServiceExecutorRegistry.set(context, services.registry());
  }

  /**
   * Both numbers are given: a client could set the first where it is open, and so lift the second.
   * They come later than the {@link Supervisor}'s limit, which is the one that counts: Jena's clock
   * may end the rows of an update as if there were no more of them, and the half would be kept.
   */
  private String timeout() {
    long millis = limits.time().plus(BEHIND).toMillis();
    return millis + "," + millis;
  }
}
