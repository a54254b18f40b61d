package dev.parley.event;

import dev.parley.event.Slot.Inside;
import dev.parley.language.WordLists;
import dev.parley.syntax.Clauses;
import dev.parley.syntax.Parse;
import dev.parley.syntax.Tag;
import dev.parley.text.Sentence;
import java.util.Map;
import java.util.Set;

/** Tells for the phrases of a sentence where they stand for one trigger. */
final class SlotReader {

  private static final int LONGEST_RUN = 16;
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
    if (isBeforeNoun(last)) {
      return new Slot("premodifier", role("comp"), Inside.ITSELF);
    }
    String run = run(first);
    return run.isEmpty() ? slot : new Slot("run." + run, role(run), Inside.ITSELF);
  }

  /**
   * "talks with members of the bloc and B": returns the preposition behind the trigger where
   * nothing but nouns stands between it and the phrase; "obj" where there is none, and nothing
   * where more than nouns do.
   */
  private String run(int first) {
    int at = trigger.last() + 1;
    if (first < at || first > at + LONGEST_RUN) {
      return "";
    }
    String opening = "obj";
    for (int token = at; token < first; token++) {
      String word = sentence.token(token).lower();
      Tag tag = parse.tag(token);
      if (tag == Tag.IN || tag == Tag.TO) {
        if (token == at && words.contains("slot prepositions", word)) {
          opening = word;
        } else if (!words.contains("senders", word)) {
          return "";
        }
      } else if (!isNominal(tag)) {
        return "";
      }
    }
    return trigger.frame().noun() && opening.equals("obj") ? "" : opening;
  }

  private static boolean isNominal(Tag tag) {
    return switch (tag) {
      case DT, JJ, JJR, JJS, CC, CD, COMMA, POS, HYPH -> true;
      case PRP_POSSESSIVE, OPEN_BRACKET, CLOSE_BRACKET -> true;
      default -> tag.isNoun();
    };
  }

  /** "the IMF interim committee meeting": nothing but nouns stands between it and the trigger. */
  private boolean isBeforeNoun(int last) {
    if (!trigger.frame().noun() || last >= trigger.first()) {
      return false;
    }
    for (int at = last + 1; at < trigger.first(); at++) {
      Tag tag = parse.tag(at);
      boolean noun =
          tag.isNoun() || tag == Tag.JJ || tag == Tag.POS || tag == Tag.HYPH || tag == Tag.CC;
      if (!noun) {
        return false;
      }
    }
    return true;
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

  /** Returns where a phrase stands of which no word does itself: in what {@code head} hangs on. */
  private Slot around(int head) {
    int up = parse.head(head);
    for (int step = 0; step < DEEPEST && up != Parse.NONE && !isTrigger(up); step++) {
      Slot slot = slots.get(up);
      if (slot != null) {
        return new Slot(slot.name(), slot.core(), step == 0 ? inside(head, up) : Inside.DEEP);
      }
      up = parse.head(up);
    }
    return new Slot(
        up != Parse.NONE && isTrigger(up) ? "inside" : "elsewhere", false, Inside.ITSELF);
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
    boolean people = words.lengthAt("people", sentence.tokens(), above) > 0;
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
