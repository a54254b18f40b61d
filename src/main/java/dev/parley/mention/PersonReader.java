package dev.parley.mention;

import dev.parley.mention.Mention.Type;
import dev.parley.reference.Entity;
import dev.parley.reference.Person;
import dev.parley.reference.State;
import dev.parley.text.Fold;
import dev.parley.text.PhraseTable.Match;
import java.util.List;
import java.util.Optional;

/** Reads a person's name, and what stands in apposition to it. */
final class PersonReader {

  private final TokenRow row;
  private final UnknownNames names;
  private final AppositionReader appositions;

  PersonReader(TokenRow row, UnknownNames names, AppositionReader appositions) {
    this.row = row;
    this.names = names;
    this.appositions = appositions;
  }

  /**
   * A name up to token {@code end}, not included, and who of the reference bears it, whole or in
   * part.
   */
  private record Name(int end, List<Person> bearers, boolean whole) {}

  /**
   * Returns the person whose name begins at {@code index}, and reads {@code group} on behind it.
   *
   * @param title the title in front of the name
   */
  Optional<Mention> read(NounGroup group, int index, Optional<Title> title) {
    if (!row.has(index) || !row.token(index).isWord()) {
      return Optional.empty();
    }
    int noble =
        title.isPresent()
            ? Math.max(row.lengthAt("noble titles", index), row.lengthAt("title heads", index))
            : 0;
    int start =
        noble > 0 && row.has(index + noble) && row.token(index + noble).isCapitalized()
            ? index + noble
            : index;
    return name(start, title.isPresent()).map(name -> person(group, start, name, title));
  }

  private Optional<Name> name(int start, boolean titled) {
    Optional<Match<Senses>> match = row.nameAt(start);
    if (match.isEmpty()) {
      return unknown(start, titled);
    }
    Senses senses = match.get().value();
    int length = match.get().length();
    boolean alsoOther = senses.body().isPresent() || senses.place().isPresent();
    boolean known = !senses.people().isEmpty();
    List<Person> inFull = senses.peopleInFull();
    boolean whole = length > 1;
    if (!inFull.isEmpty() && (whole || !names.isLonger(start, length))) {
      return Optional.of(new Name(start + length, whole ? inFull : senses.people(), whole));
    }
    if (!titled && (alsoOther || length == 1 && isAcronym(start))) {
      return Optional.empty();
    }
    if (known && !names.isLonger(start, length)) {
      return Optional.of(new Name(start + length, senses.people(), whole));
    }
    Optional<Name> spelled = known ? spelled(start, senses.people()) : Optional.empty();
    if (spelled.isPresent()) {
      return spelled;
    }
    return unknown(start, titled).filter(name -> known || name.end() > start + length);
  }

  /** "TEO" in running text: whether capitals only stand for the words of another name. */
  private boolean isAcronym(int at) {
    return isAllCaps(at)
        && !row.isHeadline()
        && !isAllCaps(at - 1)
        && !isAllCaps(at + 1)
        && !row.is(at + 1, ":");
  }

  private boolean isAllCaps(int at) {
    return row.has(at) && row.token(at).isAllCaps();
  }

  /** "Jiang Ze-min", "Mohammed Hosni Mubarak": a full name that the reference spells otherwise. */
  private Optional<Name> spelled(int start, List<Person> people) {
    int length = names.lengthAt(start, true);
    String letters = letters(row.words(start, start + length - 1));
    List<Person> same =
        people.stream().filter(person -> letters(person.label()).equals(letters)).toList();
    if (!same.isEmpty()) {
      return Optional.of(new Name(start + length, same, true));
    }
    return row.nameAt(start + 1)
        .filter(match -> match.length() == length - 1)
        .map(match -> match.value().peopleInFull())
        .filter(known -> !known.isEmpty())
        .map(known -> new Name(start + length, known, true));
  }

  private static String letters(String name) {
    return Fold.lower(Fold.fold(name)).replace("-", "").replace(" ", "");
  }

  private Optional<Name> unknown(int start, boolean titled) {
    int length = names.lengthAt(start, titled);
    if (length == 0 || !names.isPersonal(start, length)) {
      return Optional.empty();
    }
    List<Person> bearers = names.bearers(start, length);
    return titled
            || !bearers.isEmpty()
            || names.isOwned(start)
            || appositions.read(start + length).isPresent()
        ? Optional.of(new Name(start + length, bearers, false))
        : Optional.empty();
  }

  private Mention person(NounGroup group, int start, Name name, Optional<Title> title) {
    group.readTo(name.end());
    if (row.is(group.at(), "(") && row.is(group.at() + 2, ")")) {
      group.read(3);
    }
    boolean of = group.bodies().isEmpty() && readState(group);
    int last = of ? group.at() - 1 : name.end() - 1;
    Optional<Apposition> apposed =
        title.isEmpty() ? appositions.read(group.at()) : Optional.empty();
    if (apposed.isPresent()) {
      last = apposed.get().last();
      apposed.get().bodies().forEach(group::add);
      group.former(apposed.get().former());
      group.readTo(last + 1);
    }
    boolean minor = apposed.filter(words -> words.title().isEmpty()).isPresent();
    return group
        .holder(last, minor ? Type.ONLOOKER : Type.PERSON)
        .named(row.words(start, name.end() - 1))
        .borneBy(name.bearers())
        .whole(name.whole())
        .titled(title.or(() -> apposed.flatMap(Apposition::title)));
  }

  /** Reads "of Jordan" behind a name; returns whether it is there. */
  private boolean readState(NounGroup group) {
    int begin = group.at() + 1;
    Optional<Entity> state =
        row.is(begin - 1, "of")
            ? row.bodyAt(begin).filter(State.class::isInstance)
            : Optional.empty();
    state.ifPresent(
        body -> {
          group.add(body);
          group.readTo(begin + row.nameAt(begin).orElseThrow().length());
        });
    return state.isPresent();
  }
}
