package dev.parley.mention;

import dev.parley.reference.NameType;
import dev.parley.reference.Person;
import dev.parley.text.PhraseTable.Match;
import dev.parley.text.Token;
import java.util.List;

/** Tells how far a name goes that the reference does not know, by its capitals. */
final class UnknownNames {

  private static final int LONGEST = 10;

  private final TokenRow row;

  UnknownNames(TokenRow row) {
    this.row = row;
  }

  /**
   * Returns how many tokens a name of capitals at {@code start} has; 0 where there is none.
   *
   * @param titled whether a title stands before it, so that one word is enough
   */
  int lengthAt(int start, boolean titled) {
    int end = start;
    int capitals = 0;
    while (row.has(end) && end - start < LONGEST) {
      boolean capital = row.isCapitalized(end) && !endsAt(end, start);
      if (!titled && end > start && isKnown(end)) {
        break;
      }
      if (!capital && !isParticle(end) && !isInside(end, start)) {
        break;
      }
      capitals += capital ? 1 : 0;
      end++;
      if (row.isHeadline() && capitals == 2) {
        break;
      }
    }
    return capitals >= (titled ? 1 : 2) ? end - start : 0;
  }

  /**
   * "Republican Jane Roe": returns whether the full name of somebody known begins at {@code at}.
   */
  private boolean isKnown(int at) {
    return row.nameAt(at)
        .filter(match -> match.length() > 1 && !match.value().peopleInFull().isEmpty())
        .isPresent();
  }

  /** Returns whether a name of {@code length} tokens may be a person's: no "Press Agency". */
  boolean isPersonal(int start, int length) {
    for (int at = start; at < start + length; at++) {
      if (row.lengthAt("impersonal", at) > 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * "Norway's Jane Roe": returns whether a given name begins a longer one at {@code at}, behind the
   * name that owns it.
   */
  boolean isOwned(int at) {
    if (!row.isPossessive(at - 1)
        || !row.has(at)
        || !row.finder().names.isGivenName(row.token(at).key())) {
      return false;
    }
    int length = lengthAt(at, false);
    return length > 1 && isPersonal(at, length);
  }

  /** Returns everybody whose family name ends the name of {@code length} tokens. */
  List<Person> bearers(int start, int length) {
    return row.finder().names.bySurname(row.token(start + length - 1).key());
  }

  /** Returns whether a longer name begins at {@code start}, of which the first words are known. */
  boolean isLonger(int start, int length) {
    int end = start + length;
    boolean family =
        row.isCapitalized(end) && isFamilyName(end) && row.lengthAt("noble titles", end) == 0;
    boolean given = length == 1 && (isParticle(end) || isInside(end, start));
    return !row.isHeadline() && (family || given) && lengthAt(start, true) > length;
  }

  /** Returns whether the word at {@code at} names nothing but people, if anything. */
  private boolean isFamilyName(int at) {
    return row.nameAt(at)
        .map(Match::value)
        .filter(senses -> senses.people().isEmpty() || senses.body().isPresent())
        .isEmpty();
  }

  /** Returns whether a known name of one word is only a part of a longer one that is unknown. */
  boolean isPart(int at, Match<Senses> match) {
    Senses senses = match.value();
    int end = at + 1;
    return match.length() == 1
        && !row.isHeadline()
        && senses.body().isEmpty()
        && senses.demonym().isEmpty()
        && !senses.has(NameType.GOVERNMENT)
        && row.isCapitalized(end)
        && row.followsSpace(end)
        && row.nameAt(end).isEmpty()
        && !row.isCalendar(end)
        && row.titleAt(end).isEmpty();
  }

  private boolean isParticle(int at) {
    return row.lengthAt("name particles", at) > 0
        && row.has(at + 1)
        && (row.token(at + 1).isCapitalized()
            || row.isHyphen(at + 1)
            || row.lengthAt("name particles", at + 1) > 0);
  }

  /** Returns whether the token at {@code at} is a hyphen in a name, or stands behind one. */
  private boolean isInside(int at, int start) {
    if (at == start) {
      return false;
    }
    boolean hyphen = row.isHyphen(at) && row.isTight(at) && row.token(at + 1).isWord();
    return hyphen || row.isHyphen(at - 1) && row.token(at).isWord();
  }

  /** "Mervyn King": whether a title is none, since it ends a name that one word begins. */
  private boolean isPartOfName(int at, int start) {
    return at == start + 1 && row.lengthAt("ordinary names", at) == 1 && !row.isCapitalized(at + 1);
  }

  private boolean endsAt(int at, int start) {
    Token token = row.token(at);
    boolean opensSentence = at == start && (at == 0 || !row.token(at - 1).isWord());
    return opensSentence && row.lengthAt("honest words", at) > 0
        || row.isHeadline() && (row.classes().isVerb(token) || row.classes().isClosed(token))
        || row.isCalendar(at)
        || at > start && row.officeAt(at).isPresent() && !isPartOfName(at, start);
  }
}
