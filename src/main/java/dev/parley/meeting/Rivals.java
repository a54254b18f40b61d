package dev.parley.meeting;

import dev.parley.event.Kind;
import dev.parley.mention.Actor;
import dev.parley.model.Features;
import dev.parley.model.LinearModel;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares what may be a meeting with others of its article: of two with the same parties, the less
 * sure is often told of the same one.
 */
final class Rivals {

  private static final int MOST = 3;

  /** How many meetings before and behind it one is compared with. */
  private static final int NEAR = 50;

  private static final double HALF = 0.5;
  private static final double POSSIBLE = 0.3;

  /** Beyond these log odds two are surely of the same meeting, or of two. */
  private static final double SURE = 3;

  private final List<Meeting> meetings;
  private final List<Set<Object>> parties;
  private final List<Report> surest;
  private final LinearModel same;

  /** Creates a comparison of the meetings that {@code clusters} make. */
  Rivals(List<List<Report>> clusters, List<Meeting> meetings, LinearModel same) {
    this.meetings = meetings;
    this.parties = meetings.stream().map(Rivals::parties).toList();
    this.surest = clusters.stream().map(DraftFeatures::surest).toList();
    this.same = same;
  }

  /** Returns how meeting {@code at} stands to the others, and to those that are likelier. */
  Features features(int at) {
    Set<String> found = new TreeSet<>();
    int likelier = 0;
    int beside = 0;
    double alike = -SURE;
    int last = Math.min(meetings.size() - 1, at + NEAR);
    for (int other = Math.max(0, at - NEAR); other <= last; other++) {
      if (other == at) {
        continue;
      }
      boolean above = isLikelier(other, at);
      likelier += above ? 1 : 0;
      if (above) {
        alike = Math.max(alike, score(at, other));
      }
      beside += isBeside(at, other) ? 1 : 0;
      compare(at, other, above, found);
    }
    Features features = new Features();
    found.forEach(features::add);
    String kind = isVisit(at) ? "visit" : "meeting";
    return features
        .add("likelier." + Math.min(MOST, likelier))
        .add("alike", Math.min(SURE, alike))
        .add(kind + ".beside." + Math.min(2, beside));
  }

  private double score(int at, int other) {
    return same.score(
        at < other
            ? PairFeatures.of(surest.get(at), surest.get(other))
            : PairFeatures.of(surest.get(other), surest.get(at)));
  }

  private boolean isVisit(int at) {
    return meetings.get(at).kind() == Kind.VISIT;
  }

  private boolean isLikelier(int one, int other) {
    int order = Double.compare(surest.get(one).probability(), surest.get(other).probability());
    return order > 0 || order == 0 && one < other;
  }

  /** Returns whether one of two is a visit and the other may be what was done there. */
  private boolean isBeside(int at, int other) {
    return isVisit(at) != isVisit(other)
        && surest.get(other).probability() >= POSSIBLE
        && share(at, other) >= HALF
        && agree(at, other).orElse(true);
  }

  private void compare(int at, int other, boolean above, Set<String> found) {
    double share = share(at, other);
    if (share == 0) {
      return;
    }
    if (share < HALF) {
      if (above && parties.get(other).containsAll(parties.get(at))) {
        found.add("rival.within");
      }
      return;
    }
    boolean sentence = surest.get(at).sentence() == surest.get(other).sentence();
    if (isVisit(at) != isVisit(other)) {
      found.add((isVisit(at) ? "visit." : "meeting.") + (sentence ? "in.sentence" : "in.article"));
      if (above) {
        found.add((isVisit(at) ? "visit." : "meeting.") + "second");
      }
    }
    if (!above) {
      return;
    }
    found.add(
        "rival." + agree(at, other).map(same -> same ? "agrees" : "differs").orElse("undated"));
    boolean sameTime =
        meetings.get(other).status().isAhead() == meetings.get(at).status().isAhead();
    found.add(sameTime ? "rival.same.time" : "rival.other.time");
  }

  /** Returns which part of the parties of two meetings both have. */
  private double share(int at, int other) {
    Set<Object> common = new HashSet<>(parties.get(at));
    common.retainAll(parties.get(other));
    int all = parties.get(at).size() + parties.get(other).size() - common.size();
    return all == 0 ? 0 : (double) common.size() / all;
  }

  private Optional<Boolean> agree(int at, int other) {
    return meetings
        .get(other)
        .date()
        .flatMap(
            one -> meetings.get(at).date().flatMap(two -> Days.agree(one.value(), two.value())));
  }

  private static Set<Object> parties(Meeting meeting) {
    return new HashSet<>(
        Actor.parties(meeting.participants().stream().map(Meeting.Participant::actor).toList()));
  }
}
