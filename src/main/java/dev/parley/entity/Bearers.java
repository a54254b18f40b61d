package dev.parley.entity;

import dev.parley.mention.GivenNames;
import dev.parley.mention.Mention;
import dev.parley.mention.Title;
import dev.parley.reference.Entity;
import dev.parley.reference.Person;
import dev.parley.text.Fold;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Chooses whom of the reference a name means.
 *
 * <p>The bearers of a name are compared by one criterion after the other: whether the given name is
 * theirs, whether they speak for the body that is told, whether they hold the title that is told,
 * whether they hold any office on the day, and whether they lead a state.
 */
final class Bearers {

  private enum Given {
    OTHER,
    UNTOLD,
    SAME
  }

  private enum Belonging {
    OTHER,
    UNTOLD,
    MEMBER
  }

  private enum Holding {
    NEVER,
    UNCHECKED,
    UNTOLD,
    ONCE,
    NOW
  }

  private record Candidate(
      Person person,
      Given given,
      Belonging belonging,
      Holding holding,
      int currency,
      boolean leads) {

    static final Comparator<Candidate> ORDER =
        Comparator.comparing(Candidate::given)
            .thenComparing(Candidate::belonging)
            .thenComparing(Candidate::holding)
            .thenComparing(Candidate::currency)
            .thenComparing(Candidate::leads);

    boolean isLikely() {
      return switch (given) {
        case OTHER -> holding == Holding.NOW && belonging != Belonging.OTHER;
        case SAME ->
            belonging != Belonging.OTHER || currency > 0 || holding.compareTo(Holding.UNTOLD) > 0;
        case UNTOLD -> belonging != Belonging.OTHER && isLikelyByFamilyName();
      };
    }

    private boolean isLikelyByFamilyName() {
      boolean prominent = leads || belonging == Belonging.MEMBER;
      return switch (holding) {
        case NEVER -> false;
        case UNCHECKED -> currency == Offices.NOW && prominent;
        case UNTOLD -> currency == Offices.NOW || currency > 0 && belonging == Belonging.MEMBER;
        case ONCE -> currency > 0 || belonging == Belonging.MEMBER;
        case NOW -> true;
      };
    }
  }

  private final Offices offices;
  private final Set<String> ordinary;

  /**
   * Creates a chooser.
   *
   * @param ordinary family names that are ordinary words too
   */
  Bearers(Offices offices, Set<String> ordinary) {
    this.offices = offices;
    this.ordinary = ordinary;
  }

  /** Returns whom the name of {@code mention} may mean, the likeliest first. */
  List<Person> of(Mention mention) {
    String name = Fold.fold(mention.name().orElse(""));
    if (mention.people().isEmpty() || isOrdinary(name, mention)) {
      return List.of();
    }
    return mention.people().stream()
        .map(person -> candidate(person, name, mention))
        .filter(Candidate::isLikely)
        .sorted(Candidate.ORDER.reversed())
        .map(Candidate::person)
        .toList();
  }

  private boolean isOrdinary(String name, Mention mention) {
    return ordinary.contains(Fold.lower(name))
        && mention.title().isEmpty()
        && mention.bodies().isEmpty();
  }

  private Candidate candidate(Person person, String name, Mention mention) {
    return new Candidate(
        person,
        given(person, name, mention.whole()),
        belonging(person, mention.bodies()),
        mention.title().map(title -> holding(person, title)).orElse(Holding.UNTOLD),
        offices.currency(person),
        offices.leads(person));
  }

  private static Given given(Person person, String name, boolean whole) {
    boolean told = name.indexOf(' ') > 0;
    if (whole || told && GivenNames.agree(Fold.fold(person.label()), name)) {
      return Given.SAME;
    }
    return told ? Given.OTHER : Given.UNTOLD;
  }

  private Belonging belonging(Person person, List<Entity> bodies) {
    if (bodies.isEmpty()) {
      return Belonging.UNTOLD;
    }
    return bodies.stream().anyMatch(body -> offices.belongs(person, body))
        ? Belonging.MEMBER
        : Belonging.OTHER;
  }

  private Holding holding(Person person, Title title) {
    if (offices.holds(person, title)) {
      return Holding.NOW;
    }
    if (offices.held(person, title)) {
      return Holding.ONCE;
    }
    return title.offices().isEmpty() && title.types().isEmpty() ? Holding.UNCHECKED : Holding.NEVER;
  }
}
