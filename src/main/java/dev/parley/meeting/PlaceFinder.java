package dev.parley.meeting;

import dev.parley.mention.ActorGroup;
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
  private static final Set<String> LEFT_LINKS = Set.of("after", "following");
  private static final int LONGEST_SPEAKER = 8;
  private static final int LONGEST_PHRASE = 7;
  private static final int NEAR = 4;

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
    Aside aside = Aside.of(clause, subject);
    Optional<FoundPlace> where = whereBefore(clause, subject);
    List<FoundPlace> found = new ArrayList<>();
    where.ifPresent(found::add);
    for (int at = end + 1;
        at < clause.size() && !endsAt(clause, at) && !aside.parts(at, begin);
        at++) {
      add(found, clause, at, motion);
    }
    return found.size() == (where.isPresent() ? 1 : 0)
        ? before(clause, begin, subject).or(() -> where)
        : mostExact(found);
  }

  /** Returns the place that the group at {@code at} is, where a preposition of place governs it. */
  Optional<Location> located(Clause clause, int at, boolean motion) {
    return phrase.place(clause, at, motion);
  }

  /** Returns the place that {@code clause} tells last. */
  Optional<Location> last(Clause clause) {
    return phrase.lastBefore(clause, clause.size());
  }

  private void add(List<FoundPlace> places, Clause clause, int at, boolean motion) {
    located(clause, at, motion).ifPresent(place -> places.add(new FoundPlace(place, at)));
  }

  private boolean endsAt(Clause clause, int at) {
    String word = clause.word(at);
    return clause.isRightBoundary(at)
        || cues.isSpeech(word)
        || word.equals(",") && isSaidBehind(clause, at)
        || word.equals("to") && clause.isVerb(at + 1) && !cues.isPurpose(clause.word(at + 1));
  }

  /** ", officials in Tokyo said": where somebody speaks is no place of the meeting. */
  private boolean isSaidBehind(Clause clause, int comma) {
    for (int at = comma + 1; at < clause.size() && at <= comma + LONGEST_SPEAKER; at++) {
      if (cues.isSpeech(clause.word(at))) {
        return true;
      }
      if (clause.word(at).equals(",") || clause.isRightBoundary(at)) {
        return false;
      }
    }
    return false;
  }

  private Optional<FoundPlace> before(Clause clause, int begin, int subject) {
    Aside aside = Aside.of(clause, subject);
    List<FoundPlace> left = new ArrayList<>();
    for (int at = begin - 1; at >= 0; at--) {
      if (aside.parts(at, begin)) {
        continue;
      }
      if (at == subject - 1 && !opensSentence(clause, at) || isLeftBoundary(clause, at, begin)) {
        break;
      }
      add(left, clause, at, true);
    }
    return mostExact(left);
  }

  private boolean isLeftBoundary(Clause clause, int at, int begin) {
    String word = clause.word(at);
    return cues.isSpeech(word)
        || LEFT_BOUNDARIES.contains(word)
        || at > 0 && at == begin - 1 && LEFT_LINKS.contains(word);
  }

  /** "in Paris on Sunday, where he": returns the place that "where" before a subject means. */
  private Optional<FoundPlace> whereBefore(Clause clause, int subject) {
    for (int at = subject - 1; at >= Math.max(1, subject - NEAR); at--) {
      if (clause.word(at).equals("where")) {
        return antecedent(clause, at);
      }
      if (!clause.isDate(at) && !clause.isPreposition(at) && !clause.word(at).equals(",")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<FoundPlace> antecedent(Clause clause, int where) {
    for (int at = where - 1; at >= Math.max(0, where - LONGEST_PHRASE); at--) {
      Optional<ActorGroup> group = clause.group(at);
      if (group.isPresent()) {
        int index = at;
        return phrase.named(clause, at, group.get()).map(found -> new FoundPlace(found, index));
      }
      if (clause.isVerb(at)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
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
