package dev.parley.mention;

import dev.parley.mention.Mention.Type;
import dev.parley.reference.Entity;
import dev.parley.reference.Organization;
import dev.parley.reference.Person;
import dev.parley.text.PhraseTable.Match;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads unnamed people who stand for a state, body or group, and those who stand for none. */
final class OfficialsReader {

  private final TokenRow row;
  private final UnknownNames names;
  private final OwnerReader owners;
  private final PersonReader persons;

  OfficialsReader(TokenRow row, UnknownNames names, OwnerReader owners, PersonReader persons) {
    this.row = row;
    this.names = names;
    this.owners = owners;
    this.persons = persons;
  }

  /** Returns how many tokens words for the officials of a body have at {@code group}, or 0. */
  int lengthAt(NounGroup group) {
    int length = row.officialsAt(group.at());
    if (length == 0) {
      return 0;
    }
    boolean owned = !group.bodies().isEmpty() || owners.isAt(group.at() + length);
    return owned || isPossessed(group.first()) || isSent(group.at() + length) ? length : 0;
  }

  /** "Putin's envoys", "their negotiators". */
  private boolean isPossessed(int first) {
    return row.isPossessive(first - 1)
        || row.lengthAt("pronouns", first) > 0 && MentionReader.isDeterminer(row.token(first));
  }

  /** Returns whether words at {@code at} tell who sends or leads the officials before them. */
  private boolean isSent(int at) {
    return row.is(at, "of")
        || row.is(at, "from")
        || (row.is(at, "led") || row.is(at, "headed")) && row.is(at + 1, "by");
  }

  /** Returns how many tokens words for the people of a group have at {@code group}, or 0. */
  int peopleAt(NounGroup group) {
    return group.bodies().stream().anyMatch(OfficialsReader::isNegotiatingGroup)
        ? row.lengthAt("organization people", group.at())
        : 0;
  }

  private static boolean isNegotiatingGroup(Entity body) {
    return body instanceof Organization organization && !organization.international();
  }

  /** Returns the officials, or the one who is named, of whom {@code length} tokens tell. */
  Mention read(NounGroup group, int length) {
    int begin = group.at();
    readHeads(group, length);
    String words = row.lower(begin, group.at() - 1);
    owners.read(group, true);
    Optional<Mention> person = words.endsWith("s") ? Optional.empty() : named(group, words);
    return person.orElseGet(
        () ->
            group
                .mention(Type.OFFICIALS)
                .named(words)
                .several(
                    group.bodies().size() > 1 || row.token(group.at() - 1).lower().endsWith("s")));
  }

  /** "the Obama administration": returns those who act for {@code leader}, else the mere name. */
  Mention readLed(NounGroup group, Mention leader) {
    int length = row.officialsAt(group.at());
    if (length == 0) {
      return leader.as(Type.ADJECTIVE);
    }
    readHeads(group, length);
    return group
        .mention(Type.OFFICIALS)
        .named(leader.name().orElseThrow())
        .borneBy(leader.people())
        .whole(leader.whole());
  }

  private void readHeads(NounGroup group, int length) {
    for (int more = length; more > 0; more = row.officialsAt(group.at())) {
      group.read(more);
    }
  }

  private Optional<Mention> named(NounGroup group, String words) {
    Optional<Title> title = Optional.of(Title.of(words, Set.of(), false));
    Optional<Mention> person = persons.read(group, group.at(), title);
    return person.isPresent() || !row.is(group.at(), ",")
        ? person
        : persons
            .read(group, group.at() + 1, title)
            .filter(apposed -> row.endsApposition(apposed.last() + 1));
  }

  /** Returns the people of a part of the world at which {@code group} stands: "Arab ministers". */
  Optional<Mention> readRegional(NounGroup group) {
    int region = row.lengthAt("regions", group.at());
    int head = group.at() + region;
    if (region == 0 || !group.bodies().isEmpty() || !row.isCapitalized(group.at())) {
      return Optional.empty();
    }
    int title =
        row.titleAt(head).filter(match -> match.value().plural()).map(Match::length).orElse(0);
    int length = Math.max(title, row.lengthAt("collective officials", head));
    if (length == 0) {
      return Optional.empty();
    }
    int begin = group.at();
    group.read(region + length);
    String name = row.words(begin, group.at() - 1);
    return Optional.of(group.mention(Type.REGIONAL).named(name).several(true));
  }

  /** Returns how many tokens words for a group of people have at {@code group}, or 0. */
  int groupAt(NounGroup group) {
    int length = row.lengthAt("group heads", group.at());
    if (length == 0) {
      return 0;
    }
    boolean known =
        !group.bodies().isEmpty()
            || row.lengthAt("armed groups", group.at()) == length
            || row.is(group.at() - 1, "and") && row.is(group.at() - 2, "government");
    return known ? length : 0;
  }

  /** Returns the group of people of whom {@code length} tokens tell. */
  Mention readGroup(NounGroup group, int length) {
    int begin = Math.max(group.first(), group.at() - 1);
    group.read(length);
    return group.mention(Type.GROUP).named(row.words(begin, group.at() - 1)).several(true);
  }

  /** "Iranian-backed rebels": returns the group that is told of by a backer, who does not act. */
  Optional<Mention> readBacked(NounGroup group) {
    int behind = row.isHyphen(group.at()) ? group.at() + 2 : group.at();
    boolean backed = row.isHyphen(behind - 2) && row.lengthAt("not acting", behind - 1) > 0;
    if (!backed) {
      return Optional.empty();
    }
    Optional<Match<Senses>> land =
        row.nameAt(behind).filter(match -> match.value().demonym().isPresent());
    int head = row.afterModifiers(behind + land.map(Match::length).orElse(0));
    int length =
        Math.max(row.lengthAt("group heads", head), row.lengthAt("organization people", head));
    if (length == 0) {
      return Optional.empty();
    }
    boolean determined = MentionReader.isDeterminer(row.token(group.first()));
    NounGroup told = new NounGroup(group.first(), head + length);
    land.flatMap(match -> match.value().demonym()).ifPresent(told::add);
    int begin = determined ? group.first() + 1 : group.first();
    return Optional.of(
        told.mention(Type.GROUP).named(row.words(begin, head + length - 1)).several(true));
  }

  /** Returns the spokesman or other onlooker of whom {@code length} tokens tell, with the name. */
  Mention readOnlooker(NounGroup group, int length) {
    Title title = Title.of(row.lower(group.at(), group.at() + length - 1), Set.of(), false);
    group.read(length);
    int name = row.is(group.at(), ",") ? group.at() + 1 : group.at();
    name += row.lengthAt("noble titles", name);
    int tokens = row.has(name) && row.token(name).isCapitalized() ? names.lengthAt(name, true) : 0;
    tokens = names.isPersonal(name, tokens) ? tokens : 0;
    Optional<Title> told = Optional.of(title);
    List<Person> bearers = tokens > 1 ? bearers(name, tokens) : List.of();
    return tokens > 0
        ? group
            .mention(name + tokens - 1, Type.ONLOOKER)
            .named(row.words(name, name + tokens - 1))
            .borneBy(bearers)
            .whole(!bearers.isEmpty())
            .titled(told)
        : group.mention(Type.ONLOOKER).titled(told);
  }

  /** Returns everybody whose full name is the {@code length} tokens at {@code at}. */
  private List<Person> bearers(int at, int length) {
    return row.nameAt(at)
        .filter(match -> match.length() == length)
        .map(match -> match.value().peopleInFull())
        .orElse(List.of());
  }
}
