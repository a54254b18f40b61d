package dev.parley.meeting;

import dev.parley.mention.Location;
import dev.parley.reference.Gazetteer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the place of a sentence that belongs to a trigger. */
final class PlaceFinder {

  private static final Set<String> LEFT_BOUNDARIES =
      Set.of(";", "who", "which", "that", "when", "while");
  private final Cues cues;
  private final LocativePhrase phrase;

  PlaceFinder(Cues cues, Gazetteer gazetteer) {
    this.cues = cues;
    this.phrase = new LocativePhrase(cues, gazetteer);
  }

  /**
   * Returns the place of the trigger at items {@code begin} to {@code end}: the most exact one of
   * its own clause.
   *
   * @param subject the item of its subject, or -1
   * @param motion whether its verb goes somewhere: "to" and "for" tell the place then
   */
  Optional<FoundPlace> find(Clause clause, int begin, int end, int subject, boolean motion) {
    List<FoundPlace> right = new ArrayList<>();
    for (int at = end + 1; at < clause.size() && !endsAt(clause, at); at++) {
      add(right, clause, at, motion);
    }
    return right.isEmpty() ? before(clause, begin, subject) : mostExact(right);
  }

  /** Returns the place that the group at {@code at} is, where a preposition of place governs it. */
  Optional<Location> located(Clause clause, int at, boolean motion) {
    return phrase.place(clause, at, motion);
  }

  private void add(List<FoundPlace> places, Clause clause, int at, boolean motion) {
    located(clause, at, motion).ifPresent(place -> places.add(new FoundPlace(place, at)));
  }

  private boolean endsAt(Clause clause, int at) {
    String word = clause.word(at);
    return clause.isRightBoundary(at)
        || cues.isSpeech(word)
        || word.equals("to") && clause.isVerb(at + 1) && !cues.isPurpose(clause.word(at + 1));
  }

  private Optional<FoundPlace> before(Clause clause, int begin, int subject) {
    List<FoundPlace> left = new ArrayList<>();
    for (int at = begin - 1; at >= 0; at--) {
      if (at == subject - 1) {
        if (clause.word(at).equals("where")) {
          return left.isEmpty() ? antecedent(clause, at) : mostExact(left);
        }
        if (!opensSentence(clause, at)) {
          break;
        }
      }
      if (cues.isSpeech(clause.word(at)) || LEFT_BOUNDARIES.contains(clause.word(at))) {
        break;
      }
      add(left, clause, at, true);
    }
    return mostExact(left);
  }

  /** "in Paris on Sunday, where": returns the place in front of {@code where}. */
  private Optional<FoundPlace> antecedent(Clause clause, int where) {
    int end = clause.word(where - 1).equals(",") ? where - 2 : where - 1;
    int dated = clause.isDate(end) ? end - 1 : end;
    int at = clause.word(dated).equals("on") ? dated - 1 : dated;
    return located(clause, at, true).map(found -> new FoundPlace(found, at));
  }

  /** Returns whether no verb stands up to item {@code at}: "In Vienna on Tuesday, ...". */
  private static boolean opensSentence(Clause clause, int at) {
    for (int index = 0; index <= at; index++) {
      if (clause.isVerb(index) && clause.item(index).first() > 0
          || clause.isAuxiliary(index) && !clause.word(index).equals("to")) {
        return false;
      }
    }
    return true;
  }

  private static Optional<FoundPlace> mostExact(List<FoundPlace> places) {
    FoundPlace best = null;
    for (FoundPlace place : places) {
      boolean sameState = best != null && place.place().state().equals(best.place().state());
      if (best == null || sameState && breadth(place.place()) < breadth(best.place())) {
        best = place;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Returns how much a place takes in: a site 0, a town 1, a region 2, a state 3. */
  private static int breadth(Location place) {
    return switch (place) {
      case Location.KnownPlace known ->
          switch (known.place().type()) {
            case SITE -> 0;
            case CITY, CAPITAL -> 1;
            case REGION -> 2;
          };
      case Location.NewPlace named -> 1;
      case Location.Country country -> 3;
    };
  }
}
