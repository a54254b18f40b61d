package dev.parley.serve.guard;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/** REPLACE with a limit to its steps. */
final class CountedReplace extends E_StrReplace {

  private final int steps;
  private final ValueSizes sizes;

  CountedReplace(List<Expr> args, int steps, ValueSizes sizes) {
    super(args.get(0), args.get(1), args.get(2), args.size() > 3 ? args.get(3) : null);
    this.steps = steps;
    this.sizes = sizes;
  }

  @Override
  public NodeValue eval(List<NodeValue> args) {
    Node text = NodeValueOps.checkAndGetStringLiteral("REPLACE", args.get(0));
    String replacement =
        NodeValueOps.checkAndGetStringLiteral("REPLACE", args.get(2)).getLiteralLexicalForm();
    String replaced = replace(text.getLiteralLexicalForm(), pattern(args), replacement);
    if (text.getLiteralLanguage().isEmpty()) {
      return sizes.checked(NodeValue.makeString(replaced));
    }
    return sizes.checked(
        NodeValue.makeNode(NodeFactory.createLiteralLang(replaced, text.getLiteralLanguage())));
  }

  private static Pattern pattern(List<NodeValue> args) {
    Node pattern = NodeValueOps.checkAndGetStringLiteral("REPLACE", args.get(1));
    String flags = args.size() > 3 ? args.get(3).getString() : null;
    CountedRegex.checkPattern(pattern.getLiteralLexicalForm());
    return RegexEngine.makePattern("REPLACE", pattern.getLiteralLexicalForm(), flags);
  }

  private String replace(String text, Pattern pattern, String replacement) {
    Matcher matcher = pattern.matcher(new CountedText(text, steps));
    try {
      StringBuilder replaced = new StringBuilder();
      while (matcher.find()) {
        matcher.appendReplacement(replaced, replacement);
        sizes.checkLength(replaced.length());
      }
      return matcher.appendTail(replaced).toString();
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new ExprEvalException("REPLACE: " + e.getMessage());
    }
  }

  @Override
  public Expr copy(ExprList args) {
    return new CountedReplace(args.getList(), steps, sizes);
  }
}
