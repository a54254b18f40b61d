package dev.parley.serve.guard;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.Function;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;

/** A function with an IRI whose arguments and result are measured. */
final class MeasuredCall implements Function {

  private static final String STRING = "http://www.w3.org/2001/XMLSchema#string";

  private final Function function;

  MeasuredCall(Function function) {
    this.function = function;
  }

  @Override
  public void build(String iri, ExprList args, Context context) {
    function.build(iri, args, context);
  }

  @Override
  public NodeValue exec(Binding binding, ExprList args, String iri, FunctionEnv env) {
    ValueSizes sizes = new ValueSizes(Work.of(env.getContext()));
    List<NodeValue> values = new ArrayList<>();
    for (Expr arg : args) {
      values.add(arg.eval(binding, env));
    }
    sizes.checkArguments(values);
    check(iri, values, sizes);
    return sizes.checked(function.exec(binding, new ExprList(List.copyOf(values)), iri, env));
  }

  private static void check(String iri, List<NodeValue> values, ValueSizes sizes) {
    switch (iri.substring(iri.indexOf('#') + 1)) {
      case "contains", "substring-before", "substring-after" -> {
        if (values.size() > 1) {
          sizes.checkSearch(values);
        }
      }
      case "concat" -> sizes.checkSum(values);
      case "exp10" -> values.forEach(sizes::checkDigits);
      case "pow" -> checkPower(values, sizes);
      case "round", "round-half-to-even" -> values.stream().skip(1).forEach(sizes::checkDigits);
      case "format-number" -> values.stream().skip(1).forEach(sizes::checkLexical);
      default -> {
        if (iri.startsWith(SafeFunctions.XSD) && !iri.equals(STRING)) {
          values.forEach(sizes::checkLexical);
        }
      }
    }
  }

  /** The digits of a power are those of its base as often as its exponent says. */
  private static void checkPower(List<NodeValue> values, ValueSizes sizes) {
    boolean exact = values.size() == 2 && values.stream().allMatch(NodeValue::isInteger);
    if (exact && values.get(0).getInteger().bitLength() > 1) {
      double bits = values.get(0).getInteger().bitLength();
      sizes.checkDigits(NodeValue.makeDouble(bits * values.get(1).getDouble() * 3 / 10));
    }
  }
}
