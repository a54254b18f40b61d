package dev.parley.mention;

import dev.parley.text.PhraseTable.Match;
import java.util.Optional;

/**
 * Reads for what a minister or ministry is responsible: "economy minister", "culture and tourism
 * minister", "oil ministry".
 */
final class Portfolios {

  private Portfolios() {}

  /**
   * Returns the title at {@code at} of {@code row}: of an office, or of a minister for anything.
   */
  static Optional<Match<Title>> titleAt(TokenRow row, int at) {
    Optional<Match<Title>> office = row.officeAt(at);
    return office.isPresent() || row.lengthAt("portfolios", at) == 0 ? office : ministerAt(row, at);
  }

  private static Optional<Match<Title>> ministerAt(TokenRow row, int at) {
    int minister = behind(row, at);
    return row.lengthAt("ministers", minister) > 0
        ? row.officeAt(minister)
            .map(
                (Match<Title> office) ->
                    new Match<>(
                        Title.of(
                            row.lower(at, minister),
                            office.value().types(),
                            office.value().plural()),
                        minister + office.length() - at))
        : Optional.empty();
  }

  /** Returns how many tokens the name of a ministry at {@code at} of {@code row} has, or 0. */
  static int ministryAt(TokenRow row, int at) {
    int ministry = row.lengthAt("portfolios", at) == 0 ? at : behind(row, at);
    return ministry > at && row.lengthAt("ministries", ministry) > 0 ? ministry + 1 - at : 0;
  }

  /** Returns the token behind the names of what somebody is responsible for. */
  private static int behind(TokenRow row, int at) {
    int next = at;
    while (row.lengthAt("portfolios", next) > 0
        || next > at && (row.is(next, "and") || row.is(next, "affairs"))) {
      next++;
    }
    return next;
  }
}
