package dev.parley.serve.guard;

import java.util.List;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** A function of SPARQL whose arguments and result are measured. */
final class MeasuredFunction extends ExprFunctionN {

  private final ExprFunction function;
  private final ValueSizes sizes;

  MeasuredFunction(ExprFunction function, ExprList args, ValueSizes sizes) {
    super(function.getFunctionSymbol().getSymbol(), args);
    this.function = function;
    this.sizes = sizes;
  }

  @Override
  public NodeValue eval(List<NodeValue> args, FunctionEnv env) {
    sizes.checkArguments(args);
    switch (function) {
      case E_StrConcat concat -> sizes.checkSum(args);
      case E_StrContains search -> sizes.checkSearch(args);
      case E_StrBefore search -> sizes.checkSearch(args);
      case E_StrAfter search -> sizes.checkSearch(args);
      case E_StrDatatype literal -> sizes.checkLexical(args.get(0));
      default -> {}
    }
    return sizes.checked(apply(args, env));
  }

  private NodeValue apply(List<NodeValue> args, FunctionEnv env) {
    return switch (function) {
      case ExprFunction1 one -> one.eval(args.get(0), env);
      case ExprFunction2 two -> two.eval(args.get(0), args.get(1), env);
      case ExprFunctionN more -> more.eval(args, env);
      default -> throw new IllegalStateException(function.toString());
    };
  }

  @Override
  public NodeValue eval(List<NodeValue> args) {
    return eval(args, null);
  }

  @Override
  public Expr copy(ExprList args) {
    return new MeasuredFunction(function, args, sizes);
  }
}
