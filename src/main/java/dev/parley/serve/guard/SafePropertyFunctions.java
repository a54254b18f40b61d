package dev.parley.serve.guard;

import dev.parley.store.names.NameQuery;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;

/** The properties that compute something for a stranger: those of RDF lists, and names. */
final class SafePropertyFunctions extends PropertyFunctionRegistry {

  private static final String LIST = "http://jena.apache.org/ARQ/list#";

  private final PropertyFunctionRegistry all = PropertyFunctionRegistry.get(ARQ.getContext());

  @Override
  public boolean manages(String iri) {
    return isRegistered(iri);
  }

  @Override
  public PropertyFunctionFactory get(String iri) {
    if (iri.equals(NameQuery.IRI)) {
      return name -> new WatchedNameQuery();
    }
    return isRegistered(iri) ? all.get(iri) : null;
  }

  @Override
  public boolean isRegistered(String iri) {
    return iri.equals(NameQuery.IRI) || iri.startsWith(LIST) && all.isRegistered(iri);
  }
}
