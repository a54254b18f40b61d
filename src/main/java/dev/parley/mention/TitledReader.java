package dev.parley.mention;

import dev.parley.mention.Mention.Type;
import dev.parley.reference.OfficeType;
import dev.parley.reference.Organization;
import dev.parley.text.PhraseTable.Match;
import java.util.Optional;
import java.util.Set;

/** Reads an office behind its modifiers, with its owners and its holder's name. */
final class TitledReader {

  private final TokenRow row;
  private final OwnerReader owners;
  private final PersonReader persons;
  private final LongTitles longTitles;
  private final JointTitles joint;
  private final Institutions institutions;

  TitledReader(TokenRow row, OwnerReader owners, PersonReader persons) {
    this.row = row;
    this.owners = owners;
    this.persons = persons;
    this.longTitles = new LongTitles(row);
    this.joint = new JointTitles(row, longTitles);
    this.institutions = new Institutions(row, longTitles);
  }

  /**
   * Returns the person before whose name a title stands that no list has whole: "central bank
   * governor"; empty where a listed one goes as far.
   */
  Optional<Mention> readLong(NounGroup group) {
    Optional<Match<Title>> listed = row.titleAt(group.at());
    Optional<Match<Title>> match = longTitles.longerAt(group.at());
    return match
        .flatMap(found -> holder(group, found, title(group, found.value())))
        .or(() -> joint.titleAt(group).flatMap(found -> holder(group, found, found.value())))
        .or(() -> match.or(() -> listed).flatMap(found -> readInstitution(group, found)));
  }

  private Optional<Mention> holder(NounGroup group, Match<Title> read, Title title) {
    return persons.read(group, group.at() + read.length(), Optional.of(title));
  }

  /**
   * Returns whether no name, title or listed word, nor the nouns of a title, stand at {@code at}.
   */
  boolean isNone(int at) {
    return row.isPlain(at) && !longTitles.mayHaveHead(at);
  }

  private static Title title(NounGroup group, Title title) {
    return group.isDeputy() ? title.ofDeputy() : title;
  }

  /** "the head of the Iranian delegation, Jane Roe". */
  private Optional<Mention> readInstitution(NounGroup group, Match<Title> match) {
    int begin = group.at();
    Optional<Institutions.Institution> institution =
        match.value().plural() ? Optional.empty() : institutions.at(begin + match.length());
    Optional<Mention> person =
        institution.flatMap(
            found ->
                persons.read(
                    new NounGroup(group.first(), found.end()),
                    found.end(),
                    Optional.of(title(group, match.value()))));
    return person
        .filter(found -> !institution.get().comma() || row.endsApposition(found.last() + 1))
        .map(
            found -> {
              institution.get().bodies().forEach(group::add);
              group.readTo(found.last() + 1);
              return found.of(group.bodies(), group.isFormer());
            });
  }

  /** Returns the holder or office of the title at which {@code group} stands; empty for no one. */
  Optional<Mention> read(NounGroup group, Match<Title> match) {
    int begin = group.at();
    group.read(match.length());
    Title bare = withTail(group, match.value());
    Title title = group.isDeputy() ? bare.ofDeputy() : bare;
    boolean owned = owners.read(group, title.plural());
    if (!owned && (isNobody(group, title, begin) || isVerb(group, title))) {
      return Optional.empty();
    }
    return persons
        .read(group, group.at(), Optional.of(title))
        .or(() -> apposed(group, title, begin))
        .or(() -> office(group, title));
  }

  /**
   * Reads "-elect", "-designate", "for foreign affairs", "of foreign trade"; returns the title with
   * the last.
   */
  private Title withTail(NounGroup group, Title title) {
    boolean chosen = row.is(group.at() + 1, "elect") || row.is(group.at() + 1, "designate");
    if (row.isHyphen(group.at()) && chosen) {
      group.elect();
      group.read(2);
    }
    if (row.is(group.at(), "for")
        && row.is(group.at() + 1, "foreign")
        && row.is(group.at() + 2, "affairs")) {
      group.read(3);
      return title;
    }
    int tail = longTitles.tailAt(group.at());
    if (tail == 0) {
      return title;
    }
    String text = title.text() + " " + row.lower(group.at(), group.at() + tail - 1);
    group.read(tail);
    boolean minister = title.types().contains(OfficeType.FOREIGN_MINISTER);
    return Title.of(text, minister ? Set.of(OfficeType.MINISTER) : title.types(), title.plural());
  }

  /** "Kerry heads to Moscow": a verb that looks like a plural. */
  private boolean isVerb(NounGroup group, Title title) {
    return title.plural()
        && group.bodies().isEmpty()
        && group.first() > 0
        && row.classes().isVerb(row.token(group.at() - 1))
        && (row.is(group.at(), "to") || row.is(group.at(), "for") || row.is(group.at(), "back"));
  }

  /** "president" without article, state or name is no one in particular. */
  private boolean isNobody(NounGroup group, Title title, int begin) {
    return group.bodies().isEmpty()
        && begin == group.first()
        && !row.isPossessive(begin - 1)
        && !row.token(begin).isCapitalized()
        && !title.plural()
        && persons
            .read(new NounGroup(group.at(), group.at()), group.at(), Optional.of(title))
            .isEmpty();
  }

  /** "the Iranian president, Hassan Rouhani,". */
  private Optional<Mention> apposed(NounGroup group, Title title, int begin) {
    boolean known = !group.bodies().isEmpty() || group.first() < begin;
    return row.is(group.at(), ",") && !title.plural() && known
        ? persons
            .read(group, group.at() + 1, Optional.of(title))
            .filter(person -> row.endsApposition(person.last() + 1))
            .filter(person -> fits(person, title, group))
        : Optional.empty();
  }

  private static boolean fits(Mention person, Title title, NounGroup group) {
    return person.people().isEmpty()
        || title.types().isEmpty()
        || title.offices().isEmpty()
        || group.bodies().isEmpty()
        || group.bodies().getFirst() instanceof Organization
        || person.people().stream()
            .anyMatch(
                known -> known.state().isEmpty() || group.bodies().contains(known.state().get()));
  }

  private Optional<Mention> office(NounGroup group, Title title) {
    if (row.isHeadline() && group.bodies().isEmpty() && title.plural()) {
      return Optional.empty();
    }
    boolean collective =
        title.plural()
            && !group.bodies().isEmpty()
            && group.bodies().stream().allMatch(Organization.class::isInstance);
    return Optional.of(
        group
            .holder(group.at() - 1, collective ? Type.OFFICIALS : Type.OFFICE)
            .titled(Optional.of(title))
            .several(title.plural()));
  }
}
