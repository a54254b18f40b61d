package dev.parley.serve.guard;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprLib;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.function.FunctionEnv;

/** Gives each value once to an aggregate, with a bound to those that are told apart. */
final class DistinctValues implements Accumulator {

  private static final int VALUE = 96;

  private final Accumulator all;
  private final Expr expression;
  private final Charges charges;
  private final Set<NodeValue> values = new HashSet<>();

  DistinctValues(Accumulator all, Expr expression, Charges charges) {
    this.all = all;
    this.expression = expression;
    this.charges = charges;
  }

  @Override
  public void accumulate(Binding binding, FunctionEnv env) {
    NodeValue value = ExprLib.evalOrNull(expression, binding, env);
    if (value == null) {
      all.accumulate(binding, env);
    } else if (values.add(value)) {
      charges.add(VALUE + Charges.bytes(value.asNode()));
      all.accumulate(binding, env);
    }
  }

  @Override
  public NodeValue getValue() {
    return all.getValue();
  }
}
