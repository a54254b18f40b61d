package dev.parley.mention;

import dev.parley.text.Fold;
import dev.parley.text.PhraseTable.Match;
import java.util.Optional;
import java.util.Set;

/** Reads what somebody is to a leader: "foreign policy adviser", "eldest son". */
final class FollowerTitles {

  private static final int NOUNS = 5;

  private final TokenRow row;

  FollowerTitles(TokenRow row) {
    this.row = row;
  }

  /**
   * Returns the title of a follower at {@code at}; empty where nouns and head are those of an
   * office: "national security adviser".
   */
  Optional<Match<Title>> titleAt(int at) {
    int length = headEnd(at) - at;
    int listed = row.titleAt(at).map(Match::length).orElse(0);
    boolean bare = headAt(at) == length && listed == length;
    int end = at + length;
    return length > 0
            && (listed < length || bare)
            && row.titleAt(end).isEmpty()
            && !row.isHyphen(end)
        ? Optional.of(
            new Match<>(Title.of(Fold.lower(row.words(at, end - 1)), Set.of(), false), length))
        : Optional.empty();
  }

  private int headAt(int at) {
    return Math.max(row.lengthAt("followers", at), row.lengthAt("kin", at));
  }

  /** Returns the token behind the last head of the nouns at {@code at}; {@code at} without one. */
  private int headEnd(int at) {
    int end = at;
    int next = at;
    for (int nouns = 0; row.has(next) && nouns <= NOUNS; nouns++) {
      int head = headAt(next);
      if (head > 0) {
        next += head;
        end = next;
      } else if (isNoun(next)) {
        next++;
      } else {
        break;
      }
    }
    return end;
  }

  private boolean isNoun(int at) {
    return row.lengthAt("portfolios", at) > 0
        || row.isHyphen(at) && row.isTight(at)
        || row.token(at).isWord()
            && row.nameAt(at).isEmpty()
            && !row.isCalendar(at)
            && !row.classes().isClosed(row.token(at))
            && !row.classes().isVerb(row.token(at));
  }
}
