package dev.parley.mention;

import dev.parley.mention.Mention.Type;
import dev.parley.reference.NameType;
import dev.parley.reference.Organization;
import dev.parley.reference.State;
import dev.parley.text.Token;
import java.util.Optional;

/** Reads a state or body by itself, or as the modifier of a noun that is no actor. */
final class BodyReader {

  private final TokenRow row;

  BodyReader(TokenRow row) {
    this.row = row;
  }

  /** Returns what the bodies of {@code group} stand for, of which nothing follows. */
  Mention read(NounGroup group) {
    int at = group.at();
    if (row.isHyphen(at) && row.lengthAt("not acting", at + 1) > 0) {
      return other(group.first(), at + 1);
    }
    int end = nameEnd(at);
    boolean gathers = end > at && row.lengthAt("gatherings", end - 1) > 0 && isNoTown(group);
    if (end > at && isOrgan(group, end - 1)) {
      group.readTo(end);
      return group.mention(Type.BODY).named(row.words(group.first(), at - 1));
    }
    boolean adjective = gathers || group.isAdjectival() && !isPeople(group);
    if (end > at && !gathers || !adjective && isOwn(group)) {
      return other(group.first(), end - 1);
    }
    return group
        .mention(adjective || modifies(at) ? Type.ADJECTIVE : Type.BODY)
        .named(row.words(group.first(), at - 1))
        .at(adjective ? Optional.empty() : group.place().or(() -> country(group)))
        .several(group.bodies().size() > 1);
  }

  /** "the Arab League Council": whether a name of a body goes on with what acts for it. */
  private boolean isOrgan(NounGroup group, int last) {
    return row.lengthAt("organs", last) > 0
        && group.bodies().size() == 1
        && group.bodies().getFirst() instanceof Organization body
        && body.international();
  }

  /** "his Security Council": whether it belongs to somebody, so that it is none of many states. */
  private boolean isOwn(NounGroup group) {
    int first = group.first();
    boolean owned =
        row.lengthAt("possessive pronouns", first) > 0
            || row.isPossessive(first - 1)
                && row.bodyAt(first - 2).filter(State.class::isInstance).isPresent();
    return owned
        && !modifies(group.at())
        && group.bodies().getLast() instanceof Organization body
        && body.international();
  }

  /** "the Munich Security Conference": returns whether no town is all that is named. */
  private boolean isNoTown(NounGroup group) {
    return row.nameAt(group.at() - 1).filter(match -> match.value().place().isPresent()).isEmpty();
  }

  private Mention other(int first, int last) {
    return Mention.of(first, last, Type.OTHER).named(row.words(first, last));
  }

  private static Optional<Location> country(NounGroup group) {
    return group.bodies().size() == 1 && group.bodies().getFirst() instanceof State state
        ? Optional.of(new Location.Country(state))
        : Optional.empty();
  }

  /** Returns where a name ends that a body begins: "London Sunday Times", "Turkish Airlines". */
  private int nameEnd(int at) {
    int end = at;
    while (!row.isHeadline() && goesOn(end)) {
      end++;
    }
    return end;
  }

  private boolean goesOn(int at) {
    return row.isCapitalized(at)
        && row.followsSpace(at)
        && !row.classes().isClosed(row.token(at))
        && (row.isCalendar(at)
            ? row.has(at + 1) && row.token(at + 1).isCapitalized()
            : row.nameAt(at).isEmpty());
  }

  private boolean isPeople(NounGroup group) {
    int last = group.at() - 1;
    return group.bodies().size() == 1
        && row.token(last).lower().endsWith("s")
        && row.nameAt(last).filter(match -> match.value().has(NameType.PEOPLE)).isPresent();
  }

  /** Returns whether a noun follows, which the body only modifies. */
  private boolean modifies(int at) {
    if (!row.has(at)) {
      return false;
    }
    Token next = row.token(at);
    return next.isWord()
        && !next.isPossessive()
        && !next.isCapitalized()
        && !row.classes().isClosed(next)
        && !row.classes().isVerb(next)
        && row.lengthAt("times", at) == 0
        && !row.isCalendar(at);
  }
}
