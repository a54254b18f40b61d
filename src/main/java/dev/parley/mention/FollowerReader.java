package dev.parley.mention;

import dev.parley.mention.Mention.Type;
import dev.parley.text.PhraseTable.Match;
import java.util.Optional;

/** Reads whoever belongs to somebody: "Putin's security envoy", "an aide to the king". */
final class FollowerReader {

  private final TokenRow row;
  private final FollowerTitles titles;
  private final PersonReader persons;

  FollowerReader(TokenRow row, PersonReader persons) {
    this.row = row;
    this.titles = new FollowerTitles(row);
    this.persons = persons;
  }

  /** Returns the follower at whom {@code group} stands, whose leader is told beside the group. */
  Optional<Mention> read(NounGroup group) {
    Optional<Match<Title>> match =
        group.bodies().isEmpty() ? titles.titleAt(group.at()) : Optional.empty();
    boolean owned = isOwned(group.first());
    if (match.isEmpty() || !owned && !isFollowedByOwner(group.at() + match.get().length())) {
      return Optional.empty();
    }
    group.read(match.get().length());
    Title title = match.get().value();
    return (owned ? named(group, title) : Optional.<Mention>empty())
        .or(() -> Optional.of(unnamed(group, title)));
  }

  private Optional<Mention> named(NounGroup group, Title title) {
    Optional<Title> told = Optional.of(title);
    return row.is(group.at(), ",")
        ? persons
            .read(group, group.at() + 1, told)
            .filter(person -> row.endsApposition(person.last() + 1))
        : persons.read(group, group.at(), told);
  }

  private Mention unnamed(NounGroup group, Title title) {
    return group
        .mention(Type.OFFICIALS)
        .named(title.text())
        .several(row.token(group.at() - 1).lower().endsWith("s"));
  }

  private boolean isOwned(int first) {
    boolean pronoun =
        row.lengthAt("pronouns", first) > 0 && MentionReader.isDeterminer(row.token(first));
    return pronoun || row.isPossessive(first - 1);
  }

  /** Returns whether "of" or "to" and somebody with a capital or an office follow. */
  private boolean isFollowedByOwner(int at) {
    if (!row.is(at, "of") && !row.is(at, "to")) {
      return false;
    }
    boolean the = row.has(at + 1) && MentionReader.isDeterminer(row.token(at + 1));
    int next = row.afterModifiers(the ? at + 2 : at + 1);
    Optional<Match<Senses>> body =
        row.nameAt(next).filter(match -> match.value().body().isPresent());
    return body.isPresent()
        ? leads(next + body.get().length())
        : row.isCapitalized(next) || row.titleAt(next).isPresent();
  }

  /** "of Russia's president", "to US President Roe": whether a body is only whose the leader is. */
  private boolean leads(int behind) {
    return row.isPossessive(behind) || row.titleAt(row.afterModifiers(behind)).isPresent();
  }
}
