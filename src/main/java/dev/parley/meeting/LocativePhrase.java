package dev.parley.meeting;

import dev.parley.mention.ActorGroup;
import dev.parley.mention.Location;
import dev.parley.reference.Gazetteer;
import dev.parley.reference.PlaceType;
import dev.parley.reference.State;
import java.util.Optional;
import java.util.Set;

/** Reads whether a preposition of place governs a name: "in the Russian town of Sochi". */
final class LocativePhrase {

  private static final Set<String> LOCATIVE =
      Set.of("in", "at", "near", "outside", "inside", "aboard", "to", "for");
  private static final Set<String> VISITING =
      Set.of("visit", "visits", "visited", "visiting", "reached", "toured", "touring");

  private static final Set<String> STRETCHES =
      Set.of("outskirts", "edge", "island", "peninsula", "shore", "shores", "coast", "banks");

  private static final Set<String> BEARINGS =
      Set.of("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest");

  private static final int LONGEST = 7;

  private final Cues cues;
  private final Gazetteer gazetteer;

  LocativePhrase(Cues cues, Gazetteer gazetteer) {
    this.cues = cues;
    this.gazetteer = gazetteer;
  }

  /** Returns the place that the item at {@code at} is, where a preposition of place governs it. */
  Optional<Location> place(Clause clause, int at, boolean motion) {
    Optional<Location> here = clause.here(at);
    if (here.isPresent()) {
      return here;
    }
    if (clause.isThere(at) && !cues.isTopic(clause.word(at - 1))) {
      return lastBefore(clause, at).or(clause::there);
    }
    Optional<ActorGroup> group = clause.group(at);
    return group.isPresent()
        ? named(clause, at, group.get()).filter(place -> isGoverned(clause, at, motion))
        : Optional.empty();
  }

  /** Returns the last place in front of item {@code end}. */
  Optional<Location> lastBefore(Clause clause, int end) {
    for (int at = end - 1; at >= 0; at--) {
      Optional<Location> place = clause.isThere(at) ? Optional.empty() : place(clause, at, true);
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }

  /** Returns the place that a group names: itself, or the capital of its state. */
  Optional<Location> named(Clause clause, int at, ActorGroup group) {
    if (group.mentions().size() > 1
        || modifiesPlace(clause, at)
        || group.possessive() && group.place().isPresent() && !ownsCapital(clause, at)) {
      return Optional.empty();
    }
    return group.place().filter(LocativePhrase::isExact).or(() -> capital(clause, at, group));
  }

  /** Returns whether a meeting may be at {@code place}: not in "the Middle East", "Europe". */
  static boolean isExact(Location place) {
    return !(place instanceof Location.KnownPlace known
        && known.place().type() == PlaceType.REGION
        && known.state().isEmpty());
  }

  /** "the Black Sea resort of Sochi": the name in front only says where the place is. */
  private static boolean modifiesPlace(Clause clause, int at) {
    return clause.isWord(at + 1)
        && !clause.isClosed(at + 1)
        && clause.word(at + 2).equals("of")
        && clause.group(at + 3).flatMap(ActorGroup::place).isPresent();
  }

  /** Looks to the left for the preposition, over what may stand before a name. */
  private boolean isGoverned(Clause clause, int at, boolean motion) {
    if (isBearing(clause, at)) {
      return false;
    }
    for (int left = at - 1; left >= Math.max(0, at - LONGEST); left--) {
      String word = clause.word(left);
      if (word.equals("of") || word.equals(",") && isApposed(clause, left - 1)) {
        continue;
      }
      if (motion && left == at - 1 && VISITING.contains(word)
          || word.equals("on") && isStretch(clause, left, at)) {
        return true;
      }
      if (LOCATIVE.contains(word)) {
        boolean towards = word.equals("to") || word.equals("for");
        return !cues.isTopic(clause.word(left - 1)) && (motion || !towards);
      }
      if (!isPassable(clause, left)) {
        return false;
      }
    }
    return false;
  }

  /** "in Watford, north of London": the name behind only says where the place is. */
  private static boolean isBearing(Clause clause, int at) {
    return clause.word(at - 1).equals("of")
        && BEARINGS.contains(clause.word(at - 2))
        && (clause.word(at - 3).equals(",") || clause.group(at - 3).isPresent());
  }

  /** "on the outskirts of Tripoli", "on the resort island of Bali". */
  private static boolean isStretch(Clause clause, int from, int to) {
    return clause.word(to - 1).equals("of")
        && to - 2 > from
        && STRETCHES.contains(clause.word(to - 2));
  }

  /** "in Geneva, Switzerland", "in the capital, Kyiv". */
  private static boolean isApposed(Clause clause, int before) {
    return clause.group(before).flatMap(ActorGroup::place).isPresent()
        || clause.word(before).equals("capital");
  }

  private static boolean isPassable(Clause clause, int at) {
    String word = clause.word(at);
    return word.equals("-")
        || clause
            .group(at)
            .filter(group -> group.adjective() || group.possessive() || group.place().isPresent())
            .isPresent()
        || clause.item(at) instanceof Item.Word item
            && item.token().isWord()
            && !clause.isVerb(at)
            && !clause.isPreposition(at)
            && !word.equals("and");
  }

  private static boolean ownsCapital(Clause clause, int at) {
    return clause.word(at + 1).equals("'s") && clause.word(at + 2).equals("capital");
  }

  private Optional<Location> capital(Clause clause, int at, ActorGroup group) {
    if (!clause.word(at + 1).equals("capital") && !ownsCapital(clause, at)) {
      return Optional.empty();
    }
    return group.mentions().getFirst().bodies().stream()
        .findFirst()
        .filter(State.class::isInstance)
        .flatMap(state -> gazetteer.capital((State) state))
        .map(Location.KnownPlace::new);
  }
}
