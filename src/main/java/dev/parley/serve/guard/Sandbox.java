package dev.parley.serve.guard;

import java.net.URI;
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
   */
  private String timeout() {
    long millis = limits.time().toMillis();
    return millis + "," + millis;
  }
}
