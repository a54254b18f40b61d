package dev.parley.store;

import dev.parley.graph.PARLEY;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.sparql.syntax.ElementUnion;

/** Tells of what a query leaves out because it asks for a date that not every meeting has. */
public final class Undated {

  private static final List<Node> DATES = List.of(PARLEY.earliest, PARLEY.latest, PARLEY.date);
  private static final Query COUNT =
      QueryFactory.create(
          """
          PREFIX parley: <%s>
          SELECT (COUNT(DISTINCT ?meeting) AS ?count) WHERE {
              ?report a parley:Report ; parley:about ?meeting .
              FILTER NOT EXISTS { ?report parley:denied|parley:hypothetical true }
              FILTER NOT EXISTS { ?meeting parley:earliest ?day }
          }
          """
              .formatted(PARLEY.NS));

  private static final Query VAGUE =
      QueryFactory.create(
          """
          PREFIX parley: <%s>
          SELECT (COUNT(DISTINCT ?meeting) AS ?count) WHERE {
              ?report a parley:Report ; parley:about ?meeting .
              FILTER NOT EXISTS { ?report parley:denied|parley:hypothetical true }
              ?meeting parley:earliest ?first ; parley:latest ?last .
              FILTER (SUBSTR(STR(?first), 1, 7) != SUBSTR(STR(?last), 1, 7))
          }
          """
              .formatted(PARLEY.NS));

  /** Both bounds cut to their month: only what falls into one month has one. */
  private static final Pattern BOTH_MONTHS =
      Pattern.compile(
          "(?is)substr\\(\\s*str\\((\\?\\w+)\\),\\s*1,\\s*7\\)"
              + ".*substr\\(\\s*str\\((?!\\1\\))\\?\\w+\\),\\s*1,\\s*7\\)");

  private Undated() {}

  /** Returns how many meetings of {@code source} the query {@code text} leaves out, in words. */
  public static Optional<String> leftOut(String text, SparqlSource source) {
    if (!needsDate(text)) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>();
    counted(source.ask(COUNT, Undated::count), "day").ifPresent(words::add);
    if (BOTH_MONTHS.matcher(text).find()) {
      counted(source.ask(VAGUE, Undated::count), "month").ifPresent(words::add);
    }
    return Optional.of(String.join("; ", words)).filter(said -> !said.isEmpty());
  }

  private static Optional<String> counted(long count, String unit) {
    String left =
        count == 1
            ? "1 meeting without a known %s is left out"
            : count + " meetings without a known %s are left out";
    return count == 0 ? Optional.empty() : Optional.of(left.formatted(unit));
  }

  private static long count(QueryExec execution) {
    Node count = execution.select().next().get(Var.alloc("count"));
    return ((Number) count.getLiteralValue()).longValue();
  }

  /** Returns whether only what has a date can answer the query {@code text}. */
  static boolean needsDate(String text) {
    try {
      Query query = QueryFactory.create(text);
      return query.getQueryPattern() != null && needsDate(query.getQueryPattern());
    } catch (QueryException e) {
      return false;
    }
  }

  private static boolean needsDate(Element element) {
    return switch (element) {
      case ElementGroup group -> group.getElements().stream().anyMatch(Undated::needsDate);
      case ElementSubQuery sub -> needsDate(sub.getQuery().getQueryPattern());
      case ElementNamedGraph graph -> needsDate(graph.getElement());
      case ElementUnion union -> union.getElements().stream().allMatch(Undated::needsDate);
      case ElementPathBlock block ->
          block.getPattern().getList().stream().anyMatch(Undated::isDate);
      case ElementTriplesBlock block ->
          block.getPattern().getList().stream().map(TriplePath::new).anyMatch(Undated::isDate);
      default -> false;
    };
  }

  private static boolean isDate(TriplePath triple) {
    Predicate<Node> asked =
        date ->
            triple.isTriple()
                ? date.equals(triple.getPredicate())
                : triple.getPath().toString().endsWith("<" + date.getURI() + ">");
    return triple.getSubject().isVariable() && DATES.stream().anyMatch(asked);
  }
}
