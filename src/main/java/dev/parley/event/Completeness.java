package dev.parley.event;

import dev.parley.syntax.Parse;
import dev.parley.syntax.Relation;
import dev.parley.syntax.Tag;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells from the tree whether a trigger has what its frame cannot do without, and is no other use
 * of the word.
 */
final class Completeness {

  /** Where those stand who are met, and who come. */
  private static final Set<String> MET = Set.of("patient", "with");

  private static final Set<String> COMING = Set.of("agent", "poss");

  private final Passage passage;
  private final Parse parse;
  private final Trigger trigger;
  private final SlotReader slots;

  Completeness(Passage passage, Trigger trigger, SlotReader slots) {
    this.passage = passage;
    this.parse = passage.parse();
    this.trigger = trigger;
    this.slots = slots;
  }

  /**
   * Returns whether the slots that the frame cannot do without are filled, and by nothing else.
   *
   * @param triggers the head of each trigger of the sentence
   */
  boolean isGiven(Set<Integer> triggers) {
    Set<String> needed = trigger.frame().needed();
    if (!trigger.frame().noun()
        && (slots.isFilledBy("no participants", MET) || names() || asks() || lends(triggers))) {
      return false;
    }
    if (trigger.frame().kind() == Kind.VISIT && slots.isFilledBy("no guests", COMING)) {
      return false;
    }
    return needed.isEmpty()
        || passage.referents().stream()
            .filter(each -> each.best().isPresent() || each.mention().place().isPresent())
            .anyMatch(
                each ->
                    fills(slots.read(each.first(), each.last()), needed)
                        || follows(each.first(), needed));
  }

  /** "received a call from A": whether what is received is itself what tells of a meeting. */
  private boolean lends(Set<Integer> triggers) {
    return trigger.frame().needed().contains("obj")
        && IntStream.of(parse.children(trigger.head()))
            .anyMatch(at -> parse.relation(at) == Relation.OBJ && triggers.contains(at));
  }

  /** "called him a friend": whether the verb says what somebody is, and not what is done. */
  private boolean names() {
    boolean object = false;
    boolean predicate = false;
    for (int child : parse.children(trigger.head())) {
      Relation relation = parse.relation(child);
      object |= relation == Relation.OBJ || relation == Relation.NSUBJ_PASS;
      predicate |= relation == Relation.XCOMP && !parse.tag(child).isVerb();
    }
    return object && predicate;
  }

  /** "called on A to resign": whether an infinitive says what is asked for. */
  private boolean asks() {
    return trigger.frame().barred().contains("xcomp")
        && IntStream.range(trigger.last() + 1, parse.size())
            .filter(at -> parse.tag(at) == Tag.TO && parse.relation(at) == Relation.MARK)
            .map(parse::head)
            .anyMatch(verb -> isBelow(verb, trigger.head()));
  }

  private boolean isBelow(int word, int head) {
    int above = parse.head(word);
    return above == head || above != Parse.NONE && parse.head(above) == head;
  }

  private static boolean fills(Slot slot, Set<String> needed) {
    return slot.isParty() && needed.contains(slot.ofFrame());
  }

  /**
   * "spoke by telephone with A": whether a preposition of the frame stands before {@code first},
   * and no verb between, whatever the tree hangs it on.
   */
  private boolean follows(int first, Set<String> needed) {
    int before = first - 1;
    String word = before < 0 ? "" : passage.sentence().token(before).lower();
    return before > trigger.last()
        && needed.contains(word)
        && trigger.frame().role(word).filter(Role.PARTICIPANT::equals).isPresent()
        && IntStream.range(trigger.last() + 1, before).noneMatch(at -> parse.tag(at).isVerb());
  }
}
