package dev.parley.store.find;

import dev.parley.store.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All names of some data, by their words. */
final class NameIndex {

  /** A slip of the hand is forgiven in words of at least so many letters, two in longer ones. */
  private static final int ONE_SLIP = 4;

  private static final int TWO_SLIPS = 7;
  private static final int EXACT = 0;
  private static final int BEGINS = 1;
  private static final int LIKE = 4;

  private final List<Event> events;
  private final Map<String, List<Named>> byWord = new HashMap<>();

  NameIndex(Collection<Named> things, Collection<Event> events) {
    this.events = events.stream().sorted(Comparator.comparing(Event::day).reversed()).toList();
    for (Named thing : things) {
      thing.names().stream()
          .flatMap(List::stream)
          .distinct()
          .forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>(1)).add(thing));
    }
  }

  /**
   * Returns what {@code text} may mean: things that have a name with all its words, and meetings
   * that have all of them in the names of who takes part, the place and the day, the latest first.
   *
   * @param most how many of each
   */
  List<Found> find(String text, int most) {
    List<String> words = Words.of(text);
    if (words.isEmpty()) {
      return List.of();
    }
    List<Map<String, Integer>> meant = words.stream().map(this::meant).toList();
    return Stream.concat(things(meant, words.size()).limit(most), events(words, meant).limit(most))
        .toList();
  }

  /** The words of names that a typed one may stand for, with how far they are from it. */
  private Map<String, Integer> meant(String typed) {
    Map<String, Integer> words = new HashMap<>();
    for (String word : byWord.keySet()) {
      if (word.startsWith(typed)) {
        words.put(word, word.length() == typed.length() ? EXACT : BEGINS);
      }
    }
    if (words.isEmpty() && typed.length() >= ONE_SLIP) {
      int allowed = typed.length() < TWO_SLIPS ? 1 : 2;
      for (String word : byWord.keySet()) {
        int slips =
            Math.abs(word.length() - typed.length()) > allowed
                ? Integer.MAX_VALUE
                : Nearest.slips(typed, word);
        if (slips <= allowed) {
          words.put(word, LIKE + slips);
        }
      }
    }
    return words;
  }

  private Stream<Found> things(List<Map<String, Integer>> meant, int words) {
    record Ranked(Named thing, int cost) {}
    return candidates(meant.getFirst()).stream()
        .map(thing -> new Ranked(thing, cost(thing, meant, words)))
        .filter(ranked -> ranked.cost() < Integer.MAX_VALUE)
        .sorted(
            Comparator.comparingInt(Ranked::cost)
                .thenComparing(ranked -> -ranked.thing().meetings())
                .thenComparing(ranked -> ranked.thing().found().label()))
        .map(ranked -> ranked.thing().found());
  }

  private Set<Named> candidates(Map<String, Integer> words) {
    return words.keySet().stream()
        .flatMap(word -> byWord.get(word).stream())
        .collect(Collectors.toSet());
  }

  /** Twice the distance of the best name, and less if it has no other words. */
  private static int cost(Named thing, List<Map<String, Integer>> meant, int words) {
    int best = Integer.MAX_VALUE;
    for (List<String> name : thing.names()) {
      int cost = name.size() == words ? 0 : 1;
      for (Map<String, Integer> one : meant) {
        int nearest =
            name.stream()
                .mapToInt(word -> one.getOrDefault(word, -1))
                .filter(c -> c >= 0)
                .min()
                .orElse(-1);
        cost = nearest < 0 || cost == Integer.MAX_VALUE ? Integer.MAX_VALUE : cost + 2 * nearest;
      }
      best = Math.min(best, cost);
    }
    return best;
  }

  private Stream<Found> events(List<String> words, List<Map<String, Integer>> meant) {
    List<Event.Wanted> wanted = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      wanted.add(new Event.Wanted(words.get(i), new HashSet<>(candidates(meant.get(i)))));
    }
    return events.stream().filter(event -> event.hasAll(wanted)).map(Event::found);
  }
}
