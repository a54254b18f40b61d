package dev.parley.serve.guard;

import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;

/** The properties that compute something for a stranger: those of RDF lists. */
final class SafePropertyFunctions extends PropertyFunctionRegistry {

  private static final String LIST = "http://jena.apache.org/ARQ/list#";

  private final PropertyFunctionRegistry all = PropertyFunctionRegistry.get(ARQ.getContext());

  @Override
  public boolean manages(String iri) {
    return isRegistered(iri);
  }

  @Override
  public PropertyFunctionFactory get(String iri) {
    return isRegistered(iri) ? all.get(iri) : null;
  }

  @Override
  public boolean isRegistered(String iri) {
    return iri.startsWith(LIST) && all.isRegistered(iri);
  }
}
