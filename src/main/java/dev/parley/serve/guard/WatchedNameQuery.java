package dev.parley.serve.guard;

import dev.parley.store.names.NameQuery;
import java.util.Optional;
import org.apache.jena.sparql.engine.ExecutionContext;

/** {@code text:query} without what no limit of time would stop, and with a bound to its hits. */
final class WatchedNameQuery extends NameQuery {

  private static final int LONGEST = 1_000;
  private static final int MOST = 100_000;

  /** About what a hit takes while it waits for its row. */
  private static final long HIT = 500;

  private Optional<Charges> charges = Optional.empty();

  @Override
  protected RuntimeException refusal(String reason) {
    return new DeniedException(reason);
  }

  @Override
  protected void admit(String words, int most, ExecutionContext context) {
    if (words.length() > LONGEST) {
      throw refusal("text:query: longer than " + LONGEST + " characters");
    }
    if (most > MOST) {
      throw refusal("text:query: at most " + MOST + " hits");
    }
    if (hasPattern(words)) {
      throw refusal("text:query: no regular expressions; a slash is written \\/");
    }
    Charges here = charges.orElseGet(() -> Work.of(context.getContext()).part());
    charges = Optional.of(here);
    here.check();
    here.release();
    here.add(HIT * most);
  }

  /** Lucene takes what is between slashes, outside of quotes, for a regular expression. */
  private static boolean hasPattern(String words) {
    boolean quoted = false;
    for (int at = 0; at < words.length(); at++) {
      switch (words.charAt(at)) {
        case '\\' -> at++;
        case '"' -> quoted = !quoted;
        case '/' -> {
          if (!quoted) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }
}
