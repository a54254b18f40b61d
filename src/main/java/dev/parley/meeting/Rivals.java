package dev.parley.meeting;

import dev.parley.mention.Actor;
import dev.parley.model.Features;
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

  private final List<Meeting> meetings;
  private final List<Double> sureness;

  /** Creates a comparison of the meetings that {@code clusters} make. */
  Rivals(List<List<Report>> clusters, List<Meeting> meetings) {
    this.meetings = meetings;
    this.sureness =
        clusters.stream().map(reports -> DraftFeatures.surest(reports).probability()).toList();
  }

  /** Returns how meeting {@code at} stands to those that are likelier. */
  Features features(int at) {
    Set<String> found = new TreeSet<>();
    int likelier = 0;
    int last = Math.min(meetings.size() - 1, at + NEAR);
    for (int other = Math.max(0, at - NEAR); other <= last; other++) {
      if (other != at && isLikelier(other, at)) {
        likelier++;
        compare(meetings.get(at), meetings.get(other), found);
      }
    }
    Features features = new Features();
    found.forEach(features::add);
    return features.add("likelier." + Math.min(MOST, likelier));
  }

  private boolean isLikelier(int one, int other) {
    int order = Double.compare(sureness.get(one), sureness.get(other));
    return order > 0 || order == 0 && one < other;
  }

  private static void compare(Meeting meeting, Meeting rival, Set<String> found) {
    Set<Object> parties = parties(meeting);
    Set<Object> common = parties(rival);
    int all = common.size() + parties.size();
    common.retainAll(parties);
    if (common.isEmpty()) {
      return;
    }
    // More than a third of the sum is half of the union.
    if (common.size() * 3 < all) {
      if (common.size() == parties.size()) {
        found.add("rival.within");
      }
      return;
    }
    Optional<Boolean> agree =
        rival
            .date()
            .flatMap(one -> meeting.date().flatMap(two -> Days.agree(one.value(), two.value())));
    found.add("rival." + agree.map(same -> same ? "agrees" : "differs").orElse("undated"));
    boolean sameTime = rival.status().isAhead() == meeting.status().isAhead();
    found.add(sameTime ? "rival.same.time" : "rival.other.time");
  }

  private static Set<Object> parties(Meeting meeting) {
    return new HashSet<>(
        Actor.parties(meeting.participants().stream().map(Meeting.Participant::actor).toList()));
  }
}
