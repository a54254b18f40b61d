package dev.parley.mention;

import dev.parley.reference.Entity;
import dev.parley.reference.Person;
import dev.parley.text.Fold;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Chooses between the people of one name: whom title, state, article and day speak for. */
final class PersonChooser {

  private static final int SURE = 2;
  private static final int NAMED_IN_FULL_BEFORE = 4;
  private static final int NAMED_IN_FULL = 3;
  private static final int HOLDS_TITLE = 4;
  private static final int HELD_TITLE = 2;
  private static final int NEVER_HELD_TITLE = -5;
  private static final int UNKNOWN_TITLE = -1;
  private static final int OF_BODY = 2;
  private static final int NOT_OF_BODY = -8;
  private static final int NOT_OF_BODY_IN_FULL = -2;
  private static final int ORDINARY_WORD = -2;
  private static final int OTHER_GIVEN_NAME = -9;
  private static final int OTHER_GIVEN_NAME_IN_OFFICE = -2;

  private final OfficeResolver offices;
  private final Set<String> ordinary;
  private final Set<Person> introduced = new HashSet<>();

  /**
   * Creates a chooser.
   *
   * @param ordinary family names that are ordinary words too
   */
  PersonChooser(OfficeResolver offices, Set<String> ordinary) {
    this.offices = offices;
    this.ordinary = ordinary;
  }

  /** Notes that the article names somebody in full or with a title. */
  void introduce(Mention mention) {
    choose(mention).ifPresent(introduced::add);
  }

  /** Returns the one whom a name means; empty where nobody or more than one is likely. */
  Optional<Person> choose(Mention mention) {
    Person best = null;
    int bestScore = SURE - 1;
    boolean tie = false;
    for (Person person : mention.people()) {
      int score = score(person, mention);
      if (score > bestScore) {
        best = person;
        bestScore = score;
        tie = false;
      } else if (score == bestScore && best != null && !best.equals(person)) {
        tie = true;
      }
    }
    return tie ? Optional.empty() : Optional.ofNullable(best);
  }

  private int score(Person person, Mention mention) {
    String name = Fold.fold(mention.name().orElse(""));
    boolean given = name.indexOf(' ') > 0;
    boolean full = mention.whole() || given && GivenNames.agree(Fold.fold(person.label()), name);
    int score = introduced.contains(person) ? NAMED_IN_FULL_BEFORE : 0;
    score += full ? NAMED_IN_FULL : 0;
    score += offices.currency(person);
    score += offices.leads(person) ? 1 : 0;
    score += isOrdinary(name, mention) ? ORDINARY_WORD : 0;
    score += mention.bodies().isEmpty() ? 0 : bodyScore(person, mention.bodies(), full);
    score += mention.title().map(title -> titleScore(person, title, full)).orElse(0);
    score += given && !full ? otherNameScore(person, mention) : 0;
    return score;
  }

  private boolean isOrdinary(String name, Mention mention) {
    return ordinary.contains(Fold.lower(name))
        && mention.title().isEmpty()
        && mention.bodies().isEmpty();
  }

  private int bodyScore(Person person, List<Entity> bodies, boolean full) {
    boolean belongs = bodies.stream().anyMatch(body -> offices.belongs(person, body));
    return belongs ? OF_BODY : full ? NOT_OF_BODY_IN_FULL : NOT_OF_BODY;
  }

  private int titleScore(Person person, Title title, boolean full) {
    if (offices.holds(person, title)) {
      return HOLDS_TITLE;
    }
    if (offices.held(person, title)) {
      return HELD_TITLE;
    }
    boolean checkable = !title.offices().isEmpty() || !title.types().isEmpty();
    return full ? 0 : checkable ? NEVER_HELD_TITLE : UNKNOWN_TITLE;
  }

  /** The family name fits but the given name differs: only an office can make it the same. */
  private int otherNameScore(Person person, Mention mention) {
    return mention.title().filter(title -> offices.holds(person, title)).isPresent()
        ? OTHER_GIVEN_NAME_IN_OFFICE
        : OTHER_GIVEN_NAME;
  }
}
