package dev.parley.entity;

import dev.parley.mention.GivenNames;
import dev.parley.mention.Mention;
import dev.parley.mention.Title;
import dev.parley.reference.Entity;
import dev.parley.reference.Person;
import dev.parley.reference.State;
import dev.parley.text.Fold;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses whom of the reference a name means.
 *
 * <p>The bearers of a name are compared by one criterion after the other: whether the given name is
 * theirs, whether they speak for the body that is told, whether they hold the title that is told,
 * whether they hold any office on the day, how often the article tells of a state that they speak
 * for, and whether they lead a state.
 */
final class Bearers {

  private enum Fact {
    DENIED,
    UNTOLD,
    TOLD
  }

  private enum Holding {
    NEVER,
    LATER,
    UNCHECKED,
    UNTOLD,
    ONCE,
    NOW
  }

  private record Candidate(
      Person person, Fact given, Fact body, Holding title, int currency, int told, boolean leads) {

    static final Comparator<Candidate> ORDER =
        Comparator.comparing(Candidate::given)
            .thenComparing(Candidate::body)
            .thenComparing(Candidate::title)
            .thenComparing(Candidate::currency)
            .thenComparing(Candidate::told)
            .thenComparing(Candidate::leads);

    boolean isLikely() {
      return switch (given) {
        case DENIED -> title == Holding.NOW && body != Fact.DENIED;
        case TOLD -> body != Fact.DENIED || currency > 0 || title.compareTo(Holding.ONCE) >= 0;
        case UNTOLD -> body != Fact.DENIED && isLikelyByFamilyName();
      };
    }

    private boolean isLikelyByFamilyName() {
      boolean member = body == Fact.TOLD;
      boolean now = currency == Offices.NOW;
      return switch (title) {
        case NEVER -> false;
        case LATER -> now && member;
        case UNCHECKED -> now && (leads || member);
        case UNTOLD -> now || currency > 0 && member;
        case ONCE -> currency > 0 || member;
        case NOW -> true;
      };
    }
  }

  private final Offices offices;
  private final Map<State, Integer> told;
  private final Set<String> ordinary;

  /**
   * @param told how often the article tells of each state
   * @param ordinary family names that are ordinary words too
   */
  Bearers(Offices offices, Map<State, Integer> told, Set<String> ordinary) {
    this.offices = offices;
    this.told = told;
    this.ordinary = ordinary;
  }

  /** Returns whom the name of {@code mention} may mean, the likeliest first. */
  List<Person> of(Mention mention) {
    String name = Fold.fold(mention.name().orElse(""));
    boolean alone = mention.title().isEmpty() && mention.bodies().isEmpty();
    if (mention.people().isEmpty() || alone && ordinary.contains(Fold.lower(name))) {
      return List.of();
    }
    return mention.people().stream()
        .map(person -> candidate(person, name, mention))
        .filter(Candidate::isLikely)
        .sorted(Candidate.ORDER.reversed())
        .map(Candidate::person)
        .toList();
  }

  private Candidate candidate(Person person, String name, Mention mention) {
    return new Candidate(
        person,
        given(person, name, mention.whole()),
        body(person, mention.bodies()),
        mention.title().map(title -> holding(person, title)).orElse(Holding.UNTOLD),
        offices.currency(person),
        person.state().map(state -> told.getOrDefault(state, 0)).orElse(0),
        offices.leads(person));
  }

  private static Fact given(Person person, String name, boolean whole) {
    boolean full = name.indexOf(' ') > 0;
    boolean same = whole || full && GivenNames.agree(Fold.fold(person.label()), name);
    return same ? Fact.TOLD : full ? Fact.DENIED : Fact.UNTOLD;
  }

  private Fact body(Person person, List<Entity> bodies) {
    boolean member = !Collections.disjoint(offices.bodies(person), bodies);
    return member ? Fact.TOLD : bodies.isEmpty() ? Fact.UNTOLD : Fact.DENIED;
  }

  private Holding holding(Person person, Title title) {
    if (title.offices().isEmpty() && title.types().isEmpty()) {
      return Holding.UNCHECKED;
    }
    if (offices.holds(person, title)) {
      return Holding.NOW;
    }
    boolean ever = offices.everHolds(person, title);
    return offices.held(person, title) ? Holding.ONCE : ever ? Holding.LATER : Holding.NEVER;
  }
}
