package dev.parley.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes the treebanks agree on titles: where a common noun has the name after it as its flat part
 * ("author Jane Doe"), the name becomes the head and the noun describes it.
 */
final class TitleStyle {

  private TitleStyle() {}

  /** Returns {@code examples} in one style. */
  static List<Example> unify(List<Example> examples) {
    List<Example> unified = new ArrayList<>();
    for (Example example : examples) {
      unified.add(unify(example));
    }
    return unified;
  }

  private static Example unify(Example example) {
    int[] heads = example.heads().clone();
    Relation[] relations = example.relations().clone();
    for (int name = 1; name < heads.length; name++) {
      int title = name - 1;
      if (relations[name] == Relation.FLAT
          && heads[name] == title
          && example.tags()[title] == Tag.NN.ordinal()
          && example.tags()[name] == Tag.NNP.ordinal()) {
        heads[name] = heads[title];
        relations[name] = relations[title];
        heads[title] = name;
        relations[title] = Relation.NMOD_DESC;
        for (int at = name + 1; at < heads.length; at++) {
          heads[at] = heads[at] == title ? name : heads[at];
        }
      }
    }
    return new Example(example.tokens(), example.tags(), example.lemmas(), heads, relations);
  }
}
