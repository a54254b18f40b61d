package dev.parley.syntax;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts which tags each word has. */
final class LexiconMaker {

  private static final int LEAST = 3;
  private static final int LEAST_SURE = 40;
  private static final double SURE = 0.998;
  private static final double SEEN = 0.02;

  private LexiconMaker() {}

  /** Returns the words that stand often enough in {@code examples}, each with its entry. */
  static Map<Integer, Integer> entries(List<Example> examples) {
    Map<Integer, int[]> counts = new HashMap<>();
    for (Example example : examples) {
      for (int at = 0; at < example.size(); at++) {
        String lower = example.tokens().get(at).lower();
        if (example.tags()[at] >= 0) {
          counts
              .computeIfAbsent(Hash.of(lower, 0, lower.length()), word -> new int[Tag.count()])[
              example.tags()[at]]++;
        }
      }
    }
    Map<Integer, Integer> entries = new TreeMap<>(Integer::compareUnsigned);
    counts.forEach(
        (word, tags) -> {
          if (Arrays.stream(tags).sum() >= LEAST) {
            entries.put(word, entry(tags));
          }
        });
    return entries;
  }

  private static int entry(int[] tags) {
    int all = Arrays.stream(tags).sum();
    int set = 0;
    int sure = 0;
    for (int tag = 0; tag < tags.length; tag++) {
      if (tags[tag] > SEEN * all) {
        set = set * 61 + tag + 1;
      }
      if (all >= LEAST_SURE && tags[tag] >= SURE * all) {
        sure = tag + 1;
      }
    }
    return Hash.mix(set) << 8 | sure;
  }

  /** Returns the lemma of each form that has one which is not the word itself. */
  static Map<Integer, Integer> lemmas(List<Example> examples) {
    Map<Integer, Integer> lemmas = new TreeMap<>(Integer::compareUnsigned);
    for (Example example : examples) {
      for (int at = 0; at < example.size(); at++) {
        String lower = example.tokens().get(at).lower();
        int word = Hash.of(lower, 0, lower.length());
        int lemma = example.lemmas()[at];
        if (example.tags()[at] >= 0 && lemma != 0 && lemma != word) {
          lemmas.putIfAbsent(Lexicon.form(word, example.tags()[at]), lemma);
        }
      }
    }
    return lemmas;
  }

  /** Returns the lexicon of {@code examples}. */
  static Lexicon lexicon(List<Example> examples, Map<Integer, Integer> clusters) {
    return new Lexicon(table(entries(examples)), table(lemmas(examples)), table(clusters));
  }

  /** Returns {@code entries} as a table. */
  static FeatureTable table(Map<Integer, Integer> entries) {
    return new FeatureTable(
        entries.keySet().stream().mapToInt(Integer::intValue).toArray(),
        entries.values().stream().mapToInt(Integer::intValue).toArray());
  }
}
