package dev.parley.event;

import dev.parley.model.Features;
import dev.parley.syntax.Parse;
import dev.parley.syntax.Relation;
import dev.parley.syntax.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells how near in the tree a date or place hangs to a trigger, and through what. */
final class Attachment {

  /** Of what hangs on another event, whose it rather is. */
  static final String THROUGH_EVENT = "through.event";

  private static final int HIGHEST = 3;

  /** Deeper trees are of no sentence. */
  private static final int DEEPEST = 60;

  private final Parse parse;
  private final Set<Integer> events;
  private final List<Integer> above;

  /**
   * Creates a view from {@code trigger}.
   *
   * @param events the heads of all triggers of the sentence
   */
  Attachment(Parse parse, Trigger trigger, Set<Integer> events) {
    this.parse = parse;
    this.events = events;
    this.above = upward(trigger.head());
  }

  /** Returns the words from {@code from} up to the root. */
  private List<Integer> upward(int from) {
    List<Integer> path = new ArrayList<>();
    for (int at = from; at != Parse.NONE && path.size() < DEEPEST; at = parse.head(at)) {
      path.add(at);
    }
    return path;
  }

  /**
   * Adds how many words above the trigger the phrase of {@code head} hangs, and whether on that
   * word itself; whether a clause lies between, a verb or another trigger, and how it opens: "met
   * for the first time <i>since</i> he took office in May".
   */
  void describe(int head, Features features) {
    List<Integer> path = upward(head);
    int steps = 0;
    while (steps < path.size() && !above.contains(path.get(steps))) {
      steps++;
    }
    if (steps == path.size()) {
      features.add("attached.apart");
      return;
    }
    int joint = path.get(steps);
    int height = above.indexOf(joint);
    List<Integer> between = path.subList(Math.min(1, steps), steps);
    features.add(
        "attached."
            + Math.min(HIGHEST, height)
            + (between.isEmpty() ? "" : ".nested")
            + (between.stream().anyMatch(this::isClause) ? ".inside" : "")
            + (above.subList(0, height).stream().anyMatch(this::isClause) ? ".outside" : ""));
    features.addIf(between.stream().anyMatch(at -> parse.tag(at).isVerb()), "through.verb");
    features.addIf(between.stream().anyMatch(events::contains), THROUGH_EVENT);
    features.addIf(height > 0 && events.contains(joint), "at.event");
    if (!between.isEmpty()) {
      opening(between.getLast()).ifPresent(word -> features.add("through." + word));
    }
  }

  /** Returns the preposition or conjunction with which the phrase of {@code head} opens. */
  private Optional<String> opening(int head) {
    for (int child : parse.children(head)) {
      boolean opens =
          parse.relation(child) == Relation.MARK
              || parse.relation(child) == Relation.CASE
              || parse.tag(child) == Tag.WRB;
      if (child < head && opens) {
        return Optional.of(parse.token(child).lower());
      }
    }
    return Optional.empty();
  }

  private boolean isClause(int at) {
    return switch (parse.relation(at)) {
      case CCOMP, PARATAXIS, ADVCL, ACL_RELCL -> true;
      default -> false;
    };
  }
}
