package dev.parley.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Compares meetings that were found in an article with its gold.
 *
 * <p>They are paired one to one, the likest first, and gold that is unsure after all other; see
 * {@link Compared#likeness}. Whatever is paired with unsure gold counts for nothing.
 */
public final class Scorer {

  private static final Comparator<Pair> BEST_LAST =
      Comparator.comparing((Pair pair) -> !pair.unsure())
          .thenComparingDouble(Pair::likeness)
          .thenComparingInt(Pair::gold)
          .thenComparingInt(Pair::found);

  private Scorer() {}

  /** Returns how {@code found} compares with {@code gold}. */
  public static ArticleScore score(List<GoldMeeting> gold, List<MeetingRecord> found) {
    List<Compared> wanted = gold.stream().map(each -> Compared.of(each.meeting())).toList();
    List<Compared> made = found.stream().map(Compared::of).toList();
    Map<Integer, Integer> foundByGold = pairs(gold, wanted, made);
    Tally tally = new Tally();
    List<GoldMeeting> missed = new ArrayList<>();
    for (int at = 0; at < gold.size(); at++) {
      Integer match = foundByGold.get(at);
      if (gold.get(at).unsure()) {
        continue;
      }
      if (match == null) {
        missed.add(gold.get(at));
        tally.missed(wanted.get(at));
      } else {
        tally.paired(wanted.get(at), made.get(match));
      }
    }
    List<Integer> invented =
        IntStream.range(0, made.size())
            .filter(at -> !foundByGold.containsValue(at))
            .boxed()
            .toList();
    invented.forEach(at -> tally.invented(made.get(at)));
    return new ArticleScore(tally.scores(), missed, invented);
  }

  private static Map<Integer, Integer> pairs(
      List<GoldMeeting> gold, List<Compared> wanted, List<Compared> made) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      for (int j = 0; j < made.size(); j++) {
        double likeness = wanted.get(i).likeness(made.get(j));
        if (likeness > 0) {
          pairs.add(new Pair(gold.get(i).unsure(), likeness, i, j));
        }
      }
    }
    pairs.sort(BEST_LAST.reversed());
    Map<Integer, Integer> foundByGold = new HashMap<>();
    for (Pair pair : pairs) {
      if (!foundByGold.containsKey(pair.gold) && !foundByGold.containsValue(pair.found)) {
        foundByGold.put(pair.gold, pair.found);
      }
    }
    return foundByGold;
  }

  private record Pair(boolean unsure, double likeness, int gold, int found) {}

  /** The counts of one article in the making. */
  private static final class Tally {

    private Count meetings = Count.NONE;
    private final Map<Slot, Count> slots = new EnumMap<>(Slot.class);

    void missed(Compared gold) {
      meetings = meetings.plus(new Count(0, 0, 1));
      for (Slot slot : Slot.values()) {
        add(slot, new Count(0, 0, gold.count(slot)));
      }
    }

    void invented(Compared found) {
      meetings = meetings.plus(new Count(0, 1, 0));
      for (Slot slot : Slot.values()) {
        add(slot, new Count(0, found.count(slot), 0));
      }
    }

    void paired(Compared gold, Compared found) {
      meetings = meetings.plus(new Count(1, 1, 1));
      for (Slot slot : Slot.values()) {
        add(slot, new Count(gold.right(slot, found), found.count(slot), gold.count(slot)));
      }
    }

    Scores scores() {
      return new Scores(1, meetings, slots);
    }

    private void add(Slot slot, Count count) {
      slots.merge(slot, count, Count::plus);
    }
  }
}
