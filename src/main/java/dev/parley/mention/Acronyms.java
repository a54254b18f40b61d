package dev.parley.mention;

import dev.parley.mention.NameTable.Senses;
import dev.parley.reference.Organization;
import dev.parley.text.PhraseTable.Match;
import dev.parley.text.Sentence;
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

  /** Returns the body that {@code token} stands for. */
  Optional<Match<Senses>> at(Token token) {
    return token.isAllCaps()
        ? Optional.ofNullable(bodies.get(token.key())).map(body -> new Match<>(body, 1))
        : Optional.empty();
  }

  /** Returns whether one stands in {@code sentence}. */
  boolean areIn(Sentence sentence) {
    return !bodies.isEmpty()
        && sentence.tokens().stream().anyMatch(token -> bodies.containsKey(token.key()));
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
