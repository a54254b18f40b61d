package dev.parley.mention;

import dev.parley.reference.Gender;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds whom pronouns and phrases such as "the two leaders" mean. */
final class ReferenceResolver {

  private static final int PAIR = 2;

  private final Salience salience;
  private Optional<Actor> topic = Optional.empty();

  ReferenceResolver(Salience salience) {
    this.salience = salience;
  }

  /** Says who the last sentence was about, unless it was about nobody. */
  void topic(Optional<Actor> actor) {
    topic = actor.or(() -> topic);
  }

  /** Returns whom {@code reference} means, none of {@code acting}; empty where nobody fits. */
  List<Actor> resolve(Reference reference, List<Actor> before, List<Actor> acting) {
    return switch (reference.kind()) {
      case HE -> person(Gender.MALE, before, acting);
      case SHE -> person(Gender.FEMALE, before, acting);
      case IT -> body(before);
      case THEY -> lastGroup(before, acting);
      case LEADERS -> leaders(reference.count(), before);
      case SIDES -> sides(reference.count(), before);
    };
  }

  private static List<Actor> body(List<Actor> before) {
    return before.reversed().stream().filter(actor -> !actor.isPerson()).limit(1).toList();
  }

  /** Returns the first person of the sentence, else the topic, else who was told of last. */
  private List<Actor> person(Gender gender, List<Actor> before, List<Actor> acting) {
    Predicate<Actor> fits =
        actor -> actor.isPerson() && agrees(actor, gender) && !acting.contains(actor);
    return before.stream()
        .filter(fits)
        .findFirst()
        .or(() -> topic.filter(salience.actors()::contains).filter(fits))
        .or(() -> salience.latest(fits))
        .map(List::of)
        .orElse(List.of());
  }

  private static boolean agrees(Actor actor, Gender gender) {
    return !(actor instanceof Actor.KnownPerson known)
        || known.person().gender() == Gender.UNKNOWN
        || known.person().gender() == gender;
  }

  /** Returns two people of the sentence, else whoever was last spoken of as several. */
  private List<Actor> lastGroup(List<Actor> before, List<Actor> acting) {
    List<Actor> people =
        before.stream().filter(actor -> actor.isPerson() && !acting.contains(actor)).toList();
    return parties(people).size() > 1
        ? people
        : salience
            .latestGroup(group -> acting.stream().noneMatch(group::contains))
            .orElse(List.of());
  }

  private List<Actor> leaders(int count, List<Actor> before) {
    return salience
        .latestGroup(group -> isOfParties(group, count) && group.stream().allMatch(Actor::isPerson))
        .orElseGet(() -> latest(count, before, true));
  }

  private List<Actor> sides(int count, List<Actor> before) {
    return salience
        .latestGroup(
            group ->
                isOf(group, count) && group.size() > 1 && group.stream().noneMatch(Actor::isPerson))
        .or(
            () ->
                salience
                    .latestGroup(group -> isOfParties(group, count))
                    .map(ReferenceResolver::states))
        .orElseGet(() -> states(latest(count, before, false)));
  }

  private static boolean isOf(List<Actor> group, int count) {
    return count == 0 || group.size() == count;
  }

  private static boolean isOfParties(List<Actor> group, int count) {
    return isOf(group, count) && parties(group).size() == group.size();
  }

  /** Returns the latest actors of as many parties; empty where there are fewer. */
  private List<Actor> latest(int count, List<Actor> before, boolean people) {
    int wanted = count == 0 ? PAIR : count;
    List<Actor> told = new ArrayList<>(salience.actors());
    told.addAll(before);
    List<Actor> found = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    for (Actor actor : told.reversed()) {
      if ((!people || actor.isPerson()) && found.size() < wanted && seen.add(party(actor))) {
        found.addFirst(actor);
      }
    }
    return found.size() < wanted ? List.of() : found;
  }

  /** Returns for whom an actor acts: itself where it is for nobody else. */
  private static Object party(Actor actor) {
    return actor.party().isPresent() ? actor.party().get() : actor;
  }

  private static Set<Object> parties(List<Actor> actors) {
    Set<Object> parties = new HashSet<>();
    actors.forEach(actor -> parties.add(party(actor)));
    return parties;
  }

  private static List<Actor> states(List<Actor> actors) {
    return actors.stream().map(actor -> actor.party().map(Actor::of).orElse(actor)).toList();
  }
}
