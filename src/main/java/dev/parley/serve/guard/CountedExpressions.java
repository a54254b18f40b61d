package dev.parley.serve.guard;

import java.util.List;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_Divide;
import org.apache.jena.sparql.expr.E_IRI;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_OpNumericIntegerDivide;
import org.apache.jena.sparql.expr.E_OpNumericMod;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrLowerCase;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_StrSubstring;
import org.apache.jena.sparql.expr.E_StrUpperCase;
import org.apache.jena.sparql.expr.E_Subtract;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.util.Context;

/**
 * Puts counted regular expressions and measured functions in the place of Jena's, in whatever part
 * of a query they stand.
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
    ValueSizes sizes = new ValueSizes(Work.of(context));
    return op -> standard.rewrite(Transformer.transform(null, new Counting(sizes), op));
  }

  private final class Counting extends ExprTransformCopy {

    private final ValueSizes sizes;

    Counting(ValueSizes sizes) {
      this.sizes = sizes;
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr arg) {
      return switch (function) {
        case E_StrUpperCase text -> measured(text, arg);
        case E_StrLowerCase text -> measured(text, arg);
        case E_StrEncodeForURI text -> measured(text, arg);
        case E_IRI iri -> super.transform(iri, new Weighed(arg, sizes));
        default -> super.transform(function, arg);
      };
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr left, Expr right) {
      return switch (function) {
        case E_Add number -> measured(number, left, right);
        case E_Subtract number -> measured(number, left, right);
        case E_Multiply number -> measured(number, left, right);
        case E_Divide number -> measured(number, left, right);
        case E_OpNumericIntegerDivide number -> measured(number, left, right);
        case E_OpNumericMod number -> measured(number, left, right);
        case E_StrContains text -> measured(text, left, right);
        case E_StrBefore text -> measured(text, left, right);
        case E_StrAfter text -> measured(text, left, right);
        case E_StrDatatype literal -> measured(literal, left, right);
        default -> super.transform(function, left, right);
      };
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList args) {
      if (function instanceof CountedRegex || function instanceof CountedReplace) {
        return super.transform(function, args);
      }
      return switch (function) {
        case E_Regex regex -> new CountedRegex(args.getList(), steps);
        case E_StrReplace replace -> new CountedReplace(args.getList(), steps, sizes);
        case E_StrSubstring text -> new MeasuredFunction(text, args, sizes);
        case E_StrConcat text -> new MeasuredFunction(text, args, sizes);
        default -> super.transform(function, args);
      };
    }

    private Expr measured(ExprFunction function, Expr... args) {
      return new MeasuredFunction(function, new ExprList(List.of(args)), sizes);
    }
  }
}
