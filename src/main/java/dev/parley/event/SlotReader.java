package dev.parley.event;

import dev.parley.event.Slot.Inside;
import dev.parley.language.WordLists;
import dev.parley.syntax.Clauses;
import dev.parley.syntax.Parse;
import dev.parley.syntax.Relation;
import dev.parley.text.Sentence;
import java.util.Map;
import java.util.Set;

/** Tells for the phrases of a sentence where they stand for one trigger. */
final class SlotReader {

  private static final int DEEPEST = 6;

  private final WordLists words;
  private final Sentence sentence;
  private final Parse parse;
  private final Clauses clauses;
  private final Trigger trigger;
  private final int governor;
  private final int beside;
  private final Map<Integer, Slot> slots;
  private final Attachment attachment;
  private final Runs runs;

  /**
   * Creates a reader for {@code trigger}.
   *
   * @param events the heads of all triggers of the sentence
   */
  SlotReader(
      WordLists words, Sentence sentence, Parse parse, Trigger trigger, Set<Integer> events) {
    this.words = words;
    this.sentence = sentence;
    this.parse = parse;
    this.clauses = new Clauses(parse);
    this.trigger = trigger;
    SlotTree tree = new SlotTree(words, sentence, parse, trigger);
    this.slots = tree.read();
    this.governor = tree.governor();
    this.beside = tree.beside();
    this.attachment = new Attachment(parse, trigger, events);
    this.runs = new Runs(words, sentence, parse, trigger);
  }

  /** Returns the verb that the trigger noun hangs on, the trigger itself where it is a verb. */
  int governor() {
    return governor;
  }

  /** Returns the word that tells what was done on the sidelines of it, see {@link SlotTree}. */
  int beside() {
    return beside;
  }

  /** Returns how near what hangs in the tree is to the trigger. */
  Attachment attachment() {
    return attachment;
  }

  /** Returns the slots of the words that stand in one. */
  Map<Integer, Slot> slots() {
    return slots;
  }

  /** Returns whether a word of {@code list} stands in one of {@code places}. */
  boolean isFilledBy(String list, Set<String> places) {
    return slots.entrySet().stream()
        .filter(each -> places.contains(each.getValue().name()))
        .anyMatch(each -> words.lengthAt(list, sentence.tokens(), each.getKey()) > 0);
  }

  /** Returns where the phrase of tokens {@code first} to {@code last} stands. */
  Slot read(int first, int last) {
    Slot slot = inTree(first, last);
    if (slot.isParty()) {
      return slot;
    }
    if (runs.isBeforeNoun(last)) {
      return new Slot("premodifier", role("comp"), Inside.ITSELF);
    }
    String run = isOtherSubject(first, last) ? "" : runs.opening(first);
    return run.isEmpty() ? slot : new Slot("run." + run, role(run), Inside.ITSELF);
  }

  /** "will call Trump, <i>Peskov</i> said": whether the phrase is the subject of another verb. */
  private boolean isOtherSubject(int first, int last) {
    int head = head(first, last);
    int verb = parse.head(head);
    return parse.relation(head).isSubject() && verb > last && parse.tag(verb).isFinite();
  }

  /** Returns where a word of the phrase stands in the tree, where parties do before all. */
  private Slot inTree(int first, int last) {
    Slot own = null;
    for (int at = last; at >= first; at--) {
      Slot slot = slots.get(at);
      if (slot != null && (own == null || !own.isParty() && slot.isParty())) {
        own = slot;
      }
    }
    return own == null ? around(head(first, last)) : own;
  }

  /**
   * Returns where a phrase stands of which no word does itself: in what it, or the first of those
   * it is one of, hangs on.
   */
  private Slot around(int last) {
    int head = last;
    while (parse.relation(head) == Relation.CONJ && !slots.containsKey(parse.head(head))) {
      head = parse.head(head);
    }
    int up = parse.head(head);
    for (int step = 0; step < DEEPEST && up != Parse.NONE && !isTrigger(up); step++) {
      Slot slot = slots.get(up);
      if (slot != null) {
        boolean listed = step == 0 && isListed(parse.relation(head));
        Inside inside = listed ? Inside.ITSELF : step == 0 ? inside(head, up) : Inside.DEEP;
        return new Slot(slot.name(), slot.core(), inside);
      }
      up = parse.head(up);
    }
    return new Slot(
        up != Parse.NONE && isTrigger(up) ? "inside" : "elsewhere", false, Inside.ITSELF);
  }

  /** "A, B, C and D met": whether the tree takes one more of several for another name of one. */
  private static boolean isListed(Relation relation) {
    return relation == Relation.APPOS || relation == Relation.FLAT;
  }

  /** Returns the token from {@code first} to {@code last} on which the others of them depend. */
  int head(int first, int last) {
    for (int at = last; at >= first; at--) {
      if (parse.head(at) < first || parse.head(at) > last) {
        return at;
      }
    }
    return last;
  }

  private Inside inside(int head, int above) {
    boolean people =
        words.lengthAt("people", sentence.tokens(), above) > 0
            || words.lengthAt("organs", sentence.tokens(), above) > 0;
    return switch (parse.relation(head)) {
      case AMOD, COMPOUND, NMOD_POSS, NMOD_DESC, NMOD_UNMARKED ->
          people ? Inside.PEOPLE : Inside.MODIFIER;
      case NMOD ->
          people && words.contains("senders", clauses.preposition(head))
              ? Inside.SENDER
              : Inside.DEEP;
      default -> Inside.DEEP;
    };
  }

  private boolean isTrigger(int at) {
    return at >= trigger.first() && at <= trigger.last();
  }

  private boolean role(String slot) {
    return trigger.frame().role(slot).isPresent();
  }
}
