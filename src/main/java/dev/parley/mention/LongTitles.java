package dev.parley.mention;

import dev.parley.reference.OfficeType;
import dev.parley.text.PhraseTable.Match;
import java.util.Optional;
import java.util.Set;

/**
 * Reads titles that no list has whole: nouns and a head, "central bank governor", or a head and
 * what it is for, "assistant secretary of state for the affairs of a part of the world".
 */
final class LongTitles {

  private static final int NOUNS = 5;
  private static final int TAIL = 12;

  private final TokenRow row;

  LongTitles(TokenRow row) {
    this.row = row;
  }

  /** Returns the title of nouns and a head at {@code at}, with its tail. */
  Optional<Match<Title>> titleAt(int at) {
    int end = mayHaveHead(at) ? headEnd(at) : at;
    if (end == at) {
      return Optional.empty();
    }
    int tail = tailAt(end);
    Title title = Title.of(row.lower(at, end + tail - 1), types(end - 1), false);
    return Optional.of(new Match<>(title, end + tail - at));
  }

  /** Returns the same where no listed title goes as far. */
  Optional<Match<Title>> longerAt(int at) {
    int listed = row.titleAt(at).map(Match::length).orElse(0);
    return titleAt(at).filter(found -> found.length() > listed);
  }

  /** Returns whether a head stands so near that {@link #headEnd} may get there. */
  boolean mayHaveHead(int at) {
    for (int next = at; next <= at + NOUNS + 1; next++) {
      if (row.lengthAt("title heads", next) > 0) {
        return true;
      }
    }
    return false;
  }

  private Set<OfficeType> types(int head) {
    return row.lengthAt("ministers", head) > 0 ? Set.of(OfficeType.MINISTER) : Set.of();
  }

  /** Returns the token behind the last head of the nouns at {@code at}; {@code at} without one. */
  private int headEnd(int at) {
    int end = at;
    int next = at;
    int nouns = 0;
    while (row.has(next) && nouns <= NOUNS && next - at <= TAIL) {
      int head = row.lengthAt("title heads", next);
      if (head > 0) {
        next += head;
        end = next;
      } else if (isNoun(next) || next > at && links(next)) {
        next++;
        nouns++;
      } else {
        break;
      }
    }
    return end;
  }

  /** Returns whether the token at {@code at} joins the names of two portfolios. */
  private boolean links(int at) {
    boolean joint = row.is(at, "and") || row.is(at, "&") || row.is(at, ",");
    return joint && isPortfolio(at - 1) && isPortfolio(at + 1)
        || row.isHyphen(at) && row.isTight(at);
  }

  /** Returns whether a word at {@code at} tells what a minister is for. */
  boolean isPortfolio(int at) {
    return row.lengthAt("portfolios", at) > 0;
  }

  /** Returns whether the word at {@code at} may be a noun of a title. */
  boolean isNoun(int at) {
    if (!row.token(at).isWord()
        || row.classes().isClosed(row.token(at))
        || MentionReader.isDeterminer(row.token(at))) {
      return false;
    }
    if (isPortfolio(at) || row.lengthAt("deputy", at) > 0) {
      return true;
    }
    Optional<Match<Senses>> name = row.nameAt(at);
    return name.isEmpty()
        && !row.isCalendar(at)
        && (row.isCapitalized(at) || !row.classes().isVerb(row.token(at)));
  }

  /**
   * Returns how many tokens at {@code at} tell what an office is for: "of foreign trade", "for Near
   * Eastern affairs"; 0 where they tell nothing of the kind.
   */
  int tailAt(int at) {
    int first = onePurposeAt(at);
    return first == 0 ? 0 : first + onePurposeAt(at + first);
  }

  private int onePurposeAt(int at) {
    if (!row.is(at, "of") && !row.is(at, "for")) {
      return 0;
    }
    int end = at;
    int next = row.is(at, "for") ? afterSubject(at + 1) : at + 1;
    while (row.has(next) && next - at <= TAIL && !isOwner(next)) {
      boolean behindPortfolio = next == end && end > at;
      if (isPortfolio(next)) {
        next++;
        end = next;
      } else if (behindPortfolio ? goesOn(next) : isInner(next)) {
        next++;
      } else {
        break;
      }
    }
    return end - at;
  }

  /** "for North Korea policy": returns the token behind a body that a portfolio is about. */
  private int afterSubject(int at) {
    int begin = row.is(at, "the") ? at + 1 : at;
    int end = begin + row.nameAt(begin).map(Match::length).orElse(0);
    return isOwner(begin) && isPortfolio(end) ? end : at;
  }

  private boolean isInner(int at) {
    return row.isCapitalized(at)
        || row.is(at, "the")
        || row.is(at, "and") && row.isCapitalized(at + 1);
  }

  private boolean goesOn(int at) {
    return row.isCapitalized(at) && isPortfolio(at + 1)
        || row.is(at, "and")
        || row.is(at, "&")
        || row.is(at, ",") && isPortfolio(row.is(at + 1, "and") ? at + 2 : at + 1)
        || row.isHyphen(at) && row.isTight(at);
  }

  /** Returns whether a state or body is named, whose the office is. */
  boolean isOwner(int at) {
    return row.bodyAt(at).isPresent() && !isPortfolio(at);
  }
}
