package dev.parley.mention;

import dev.parley.reference.State;
import dev.parley.text.PhraseTable.Match;
import java.util.Optional;

/**
 * Reads names of places that the reference does not know, by the words around them: "in Hurdal",
 * "the Norwegian town of Hurdal", "at the Dolder Hotel in Zurich".
 */
final class UnknownPlaces {

  private static final int SHORTEST = 4;

  private final TokenRow row;
  private final UnknownNames names;

  UnknownPlaces(TokenRow row, UnknownNames names) {
    this.row = row;
    this.names = names;
  }

  /** Returns the place whose name begins at token {@code at}. */
  Optional<Mention> read(int at) {
    int length = row.isHeadline() ? 0 : names.lengthAt(at, true);
    if (length == 0 || at == 0 || row.isCalendar(at) || row.lengthAt("no places", at) > 0) {
      return Optional.empty();
    }
    int end = at + length;
    boolean site = length > 1 && row.lengthAt("sites", end - 1) > 0 && isSited(at);
    return site || isTown(at, end) && endsPhrase(end) ? place(at, end, site) : Optional.empty();
  }

  /**
   * Returns the place that {@code length} tokens name, where it is told that something is at it.
   */
  Optional<Mention> readSite(int at, int length) {
    return isSited(at) ? place(at, at + length, true) : Optional.empty();
  }

  private Optional<Mention> place(int at, int end, boolean site) {
    Optional<Location> around = around(end);
    String name = row.words(at, end - 1);
    String label = site && around.isPresent() ? name + ", " + around.get().label() : name;
    Optional<State> state = around.flatMap(Location::state).or(() -> owner(at));
    return Optional.of(
        Mention.of(at, end - 1, Mention.Type.PLACE)
            .named(name)
            .at(Optional.of(new Location.NewPlace(label, state))));
  }

  private boolean isTown(int at, int end) {
    boolean told = row.is(at - 1, "of") && row.lengthAt("towns", at - 2) > 0;
    return told
        || row.lengthAt("before towns", at - 1) > 0
            && row.token(end - 1).text().length() >= SHORTEST
            && !row.token(end - 1).isAllCaps()
            && row.nameAt(at).isEmpty()
            && names.bearers(at, end - at).isEmpty();
  }

  private boolean isSited(int at) {
    int before = row.is(at - 1, "the") ? at - 2 : at - 1;
    return row.is(before, "at") || row.is(before, "in") || row.is(before, "outside");
  }

  /** Returns whether no noun follows that the name would only modify: "in Brexit talks". */
  private boolean endsPhrase(int end) {
    return !row.has(end)
        || !row.token(end).isWord() && !row.token(end).isPossessive() && !row.isHyphen(end)
        || row.isCalendar(end)
        || row.classes().isClosed(row.token(end)) && !row.token(end).lower().endsWith("ly");
  }

  /** "in Hurdal, Norway", "the Dolder Hotel in Zurich": returns the place around it. */
  private Optional<Location> around(int end) {
    if (!row.is(end, ",") && !row.is(end, "in")) {
      return Optional.empty();
    }
    return row.nameAt(end + 1).map(Match::value).flatMap(Senses::location);
  }

  /** "the Norwegian town of": returns the state that is told before. */
  private Optional<State> owner(int at) {
    return row.is(at - 1, "of")
        ? row.nameAt(at - 3)
            .map(Match::value)
            .flatMap(Senses::demonym)
            .filter(State.class::isInstance)
            .map(State.class::cast)
        : Optional.empty();
  }
}
