package dev.parley.spark;

import dev.parley.store.link.PairScore;
import dev.parley.store.link.Told;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import scala.Tuple2;

/**
 * Which meetings of one block may be of one group: those that a score holds for the same, directly
 * or by way of others.
 *
 * <p>Of many reports most say the same of who, when and where, so those that do are one to begin
 * with, and only what differs is compared.
 */
final class Likeness {

  private final PairScore pairs;
  private final Map<Integer, Integer> parents = new HashMap<>();

  private Likeness(PairScore pairs) {
    this.pairs = pairs;
  }

  /** Returns pairs of meeting nodes by which all that are alike hang together, and no others. */
  static List<Tuple2<String, String>> of(Iterable<Told> block, PairScore pairs) {
    Map<Told, List<String>> same = new LinkedHashMap<>();
    block.forEach(
        told -> same.computeIfAbsent(anonymous(told), absent -> new ArrayList<>()).add(name(told)));
    return new Likeness(pairs).of(List.copyOf(same.keySet()), List.copyOf(same.values()));
  }

  private static String name(Told told) {
    return told.meeting();
  }

  private static Told anonymous(Told told) {
    return new Told(
        "",
        Set.of(),
        told.parties(),
        told.begin(),
        told.end(),
        told.places(),
        told.states(),
        told.kinds(),
        told.statuses());
  }

  private List<Tuple2<String, String>> of(List<Told> told, List<List<String>> names) {
    List<Tuple2<String, String>> alike = new ArrayList<>();
    for (int one = 0; one < told.size(); one++) {
      String first = names.get(one).getFirst();
      names.get(one).stream().skip(1).forEach(name -> alike.add(new Tuple2<>(first, name)));
      for (int other = 0; other < one; other++) {
        if (root(one) != root(other) && pairs.of(told.get(one), told.get(other)).logit() > 0) {
          parents.put(root(other), root(one));
          alike.add(new Tuple2<>(first, names.get(other).getFirst()));
        }
      }
    }
    return alike;
  }

  private int root(int at) {
    int root = at;
    while (parents.containsKey(root)) {
      root = parents.get(root);
    }
    return root;
  }
}
