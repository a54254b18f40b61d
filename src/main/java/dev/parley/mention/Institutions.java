package dev.parley.mention;

import dev.parley.reference.Entity;
import dev.parley.text.PhraseTable.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads where somebody holds an office, between title and name: "of the Iranian delegation". */
final class Institutions {

  private static final int LONGEST = 12;

  private final TokenRow row;
  private final LongTitles titles;

  Institutions(TokenRow row, LongTitles titles) {
    this.row = row;
    this.titles = titles;
  }

  /**
   * Where somebody holds an office, told between title and name: "of the Iranian delegation".
   *
   * @param end the token behind it, where the name begins
   * @param bodies the states and organizations that it names
   */
  record Institution(int end, List<Entity> bodies, boolean comma) {}

  /** Returns the institution at {@code at}, where a name of capitals follows it. */
  Optional<Institution> at(int at) {
    if (!row.is(at, "of") && !row.is(at, "for") && !row.is(at, "at")) {
      return Optional.empty();
    }
    List<Entity> bodies = new ArrayList<>();
    Optional<Institution> found = Optional.empty();
    int next = at + 1;
    while (row.has(next) && next - at <= LONGEST) {
      Optional<Match<Senses>> name = row.nameAt(next);
      Optional<Entity> body =
          name.flatMap(match -> match.value().body().or(match.value()::demonym));
      boolean noun = titles.isPortfolio(next) || !row.isCapitalized(next) && titles.isNoun(next);
      if (body.isEmpty() && !noun && !isInstitutional(next)) {
        break;
      }
      body.ifPresent(bodies::add);
      next += body.isPresent() ? name.get().length() : 1;
      boolean comma = row.is(next, ",");
      int begin = comma ? next + 1 : next;
      boolean ends = body.isPresent() ? comma : noun || row.is(next - 1, ")");
      if (ends
          && row.isCapitalized(begin)
          && !titles.isOwner(begin)
          && !titles.isPortfolio(begin)) {
        found = Optional.of(new Institution(begin, List.copyOf(bodies), comma));
      }
    }
    return found;
  }

  private boolean isInstitutional(int at) {
    return row.isCapitalized(at)
            && row.nameAt(at)
                .map(Match::value)
                .map(Senses::people)
                .filter(people -> !people.isEmpty())
                .isEmpty()
        || Stream.of("the", "its", "of", "for", "and", "(", ")").anyMatch(it -> row.is(at, it));
  }
}
