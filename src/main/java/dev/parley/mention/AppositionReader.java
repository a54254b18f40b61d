package dev.parley.mention;

import dev.parley.text.PhraseTable.Match;
import java.util.Optional;

/** Reads the title in apposition to a name. */
final class AppositionReader {

  private final TokenRow row;
  private final ModifierReader modifiers;
  private static final int LONGEST = 10;

  private final OwnerReader owners;
  private final LongTitles longTitles;
  private final FollowerTitles followers;

  AppositionReader(TokenRow row, ModifierReader modifiers, OwnerReader owners) {
    this.row = row;
    this.modifiers = modifiers;
    this.owners = owners;
    this.longTitles = new LongTitles(row);
    this.followers = new FollowerTitles(row);
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
    int head = group.at();
    Optional<Apposition> office = office(group, determined);
    boolean onlooker =
        noActor > 0
            && row.officeAt(head).map(Match::length).orElse(0) <= noActor
            && office.filter(title -> !title.bodies().isEmpty()).isEmpty();
    return onlooker
        ? Optional.of(new Apposition(head + noActor - 1, Optional.empty(), group.bodies(), false))
        : office;
  }

  private Optional<Apposition> office(NounGroup group, boolean determined) {
    Optional<Match<Title>> title = titleAt(group.at());
    int deputy = row.lengthAt("deputy", group.at());
    if (title.isEmpty() && deputy > 0) {
      group.deputy();
      group.read(deputy);
      title = titleAt(group.at());
    }
    if (title.isEmpty() || title.get().value().plural()) {
      return Optional.empty();
    }
    int begin = group.at();
    group.read(title.get().length());
    group.read(longTitles.tailAt(group.at()));
    owners.read(group, false);
    readOf(group);
    boolean whole = determined || !group.bodies().isEmpty() || group.at() > begin + 1;
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

  /** Returns the longer of the titles at {@code at}, listed or not. */
  private Optional<Match<Title>> titleAt(int at) {
    Optional<Match<Title>> listed = row.titleAt(at);
    Optional<Match<Title>> other = longTitles.titleAt(at);
    int length = listed.map(Match::length).orElse(0);
    return other
        .filter(match -> match.length() > length)
        .or(() -> listed)
        .or(() -> followers.titleAt(at));
  }

  /** Reads "of the Iranian delegation", "at the central bank of Peru", with the body it tells. */
  private void readOf(NounGroup group) {
    if (!row.is(group.at(), "of") && !row.is(group.at(), "at") && !row.is(group.at(), "for")) {
      return;
    }
    int next = group.at() + 1;
    while (row.has(next) && next - group.at() <= LONGEST && !row.endsApposition(next)) {
      Optional<Match<Senses>> name = row.nameAt(next);
      if (group.bodies().isEmpty()) {
        name.flatMap(match -> match.value().body().or(match.value()::demonym))
            .ifPresent(group::add);
      }
      next += name.map(Match::length).orElse(1);
    }
    if (row.endsApposition(next)) {
      group.readTo(next);
    }
  }

  private boolean endsAt(int at) {
    return row.endsApposition(at) || row.classes().isClosed(row.token(at));
  }
}
