package dev.parley.store.find;

import dev.parley.store.names.NameSearch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/** Finds what has a name with all words that are looked for: the nearest and busiest first. */
final class Things {

  private final Involvement involvement;
  private final NameSearch names;

  Things(Involvement involvement, NameSearch names) {
    this.involvement = involvement;
    this.names = names;
  }

  /** Returns {@code most} of them. */
  List<Found> find(List<Word> words, int most) {
    Map<Integer, List<Node>> byCost = new TreeMap<>();
    costs(words)
        .forEach((thing, cost) -> byCost.computeIfAbsent(cost, c -> new ArrayList<>()).add(thing));
    List<Found> found = new ArrayList<>();
    for (List<Node> things : byCost.values()) {
      if (found.size() < most) {
        things.stream()
            .map(this::ranked)
            .sorted(
                Comparator.comparingInt((Ranked ranked) -> -ranked.meetings())
                    .thenComparing(ranked -> involvement.label(ranked.thing())))
            .limit(most - found.size())
            .map(this::found)
            .forEach(found::add);
      }
    }
    return found;
  }

  private record Ranked(Node thing, int meetings) {}

  private Ranked ranked(Node thing) {
    return new Ranked(thing, involvement.meetings(thing).size());
  }

  private Found found(Ranked ranked) {
    int meetings = ranked.meetings();
    String count =
        meetings == 0 ? "" : meetings == 1 ? ", 1 meeting" : ", " + meetings + " meetings";
    String type = involvement.type(ranked.thing());
    String label = involvement.label(ranked.thing());
    return new Found(ranked.thing().toString(), type, label, type + count);
  }

  /** Returns what has a name with all of them, with how far the best one is from them. */
  private Map<Node, Integer> costs(List<Word> words) {
    Word rarest =
        words.stream().min(Comparator.comparingInt(word -> word.hits().size())).orElseThrow();
    Map<Node, Integer> costs = new HashMap<>();
    for (NameSearch.Hit hit : rarest.hits()) {
      cost(names.words(hit.name()), words)
          .ifPresent(cost -> costs.merge(hit.thing(), cost, Math::min));
    }
    return costs;
  }

  /** Twice the distances of its words, and less if it has no others. */
  private static OptionalInt cost(List<String> name, List<Word> words) {
    int cost = name.size() == words.size() ? 0 : 1;
    for (Word word : words) {
      OptionalInt nearest =
          name.stream()
              .map(word::distance)
              .filter(OptionalInt::isPresent)
              .mapToInt(OptionalInt::getAsInt)
              .min();
      if (nearest.isEmpty()) {
        return OptionalInt.empty();
      }
      cost += 2 * nearest.getAsInt();
    }
    return OptionalInt.of(cost);
  }
}
