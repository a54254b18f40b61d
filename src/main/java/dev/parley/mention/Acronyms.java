package dev.parley.mention;

import dev.parley.reference.Entity;
import dev.parley.reference.Organization;
import dev.parley.text.PhraseTable.Match;
import dev.parley.text.Token;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The bodies that an article names in full, by what it calls them for short: their initials, or
 * what it puts behind the name in parentheses.
 */
final class Acronyms {

  /** Fewer initials than these stand for too much. */
  private static final int LEAST = 3;

  private final Map<String, Senses> bodies = new HashMap<>();

  /** Adds those of the names in {@code row}. */
  void read(TokenRow row) {
    for (int at = 0; at < row.size(); at++) {
      Optional<Match<Senses>> name = row.isCapitalized(at) ? row.nameAt(at) : Optional.empty();
      if (name.filter(Acronyms::isFull).isPresent()) {
        int end = at + name.get().length();
        String initials = initials(row, at, end);
        if (initials.length() >= LEAST) {
          bodies.putIfAbsent(initials, name.get().value());
        }
        if (row.is(end, "(") && row.is(end + 2, ")") && row.token(end + 1).isAllCaps()) {
          bodies.put(row.token(end + 1).key(), name.get().value());
        }
        at = end - 1;
      }
    }
  }

  /** Returns what {@code token} stands for: what is {@code known} where that is a longer name. */
  Optional<Match<Senses>> at(Token token, Optional<Match<Senses>> known) {
    boolean longer = known.filter(match -> match.length() > 1).isPresent();
    Senses body = longer || !token.isAllCaps() ? null : bodies.get(token.key());
    return body == null ? known : Optional.of(new Match<>(body, 1));
  }

  /** Returns whether a word of {@code row} stands for another body here than elsewhere. */
  boolean areIn(TokenRow row) {
    for (int at = 0; at < row.size() && !bodies.isEmpty(); at++) {
      if (!body(at(row.token(at), row.nameAt(at))).equals(row.bodyAt(at))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Entity> body(Optional<Match<Senses>> name) {
    return name.flatMap(match -> match.value().body());
  }

  private static boolean isFull(Match<Senses> name) {
    return name.length() > 1
        && name.value().body().filter(Organization.class::isInstance).isPresent();
  }

  /** "Association of Tin Producing Countries": returns "ATPC". */
  private static String initials(TokenRow row, int begin, int end) {
    StringBuilder initials = new StringBuilder();
    for (int at = begin; at < end; at++) {
      if (row.isCapitalized(at)) {
        initials.append(row.token(at).key().charAt(0));
      }
    }
    return initials.toString();
  }
}
