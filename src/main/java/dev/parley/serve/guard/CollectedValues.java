package dev.parley.serve.guard;

import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprLib;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.function.FunctionEnv;

/** An aggregate that keeps all its values, such as GROUP_CONCAT, with a bound to what it keeps. */
final class CollectedValues implements Accumulator {

  private static final int VALUE = 16;

  private final Accumulator all;
  private final ExprList expressions;
  private final Charges charges;

  CollectedValues(Accumulator all, ExprList expressions, Charges charges) {
    this.all = all;
    this.expressions = expressions;
    this.charges = charges;
  }

  @Override
  public void accumulate(Binding binding, FunctionEnv env) {
    charges.add(VALUE);
    for (Expr expression : expressions) {
      NodeValue value = ExprLib.evalOrNull(expression, binding, env);
      if (value != null) {
        charges.add(length(value));
      }
    }
    all.accumulate(binding, env);
  }

  private static long length(NodeValue value) {
    return value.asNode().isURI()
        ? value.asNode().getURI().length()
        : Charges.bytes(value.asNode());
  }

  @Override
  public NodeValue getValue() {
    return all.getValue();
  }
}
