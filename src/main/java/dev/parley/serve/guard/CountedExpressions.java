package dev.parley.serve.guard;

import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.util.Context;

/**
 * Puts counted regular expressions in the place of Jena's, in whatever part of a query they stand.
 *
 * <p>This goes before the optimizer, which already evaluates expressions of constants.
 */
final class CountedExpressions implements RewriteFactory {

  private final int steps;

  CountedExpressions(int steps) {
    this.steps = steps;
  }

  @Override
  public Rewrite create(Context context) {
    Rewrite standard = Optimize.getFactory().create(context);
    return op -> standard.rewrite(Transformer.transform(null, new Counting(), op));
  }

  private final class Counting extends ExprTransformCopy {
    @Override
    public Expr transform(ExprFunctionN function, ExprList args) {
      if (function instanceof CountedRegex || function instanceof CountedReplace) {
        return super.transform(function, args);
      }
      return switch (function) {
        case E_Regex regex -> new CountedRegex(args.getList(), steps);
        case E_StrReplace replace -> new CountedReplace(args.getList(), steps);
        default -> super.transform(function, args);
      };
    }
  }
}
