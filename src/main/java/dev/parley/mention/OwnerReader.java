package dev.parley.mention;

import dev.parley.reference.Entity;
import dev.parley.text.PhraseTable.Match;
import java.util.List;
import java.util.Optional;

/** Reads whose office it is, behind a title: "of Russia, Turkey, and Iran", "from Syria". */
final class OwnerReader {

  private final TokenRow row;

  OwnerReader(TokenRow row) {
    this.row = row;
  }

  /** Returns whether "from Egypt", "of the United States" stands at {@code at}. */
  boolean isAt(int at) {
    return isOwned(at) && row.bodyAt(afterThe(at + 1)).isPresent();
  }

  private boolean isOwned(int at) {
    return row.is(at, "of") || row.is(at, "from") || row.is(at, "representing");
  }

  private int afterThe(int at) {
    return row.is(at, "the") ? at + 1 : at;
  }

  /**
   * Reads owners into {@code group}; returns whether there are any.
   *
   * @param several whether there may be more than one
   */
  boolean read(NounGroup group, boolean several) {
    boolean envoy = row.is(group.at(), "for") || row.is(group.at(), "to");
    if (!envoy && !isOwned(group.at())) {
      return false;
    }
    int next = afterThe(group.at() + 1);
    if (readNamesakes(group, row.is(next, "two") || row.is(next, "both") ? next + 1 : next)) {
      return true;
    }
    boolean found = false;
    while (!found || several) {
      Optional<Match<Senses>> match = row.nameAt(next);
      Optional<Entity> body = match.flatMap(senses -> senses.value().body());
      if (body.isEmpty() || row.isPossessive(next + match.get().length())) {
        break;
      }
      group.readTo(next + match.get().length());
      if (envoy) {
        return true;
      }
      group.add(body.get());
      found = true;
      next = row.afterJoint(group.at());
      if (next == group.at()) {
        break;
      }
    }
    return found;
  }

  /** Reads "of the two Koreas". */
  private boolean readNamesakes(NounGroup group, int at) {
    List<Entity> states = row.namesakes(at);
    states.forEach(group::add);
    if (!states.isEmpty()) {
      group.readTo(at + 1);
    }
    return !states.isEmpty();
  }

  /** Reads "in Iran and Turkey". */
  void readIn(NounGroup group) {
    int next = group.at() + 1;
    while (row.has(next)) {
      Optional<Match<Senses>> match = row.nameAt(next);
      Optional<Entity> body = match.flatMap(senses -> senses.value().body());
      if (body.isEmpty()) {
        return;
      }
      group.add(body.get());
      group.readTo(next + match.get().length());
      next = row.afterJoint(group.at());
      if (next == group.at()) {
        return;
      }
    }
  }
}
