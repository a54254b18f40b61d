package dev.parley.mention;

import dev.parley.mention.Mention.Type;
import dev.parley.reference.Person;
import dev.parley.text.PhraseTable.Match;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads names that are neither of a known person nor of a state or body. */
final class NameReader {

  private final TokenRow row;
  private final UnknownNames names;
  private final UnknownPlaces places;
  private final Memorials memorials;
  private final Set<String> localNames;

  /**
   * Creates a reader for the names of a sentence.
   *
   * @param localNames family names of people whom only the article introduces
   */
  NameReader(TokenRow row, UnknownNames names, Set<String> localNames) {
    this.row = row;
    this.names = names;
    this.places = new UnknownPlaces(row, names);
    this.memorials = new Memorials(row);
    this.localNames = localNames;
  }

  /** Returns the place, the person of the article, or somebody, whose name begins here. */
  Optional<Mention> read(int at) {
    Optional<Match<Senses>> match = row.nameAt(at);
    if (match.isPresent()
        && match.get().value().place().isPresent()
        && !isLocal(at, match.get())
        && !names.isPart(at, match.get())) {
      return Optional.of(
          mention(at, match.get().length(), Type.PLACE).at(match.get().value().location()));
    }
    int length = row.isHeadline() ? 0 : names.lengthAt(at, false);
    int last = at + Math.max(1, length) - 1;
    if (localNames.contains(row.token(last).key()) && !row.isCalendar(last)) {
      List<Person> people = match.map(Match::value).map(Senses::people).orElse(List.of());
      return Optional.of(
          mention(at, last - at + 1, Type.PERSON).borneBy(last == at ? people : List.of()));
    }
    Optional<Mention> place = places.read(at);
    return place.isPresent() || length == 0 ? place : Optional.of(mention(at, length, Type.OTHER));
  }

  /** Returns what is called after somebody at {@code at}: a place, or nobody who takes part. */
  Optional<Mention> readMemorial(int at) {
    int length = memorials.lengthAt(at);
    return length == 0
        ? Optional.empty()
        : places.readSite(at, length).or(() -> Optional.of(mention(at, length, Type.OTHER)));
  }

  /** Returns whether a place at {@code at} is called as a person whom the article introduces. */
  private boolean isLocal(int at, Match<Senses> match) {
    return match.length() == 1 && localNames.contains(row.token(at).key()) && !row.is(at - 1, "in");
  }

  private Mention mention(int at, int length, Type type) {
    int last = at + length - 1;
    return Mention.of(at, last, type).named(row.words(at, last));
  }
}
