package dev.parley.serve.guard;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/** REGEX with a limit to its steps. */
final class CountedRegex extends E_Regex {

  private static final int LONGEST = 1_000;

  private final int steps;
  private NodeValue lastPattern;
  private NodeValue lastFlags;
  private Pattern compiled;

  CountedRegex(List<Expr> args, int steps) {
    super(args.get(0), args.get(1), args.size() > 2 ? args.get(2) : null);
    this.steps = steps;
  }

  @Override
  public NodeValue eval(List<NodeValue> args) {
    Node text = NodeValueOps.checkAndGetStringLiteral("REGEX", args.get(0));
    Pattern pattern = pattern(args.get(1), args.size() > 2 ? args.get(2) : null);
    CountedText counted = new CountedText(text.getLiteralLexicalForm(), steps);
    return NodeValue.booleanReturn(pattern.matcher(counted).find());
  }

  /** The pattern is nearly always the same for all rows. */
  private Pattern pattern(NodeValue pattern, NodeValue flags) {
    if (compiled == null || !pattern.equals(lastPattern) || !same(flags, lastFlags)) {
      if (!pattern.isString() || (flags != null && !flags.isString())) {
        throw new ExprEvalException("REGEX: pattern and flags are strings");
      }
      checkPattern(pattern.getString());
      compiled =
          RegexEngine.makePattern(
              "REGEX", pattern.getString(), flags == null ? null : flags.getString());
      lastPattern = pattern;
      lastFlags = flags;
    }
    return compiled;
  }

  /** What compiles a pattern calls itself for each bracket. */
  static void checkPattern(String pattern) {
    if (pattern.length() > LONGEST) {
      throw DeniedException.tooLong(
          "a regular expression is longer than " + LONGEST + " characters");
    }
  }

  private static boolean same(NodeValue one, NodeValue other) {
    return one == null ? other == null : one.equals(other);
  }

  @Override
  public Expr copy(ExprList args) {
    return new CountedRegex(args.getList(), steps);
  }
}
