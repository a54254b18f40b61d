package dev.parley.serve.guard;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingProjectNamed;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.function.FunctionEnv;

/** COUNT(DISTINCT *), with a bound to the rows that are told apart. */
final class DistinctRows implements Accumulator {

  private final Charges charges;
  private final Set<Binding> rows = new HashSet<>();

  DistinctRows(Charges charges) {
    this.charges = charges;
  }

  @Override
  public void accumulate(Binding binding, FunctionEnv env) {
    Binding row = new BindingProjectNamed(binding);
    if (rows.add(row)) {
      charges.add(row);
    }
  }

  @Override
  public NodeValue getValue() {
    return NodeValue.makeInteger(rows.size());
  }
}
