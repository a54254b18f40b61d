package dev.parley.mention;

import dev.parley.text.PhraseTable.Match;

/** Finds names of what is only called after somebody: "the President Wilson hotel". */
final class Memorials {

  private static final int CAPITALS = 2;

  private final TokenRow row;

  Memorials(TokenRow row) {
    this.row = row;
  }

  /** Returns how many tokens such a name has at {@code at}; 0 where there is none. */
  int lengthAt(int at) {
    if (!row.isCapitalized(at)) {
      return 0;
    }
    int title = titleAt(at);
    int name = at + title;
    int known = peopleAt(name);
    if (title == 0 && known < 2) {
      return 0;
    }
    int end = siteBehind(known > 0 ? name + known : name + 1);
    boolean plain = end > 0 && !row.isCapitalized(end);
    boolean called = end > 0 && row.isCapitalized(name) && (known > 0 || plain);
    return called ? end + siteAt(end) - at : 0;
  }

  private int titleAt(int at) {
    int listed =
        row.titleAt(at).filter(match -> !match.value().plural()).map(Match::length).orElse(0);
    return Math.max(listed, row.lengthAt("noble titles", at));
  }

  private int peopleAt(int at) {
    return row.nameAt(at)
        .filter(match -> !match.value().people().isEmpty())
        .map(Match::length)
        .orElse(0);
  }

  /** Returns the site at {@code at} or behind few words with capitals; 0 where there is none. */
  private int siteBehind(int at) {
    int most = row.isHeadline() ? at : at + CAPITALS;
    for (int next = at; next <= most; next++) {
      if (siteAt(next) > 0) {
        return next;
      }
      if (!row.isCapitalized(next) || row.nameAt(next).isPresent() || row.isCalendar(next)) {
        return 0;
      }
    }
    return 0;
  }

  private int siteAt(int at) {
    return Math.max(row.lengthAt("sites", at), row.lengthAt("called after people", at));
  }
}
