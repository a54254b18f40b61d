package dev.parley.serve.guard;

import java.util.Set;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;

/**
 * The functions that a stranger may call by their IRIs: the casts of XML Schema and what is pure of
 * XPath and mathematics. No class is ever loaded for a name.
 */
final class SafeFunctions extends FunctionRegistry {

  static final String XSD = "http://www.w3.org/2001/XMLSchema#";
  private static final String MATH = "http://www.w3.org/2005/xpath-functions/math#";
  private static final String FN = "http://www.w3.org/2005/xpath-functions#";
  private static final Set<String> UNBOUNDED = Set.of(FN + "matches", FN + "replace", FN + "apply");

  private final FunctionRegistry all = FunctionRegistry.get(ARQ.getContext());

  @Override
  public FunctionFactory getFunctionFactory(String iri) {
    if (!isRegistered(iri)) {
      return null;
    }
    FunctionFactory factory = all.getFunctionFactory(iri);
    return name -> new MeasuredCall(factory.create(name));
  }

  @Override
  public boolean isRegistered(String iri) {
    return isPure(iri) && all.isRegistered(iri);
  }

  private static boolean isPure(String iri) {
    boolean known = iri.startsWith(XSD) || iri.startsWith(MATH) || iri.startsWith(FN);
    return known && !UNBOUNDED.contains(iri);
  }
}
