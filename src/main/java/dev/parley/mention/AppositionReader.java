package dev.parley.mention;

import dev.parley.text.PhraseTable.Match;
import java.util.Optional;

/** Reads the title in apposition to a name. */
final class AppositionReader {

  private final TokenRow row;
  private final ModifierReader modifiers;
  private final OwnerReader owners;

  AppositionReader(TokenRow row, ModifierReader modifiers, OwnerReader owners) {
    this.row = row;
    this.modifiers = modifiers;
    this.owners = owners;
  }

  /** Returns the apposition behind a comma at {@code comma}, where it ends as one. */
  Optional<Apposition> read(int comma) {
    int begin = comma + 1;
    if (!row.is(comma, ",") || !row.has(begin)) {
      return Optional.empty();
    }
    boolean determined = MentionReader.isDeterminer(row.token(begin));
    NounGroup group = new NounGroup(begin, determined ? begin + 1 : begin);
    modifiers.read(group);
    int noActor = row.lengthAt("no actors", group.at());
    return noActor > 0 && row.officeAt(group.at()).map(Match::length).orElse(0) <= noActor
        ? Optional.of(
            new Apposition(group.at() + noActor - 1, Optional.empty(), group.bodies(), false))
        : office(group, determined);
  }

  private Optional<Apposition> office(NounGroup group, boolean determined) {
    Optional<Match<Title>> title = row.titleAt(group.at());
    int deputy = row.lengthAt("deputy", group.at());
    if (title.isEmpty() && deputy > 0) {
      group.deputy();
      group.read(deputy);
      title = row.titleAt(group.at());
    }
    if (title.isEmpty() || title.get().value().plural()) {
      return Optional.empty();
    }
    group.read(title.get().length());
    owners.read(group, false);
    boolean whole = determined || !group.bodies().isEmpty();
    if (!whole || !endsAt(group.at())) {
      return Optional.empty();
    }
    Title value = title.get().value();
    return Optional.of(
        new Apposition(
            group.at() - 1,
            Optional.of(group.isDeputy() ? value.ofDeputy() : value),
            group.bodies(),
            group.isFormer()));
  }

  private boolean endsAt(int at) {
    return row.endsApposition(at) || row.finder().isClosed(row.token(at));
  }
}
