package dev.parley.meeting;

import dev.parley.meeting.Frame.Pattern;
import dev.parley.mention.ActorGroup;
import dev.parley.mention.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Parts a clause that tells of several occasions with one trigger: "met A on Sunday and B on
 * Monday", "visited A and B".
 */
final class OccasionReader {

  private static final Set<Pattern> VISITS =
      Set.of(Pattern.VISIT, Pattern.TRAVEL, Pattern.VISIT_NOUN);
  private static final Set<Pattern> MEETINGS =
      Set.of(
          Pattern.WITH,
          Pattern.HOST,
          Pattern.CALL,
          Pattern.SPEAK,
          Pattern.SEE,
          Pattern.EVENT_NOUN,
          Pattern.CALL_NOUN);
  private static final Set<String> JOINTS = Set.of(",", "and", "then");
  private static final Set<String> FILLERS =
      Set.of("then", "later", "also", "on", "earlier", "separately", "and", ",", "finally");
  private static final Set<String> BEFORE_PARTNERS = Set.of("with", "to");

  private final Clause clause;
  private final Pattern pattern;
  private final int last;

  /** Creates a reader for the trigger of {@code pattern} that ends with item {@code last}. */
  OccasionReader(Clause clause, Pattern pattern, int last) {
    this.clause = clause;
    this.pattern = pattern;
    this.last = last;
  }

  /** Returns a clause for each occasion; {@code clause} itself where it tells of only one. */
  List<Clause> read() {
    List<Clause> destinations = VISITS.contains(pattern) ? destinations() : List.of();
    if (!destinations.isEmpty()) {
      return destinations;
    }
    boolean able = VISITS.contains(pattern) || MEETINGS.contains(pattern);
    List<Integer> begins = able ? begins() : List.of();
    return begins.isEmpty() ? List.of(clause) : parts(begins);
  }

  /** "visited A, B and C": returns a clause for each of them. */
  private List<Clause> destinations() {
    for (int at = last + 1; at < clause.size() && !clause.isRightBoundary(at); at++) {
      Optional<ActorGroup> group = clause.group(at);
      if (group.isPresent()) {
        return isDestination(at, group.get()) && isSeries(group.get())
            ? each(at, group.get())
            : List.of();
      }
    }
    return List.of();
  }

  private List<Clause> each(int at, ActorGroup group) {
    List<Clause> parts = new ArrayList<>();
    for (int part = 0; part < group.mentions().size(); part++) {
      Mention mention = group.mentions().get(part);
      ActorGroup alone =
          new ActorGroup(
              mention.first(),
              mention.last(),
              List.of(mention),
              List.of(group.actors().get(part)),
              mention.place(),
              false,
              false);
      parts.add(clause.with(at, new Item.Actors(alone)));
    }
    return parts;
  }

  private static boolean isSeries(ActorGroup group) {
    return group.mentions().size() > 1
        && group.mentions().size() == group.actors().size()
        && group.mentions().stream()
            .allMatch(part -> part.type() == Mention.Type.BODY && part.place().isPresent());
  }

  private boolean isDestination(int at, ActorGroup group) {
    String before = clause.word(at - 1);
    boolean governed = pattern == Pattern.VISIT ? at == last + 1 : before.equals("to");
    return governed && group.place().isPresent() && !group.possessive() && !group.adjective();
  }

  /** Returns where each further occasion begins, behind the conjunction in front of it. */
  private List<Integer> begins() {
    List<Integer> begins = new ArrayList<>();
    int begin = last + 1;
    int end = end();
    boolean opened = isOccasion(0, last);
    for (int at = begin; at < end; at++) {
      if (JOINTS.contains(clause.word(at)) && (opened || isOccasion(begin, at))) {
        int next = at + 1;
        while (JOINTS.contains(clause.word(next))) {
          next++;
        }
        int until = nextJoint(next, end);
        if (isOccasion(next, until) && (partner(next, until) >= 0 || isAgain(next))) {
          begins.add(next);
          begin = next;
        }
        at = next - 1;
      }
    }
    return begins;
  }

  private int nextJoint(int from, int end) {
    int at = from;
    while (at < end && !JOINTS.contains(clause.word(at))) {
      at++;
    }
    return at;
  }

  private int end() {
    int at = last + 1;
    while (at < clause.size()
        && !clause.isRightBoundary(at)
        && !(clause.isVerb(at) && !clause.isPreposition(at - 1))
        && !clause.isAuxiliary(at)) {
      at++;
    }
    return at < clause.size() && clause.word(at).equals("to") ? clause.size() : at;
  }

  private boolean isAgain(int at) {
    return clause.word(at).equals("again");
  }

  /** Returns whether a date or place stands from one item up to another: an occasion. */
  private boolean isOccasion(int from, int to) {
    for (int at = from; at < to; at++) {
      boolean place =
          clause.group(at).flatMap(ActorGroup::place).isPresent()
              && clause.word(at - 1).equals("in");
      if (clause.isDate(at) || place) {
        return true;
      }
    }
    return false;
  }

  /** Returns the item of whoever is met, or the place visited, on an occasion; else -1. */
  private int partner(int from, int to) {
    for (int at = from; at < to; at++) {
      Optional<ActorGroup> group = clause.group(at);
      if (group.isPresent()) {
        return isPartner(group.get()) ? at : -1;
      }
      if (!clause.isDate(at)
          && !FILLERS.contains(clause.word(at))
          && !BEFORE_PARTNERS.contains(clause.word(at))) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isPartner(ActorGroup group) {
    return !group.possessive()
        && !group.adjective()
        && (VISITS.contains(pattern)
            ? group.place().isPresent() && group.mentions().size() == 1
            : group.hasPeople() && !group.actors().isEmpty());
  }

  private List<Clause> parts(List<Integer> begins) {
    List<Clause> parts = new ArrayList<>();
    int size = clause.size();
    parts.add(clause.without(begins.getFirst() - 1, size));
    for (int part = 0; part < begins.size(); part++) {
      int begin = begins.get(part);
      int end = part + 1 < begins.size() ? begins.get(part + 1) - 1 : size;
      parts.add(clause.without(end, size).without(kept(begin), begin));
    }
    return parts;
  }

  /** Returns how much of the first occasion an item at {@code begin} rests on. */
  private int kept(int begin) {
    for (int at = last + 1; at < begin; at++) {
      if (clause.group(at).isPresent()) {
        boolean governed =
            BEFORE_PARTNERS.contains(clause.word(at - 1)) && clause.group(begin).isPresent();
        return isAgain(begin) ? at + 1 : governed ? at : last + 1;
      }
    }
    return last + 1;
  }
}
