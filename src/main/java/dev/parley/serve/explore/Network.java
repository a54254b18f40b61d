package dev.parley.serve.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Who met whom how often: the busiest, and the ties between them.
 *
 * @param all how many there are, of whom {@code nodes} are those with most meetings
 * @param pairs how many pairs of them met at all
 * @param edges the strongest first
 */
record Network(int all, int pairs, List<Node> nodes, List<Edge> edges) {

  private static final int MOST_EDGES = 400;

  /** A person, or a state or body, with the number of meetings. */
  record Node(String iri, String label, String type, int count) {}

  /** Two of the nodes, by their places in the list, with the number of meetings of both. */
  record Edge(int source, int target, int count) {}

  /**
   * Counts in {@code meetings}.
   *
   * @param among the people or the parties of a meeting, in order
   * @param first who is shown in any case
   * @param most how many are shown
   * @param ties how many meetings tie two together, at least
   */
  static Network of(
      Archive archive,
      List<ToldMeeting> meetings,
      Function<ToldMeeting, int[]> among,
      Set<Integer> first,
      int most,
      int ties) {
    int[] counts = new int[archive.things().size()];
    Map<Long, Integer> pairs = new HashMap<>();
    for (ToldMeeting meeting : meetings) {
      int[] met = among.apply(meeting);
      for (int i = 0; i < met.length; i++) {
        counts[met[i]]++;
        for (int j = i + 1; j < met.length; j++) {
          pairs.merge((long) met[i] << Integer.SIZE | met[j], 1, Integer::sum);
        }
      }
    }
    boolean[] tied = new boolean[counts.length];
    pairs.forEach(
        (pair, count) -> {
          if (count >= ties) {
            tied[(int) (pair >> Integer.SIZE)] = true;
            tied[pair.intValue()] = true;
          }
        });
    List<Integer> all = new ArrayList<>();
    for (int number = 0; number < counts.length; number++) {
      if (counts[number] > 0 && (ties <= 1 || tied[number] || first.contains(number))) {
        all.add(number);
      }
    }
    all.sort(
        Comparator.comparing((Integer number) -> !first.contains(number))
            .thenComparing(number -> -counts[number])
            .thenComparing(number -> archive.thing(number).label()));
    List<Integer> shown = all.subList(0, Math.min(most, all.size()));
    Map<Integer, Integer> places = new TreeMap<>();
    shown.forEach(number -> places.put(number, places.size()));
    return new Network(
        all.size(),
        pairs.size(),
        shown.stream().map(number -> node(archive.thing(number), counts[number])).toList(),
        edges(pairs, places, ties));
  }

  private static Node node(NamedThing thing, int count) {
    return new Node(thing.iri(), thing.label(), thing.type(), count);
  }

  private static List<Edge> edges(
      Map<Long, Integer> pairs, Map<Integer, Integer> places, int ties) {
    List<Edge> edges = new ArrayList<>();
    pairs.forEach(
        (pair, count) -> {
          Integer source = places.get((int) (pair >> Integer.SIZE));
          Integer target = places.get(pair.intValue());
          if (source != null && target != null && count >= ties) {
            edges.add(new Edge(source, target, count));
          }
        });
    edges.sort(
        Comparator.comparingInt(Edge::count)
            .reversed()
            .thenComparingInt(Edge::source)
            .thenComparingInt(Edge::target));
    return List.copyOf(edges.subList(0, Math.min(MOST_EDGES, edges.size())));
  }
}
