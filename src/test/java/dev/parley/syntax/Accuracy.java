package dev.parley.syntax;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts how much of a treebank is parsed as it should be, punctuation left out. */
final class Accuracy {

  private int words;
  private int heads;
  private int both;
  private int tagged;
  private int tagsRight;
  private final Map<String, int[]> arcs = new TreeMap<>();

  /** Returns the counts for {@code examples}. */
  static Accuracy of(Parser parser, List<Example> examples) {
    Accuracy accuracy = new Accuracy();
    for (Example example : examples) {
      accuracy.add(example, parser.parse(example.tokens()));
    }
    return accuracy;
  }

  private void add(Example gold, Parse parse) {
    for (int at = 0; at < gold.size(); at++) {
      if (gold.tags()[at] >= 0) {
        tagged++;
        tagsRight += gold.tags()[at] == parse.tag(at).ordinal() ? 1 : 0;
      }
      if (gold.relations()[at] != Relation.PUNCT) {
        words++;
        boolean head = gold.heads()[at] == parse.head(at);
        boolean relation = base(gold.relations()[at]).equals(base(parse.relation(at)));
        heads += head ? 1 : 0;
        both += head && relation ? 1 : 0;
        count(base(gold.relations()[at]))[0]++;
        count(base(parse.relation(at)))[1]++;
        if (head && relation) {
          count(base(gold.relations()[at]))[2]++;
        }
      }
    }
  }

  private int[] count(String name) {
    return arcs.computeIfAbsent(name, any -> new int[3]);
  }

  /** Returns the relation without its subtype, as is usual for the labelled score. */
  private static String base(Relation relation) {
    return relation.name().split("_")[0];
  }

  double unlabelled() {
    return (double) heads / words;
  }

  double labelled() {
    return (double) both / words;
  }

  double tags() {
    return (double) tagsRight / tagged;
  }

  /** Returns the F1 of the arcs with relation {@code name}, head and relation right. */
  double arcs(String name) {
    int[] counts = count(name);
    return 2.0 * counts[2] / Math.max(1, counts[0] + counts[1]);
  }

  @Override
  public String toString() {
    return String.format(
        java.util.Locale.ROOT,
        "UAS %.4f LAS %.4f tags %.4f nsubj %.3f obj %.3f obl %.3f conj %.3f",
        unlabelled(),
        labelled(),
        tags(),
        arcs("NSUBJ"),
        arcs("OBJ"),
        arcs("OBL"),
        arcs("CONJ"));
  }
}
