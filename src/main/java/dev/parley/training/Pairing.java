package dev.parley.training;

import dev.parley.evaluate.GoldMeeting;
import dev.parley.evaluate.Likeness;
import dev.parley.meeting.Draft;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Pairs what was found with the gold one to one, the likest first, the surer of two as like. */
final class Pairing {

  private Pairing() {}

  /** Returns the gold of each draft that has one. */
  static Map<Draft, GoldMeeting> of(List<Draft> drafts, List<GoldMeeting> gold) {
    List<Pair> pairs = new ArrayList<>();
    for (Draft draft : drafts) {
      for (GoldMeeting meeting : gold) {
        double likeness = Likeness.of(meeting.meeting(), draft.meeting());
        if (likeness > 0) {
          pairs.add(new Pair(draft, meeting, likeness));
        }
      }
    }
    pairs.sort(
        Comparator.comparing((Pair pair) -> pair.gold().unsure())
            .thenComparingDouble(pair -> -pair.likeness()));
    Map<Draft, GoldMeeting> paired = new IdentityHashMap<>();
    Set<GoldMeeting> taken = new HashSet<>();
    for (Pair pair : pairs) {
      if (!paired.containsKey(pair.draft()) && taken.add(pair.gold())) {
        paired.put(pair.draft(), pair.gold());
      }
    }
    return paired;
  }

  private record Pair(Draft draft, GoldMeeting gold, double likeness) {}
}
