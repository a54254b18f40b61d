package dev.parley.event;

import dev.parley.syntax.Parse;
import dev.parley.syntax.Relation;
import java.util.ArrayList;
import java.util.List;

/** Tells how near in the tree a date or place hangs to a trigger. */
final class Attachment {

  private static final int HIGHEST = 3;

  /** Deeper trees are of no sentence. */
  private static final int DEEPEST = 60;

  private final Parse parse;
  private final List<Integer> above = new ArrayList<>();

  Attachment(Parse parse, Trigger trigger) {
    this.parse = parse;
    for (int at = trigger.head(); at != Parse.NONE && above.size() < DEEPEST; at = parse.head(at)) {
      above.add(at);
    }
  }

  /**
   * Returns it as one name: how many words above the trigger the phrase of {@code head} hangs, and
   * whether on that word itself; behind it whether a clause of its own lies between.
   */
  String read(int head) {
    int steps = 0;
    int meet = head;
    boolean clause = false;
    while (!above.contains(meet)) {
      if (steps == DEEPEST || parse.head(meet) == Parse.NONE) {
        return "apart";
      }
      clause |= steps > 0 && isClause(parse.relation(meet));
      meet = parse.head(meet);
      steps++;
    }
    int height = above.indexOf(meet);
    boolean crosses = false;
    for (int at = 0; at < height; at++) {
      crosses |= isClause(parse.relation(above.get(at)));
    }
    return Math.min(HIGHEST, height)
        + (steps <= 1 ? "" : ".nested")
        + (clause ? ".inside" : "")
        + (crosses ? ".outside" : "");
  }

  private static boolean isClause(Relation relation) {
    return relation == Relation.CCOMP
        || relation == Relation.PARATAXIS
        || relation == Relation.ADVCL
        || relation == Relation.ACL_RELCL;
  }
}
