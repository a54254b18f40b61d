package dev.parley.serve.guard;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;

/** Reads queries and refuses those that no limit of time would stop. */
public final class QueryGuard {

  /** Relative IRIs are read against an address that tells nothing about this machine. */
  private static final String BASE = "http://server/unset-base/";

  private final QueryLimits limits;

  /** Creates a guard that holds to {@code limits}. */
  public QueryGuard(QueryLimits limits) {
    this.limits = limits;
  }

  /**
   * Returns the query that {@code text} is.
   *
   * @throws RefusedException if it is too long, too deep, or describes too much
   * @throws org.apache.jena.query.QueryException if it is no query
   */
  public Query read(String text) {
    check(text);
    Query query = parse(text);
    if (query.isJsonType()) {
      throw new RefusedException("JSON queries are not answered here");
    }
    if (query.isDescribeType() && describesWithoutBound(query)) {
      throw new RefusedException(
          "a DESCRIBE with a pattern needs a LIMIT of at most " + limits.described());
    }
    return query;
  }

  /**
   * Looks at the length and the depth of a query or an update.
   *
   * @throws RefusedException if there is too much of either
   */
  public void check(String text) {
    if (text.length() > limits.length()) {
      throw new RefusedException("longer than " + limits.length() + " characters");
    }
    if (new Brackets(text).depth() > limits.depth()) {
      throw new RefusedException("brackets are more than " + limits.depth() + " deep");
    }
  }

  private static Query parse(String text) {
    try {
      return QueryFactory.create(text, BASE, Syntax.syntaxARQ);
    } catch (QueryException e) {
      // The parser tells so of a stack that ran out, and says nothing else.
      if (e.getCause() instanceof StackOverflowError) {
        throw new RefusedException("too deeply nested");
      }
      throw e;
    } catch (StackOverflowError e) {
      throw new RefusedException("too deeply nested");
    }
  }

  private boolean describesWithoutBound(Query query) {
    boolean bounded = query.hasLimit() && query.getLimit() <= limits.described();
    return query.getQueryPattern() != null && !bounded;
  }
}
