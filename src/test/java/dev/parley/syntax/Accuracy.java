package dev.parley.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts how much of a treebank is parsed as it should be, punctuation left out. */
final class Accuracy {

  /** Verbs that tell of meetings and journeys, in the forms that are not rare. */
  private static final Set<String> MEETING_VERBS =
      Set.of(
          ("meet meets met meeting visit visits visited visiting travel travels traveled travelled"
                  + " traveling arrive arrives arrived arriving talk talks talked talking speak speaks"
                  + " spoke speaking hold holds held holding host hosts hosted hosting attend attends"
                  + " attended attending discuss discusses discussed discussing welcome welcomed"
                  + " receive received invite invited return returned go goes went fly flew come came")
              .split(" "));

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
        String wanted = base(gold.relations()[at]);
        String found = base(parse.relation(at));
        count(wanted)[0]++;
        count(found)[1]++;
        count(wanted)[2] += head && relation ? 1 : 0;
        if (meets(gold, gold.heads()[at])) {
          count("MEETING " + wanted)[0]++;
          count("MEETING " + wanted)[2] += head && relation ? 1 : 0;
        }
        if (meets(gold, parse.head(at))) {
          count("MEETING " + found)[1]++;
        }
      }
    }
  }

  private static boolean meets(Example example, int head) {
    return head >= 0 && MEETING_VERBS.contains(example.tokens().get(head).lower());
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
        Locale.ROOT,
        "UAS %.4f LAS %.4f tags %.4f nsubj %.3f obj %.3f obl %.3f conj %.3f; of meeting verbs"
            + " nsubj %.3f obj %.3f obl %.3f",
        unlabelled(),
        labelled(),
        tags(),
        arcs("NSUBJ"),
        arcs("OBJ"),
        arcs("OBL"),
        arcs("CONJ"),
        arcs("MEETING NSUBJ"),
        arcs("MEETING OBJ"),
        arcs("MEETING OBL"));
  }
}
