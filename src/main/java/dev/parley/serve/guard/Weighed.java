package dev.parley.serve.guard;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** An expression as it is, measured as the argument of a function that makes a copy of it. */
final class Weighed extends ExprFunctionN {

  private final ValueSizes sizes;

  Weighed(Expr expression, ValueSizes sizes) {
    super("weighed", expression);
    this.sizes = sizes;
  }

  @Override
  public NodeValue eval(List<NodeValue> args) {
    return sizes.checked(args.get(0));
  }

  @Override
  public Expr copy(ExprList args) {
    return new Weighed(args.get(0), sizes);
  }
}
