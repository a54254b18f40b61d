package dev.parley.cli;

import dev.parley.graph.Iris;
import dev.parley.graph.Prefixes;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts the usual prefixes before a query that somebody types, where it uses and lacks them. */
final class PrefixedQuery {

  private PrefixedQuery() {}

  static String of(String text) {
    return new Prefixes(Iris.DEFAULT_BASE)
        .namespaces().entrySet().stream()
            .filter(prefix -> uses(text, prefix.getKey()) && !declares(text, prefix.getKey()))
            .map(PrefixedQuery::declaration)
            .collect(Collectors.joining("", "", text));
  }

  private static boolean uses(String text, String prefix) {
    return Pattern.compile("(?<![\\w-])" + prefix + ":").matcher(text).find();
  }

  private static boolean declares(String text, String prefix) {
    return Pattern.compile("(?i)prefix\\s+" + prefix + ":").matcher(text).find();
  }

  private static String declaration(Map.Entry<String, String> prefix) {
    return "PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + ">\n";
  }
}
