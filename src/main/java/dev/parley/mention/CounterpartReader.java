package dev.parley.mention;

import dev.parley.mention.Mention.Type;
import java.util.Optional;
import java.util.Set;

/** Reads "his Turkish counterpart", "counterparts in Iran and Turkey", "colleagues". */
final class CounterpartReader {

  private static final Title TITLE = Title.of("counterpart", Set.of(), false);

  private final TokenRow row;
  private final OwnerReader owners;
  private final PersonReader persons;

  CounterpartReader(TokenRow row, OwnerReader owners, PersonReader persons) {
    this.row = row;
    this.owners = owners;
    this.persons = persons;
  }

  /** Returns the counterpart at which {@code group} stands. */
  Optional<Mention> read(NounGroup group) {
    int length = lengthAt(group);
    if (length == 0) {
      return Optional.empty();
    }
    group.read(length);
    boolean plural = row.token(group.at() - 1).lower().endsWith("s");
    owners.read(group, true);
    if (row.is(group.at(), "in") && group.bodies().isEmpty()) {
      owners.readIn(group);
    }
    Mention unnamed = group.mention(Type.COUNTERPART).several(plural);
    int name = row.is(group.at(), ",") ? group.at() + 1 : group.at();
    Optional<Mention> person =
        plural ? Optional.empty() : persons.read(group, name, Optional.of(TITLE));
    return person
        .map(
            named ->
                group
                    .mention(named.last(), Type.COUNTERPART)
                    .named(named.name().orElseThrow())
                    .borneBy(named.people()))
        .or(() -> Optional.of(unnamed));
  }

  private int lengthAt(NounGroup group) {
    int counterpart = row.lengthAt("counterparts", group.at());
    return counterpart > 0 || group.bodies().isEmpty()
        ? counterpart
        : row.lengthAt("colleagues", group.at());
  }
}
