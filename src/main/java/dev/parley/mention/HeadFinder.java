package dev.parley.mention;

import dev.parley.text.PhraseTable.Match;
import java.util.Optional;
import java.util.Set;

/** Looks ahead for what modifiers belong to: a title, officials, a group, a counterpart. */
final class HeadFinder {

  private static final Set<String> HEADS =
      Set.of("group heads", "deputy", "no actors", "counterparts", "colleagues");
  private static final int LONGEST = 12;

  private final TokenRow row;
  private final UnknownNames names;

  HeadFinder(TokenRow row, UnknownNames names) {
    this.row = row;
    this.names = names;
  }

  /** Returns whether a head, or the name of a body's own people, stands behind modifiers. */
  boolean follows(int at) {
    if (names.isOwned(at)) {
      return true;
    }
    int next = at;
    for (int skipped = 0; skipped < LONGEST && row.has(next); skipped++) {
      if (isHead(next)) {
        return true;
      }
      Optional<Match<Senses>> match = row.nameAt(next);
      int modifier = row.lengthAt("title modifiers", next);
      if (modifier > 0) {
        next += modifier;
      } else if (next == at && match.isPresent() && !match.get().value().people().isEmpty()) {
        return row.isPossessive(at - 1);
      } else if (isDemonym(match)) {
        next += match.get().length();
      } else if (row.is(next, ",") || row.is(next, "and") || row.isHyphen(next)) {
        next++;
      } else {
        return false;
      }
    }
    return false;
  }

  /** Returns whether the head stands behind {@code at} with nothing but modifiers between. */
  boolean followsAtOnce(int at) {
    int next = row.afterModifiers(at);
    return row.has(next)
        && !row.is(next, ",")
        && !row.is(next, "and")
        && !row.isHyphen(next)
        && follows(next)
        && !isDemonym(row.nameAt(next));
  }

  private static boolean isDemonym(Optional<Match<Senses>> match) {
    return match.isPresent() && match.get().value().demonym().isPresent();
  }

  private boolean isHead(int at) {
    if (row.titleAt(at).isPresent() || row.officialsAt(at) > 0) {
      return true;
    }
    for (String list : HEADS) {
      if (row.lengthAt(list, at) > 0) {
        return true;
      }
    }
    return false;
  }
}
