package dev.parley.event;

import dev.parley.event.Slot.Inside;
import dev.parley.language.WordLists;
import dev.parley.syntax.Clauses;
import dev.parley.syntax.Oblique;
import dev.parley.syntax.Parse;
import dev.parley.syntax.Relation;
import dev.parley.syntax.Tag;
import dev.parley.text.Sentence;
import java.util.HashMap;
import java.util.Map;

/** Reads from the tree of a sentence which words stand where for one trigger. */
final class SlotTree {

  private static final int PARTS = 2;

  private final WordLists words;
  private final Sentence sentence;
  private final Parse parse;
  private final Clauses clauses;
  private final Trigger trigger;
  private final Map<Integer, Slot> slots = new HashMap<>();
  private int governor = Parse.NONE;
  private int beside = Parse.NONE;

  SlotTree(WordLists words, Sentence sentence, Parse parse, Trigger trigger) {
    this.words = words;
    this.sentence = sentence;
    this.parse = parse;
    this.clauses = new Clauses(parse);
    this.trigger = trigger;
  }

  /** Returns the slot of each word that stands in one, the nearest to the trigger first. */
  Map<Integer, Slot> read() {
    if (trigger.frame().noun()) {
      readNoun();
    } else {
      readVerb(trigger.head());
    }
    NearbyClauses nearby =
        new NearbyClauses(words, parse, clauses, this::isTrigger, at -> has("attitude", at));
    nearby.speakers(trigger.head()).forEach(slots::putIfAbsent);
    nearby.above(governor()).forEach(slots::putIfAbsent);
    nearby.below(trigger.head()).forEach(slots::putIfAbsent);
    nearby.below(governor()).forEach(slots::putIfAbsent);
    return slots;
  }

  /** Returns the verb that the trigger noun hangs on, the trigger itself where it is a verb. */
  int governor() {
    return trigger.frame().noun() ? governor : trigger.head();
  }

  /** Returns the word that tells what was done on its sidelines; {@link Parse#NONE} without one. */
  int beside() {
    return beside;
  }

  private boolean isTrigger(int at) {
    return at >= trigger.first() && at <= trigger.last();
  }

  private void readVerb(int verb) {
    clauses.agents(verb).forEach(at -> put(at, "agent", role("subj")));
    if (trigger.isCopula()) {
      put(beforeCopula(), "agent", role("subj"));
    }
    clauses.patients(verb).forEach(at -> put(at, "patient", role("obj")));
    for (Oblique oblique : clauses.obliques(verb)) {
      String preposition = preposition(oblique);
      put(oblique.word(), preposition, role(preposition));
      readMembers(oblique.word(), "");
    }
  }

  /** "A is in Geneva": returns A, which the tree often hangs on nothing. */
  private int beforeCopula() {
    int at = trigger.first() - 1;
    while (at >= 0
        && (parse.tag(at).isVerb() || parse.tag(at) == Tag.MD || parse.tag(at) == Tag.RB)) {
      at--;
    }
    return at >= 0 && (parse.tag(at).isNoun() || parse.tag(at) == Tag.PRP) ? at : Parse.NONE;
  }

  private void readNoun() {
    int top = trigger.head();
    readModifiers(top, "");
    boolean aside = false;
    for (int part = 0; part < PARTS && isPart(top); part++) {
      top = parse.head(top);
      aside |= has("sidelines", top);
      readModifiers(top, "part.");
    }
    if (parse.relation(top) == Relation.CONJ) {
      top = parse.head(top);
    }
    Relation relation = parse.relation(top);
    int above = parse.head(top);
    String up = up(relation);
    if (above == Parse.NONE || up.isEmpty()) {
      return;
    }
    governor = above;
    // What is done on the sidelines of something is done by those who are there, and not it.
    beside = aside ? above : Parse.NONE;
    boolean party = !aside;
    String verb = aside ? "aside." : "gov.";
    boolean speech = has("speech", above);
    boolean attitude = has("attitude", above);
    String how = has("light", above) ? ".light" : speech ? ".said" : attitude ? ".attitude" : "";
    boolean acts = party && !speech && !attitude;
    clauses.agents(above).forEach(at -> put(at, verb + "agent." + up + how, acts));
    clauses.patients(above).forEach(at -> put(at, verb + "patient." + up, false));
    for (Oblique oblique : clauses.obliques(above)) {
      String preposition = preposition(oblique);
      boolean together = words.contains("together", preposition);
      put(oblique.word(), verb + (together ? preposition : "other"), together && party);
    }
  }

  /** "a round of talks": the noun in front takes what belongs to the trigger. */
  private boolean isPart(int noun) {
    int above = parse.head(noun);
    return above != Parse.NONE
        && parse.relation(noun) == Relation.NMOD
        && clauses.preposition(noun).equals("of")
        && parse.tag(above).isNoun();
  }

  private void readModifiers(int noun, String prefix) {
    for (int child : parse.children(noun)) {
      switch (parse.relation(child)) {
        case NMOD_POSS -> putAll(child, prefix + "poss", role("poss"));
        case COMPOUND, AMOD, NMOD_DESC, NMOD_UNMARKED ->
            putAll(child, prefix + "comp", role("comp"));
        case APPOS -> putAll(child, prefix + "appos", false);
        default -> {}
      }
    }
    for (Oblique oblique : clauses.obliques(noun)) {
      String preposition = preposition(oblique);
      put(oblique.word(), prefix + preposition, role(preposition));
      readMembers(oblique.word(), prefix);
    }
    if (parse.relation(noun) == Relation.ACL_RELCL || parse.relation(noun) == Relation.APPOS) {
      put(parse.head(noun), prefix + "of.noun", false);
    }
  }

  /**
   * "a meeting of the joint commission <i>with A</i>", "met in Lyon <i>with A</i>", "in the
   * presence <i>of A</i>": what stands behind a noun that hangs on the trigger may hang on that.
   */
  private void readMembers(int group, String prefix) {
    boolean presence = has("presence", group);
    for (Oblique oblique : clauses.obliques(group)) {
      String preposition = presence ? "with" : preposition(oblique);
      if (words.contains("together", preposition)) {
        put(oblique.word(), prefix + preposition, role(preposition));
      }
    }
  }

  private void putAll(int word, String name, boolean core) {
    clauses.conjuncts(word).forEach(at -> put(at, name, core));
  }

  private void put(int word, String name, boolean core) {
    if (word != Parse.NONE && !isTrigger(word)) {
      slots.putIfAbsent(word, new Slot(name, core, Inside.ITSELF));
    }
  }

  private boolean has(String list, int at) {
    return words.lengthAt(list, sentence.tokens(), at) > 0;
  }

  private boolean role(String slot) {
    return trigger.frame().role(slot).isPresent();
  }

  private String preposition(Oblique oblique) {
    String first = oblique.preposition();
    return first.isEmpty() ? "bare" : words.contains("slot prepositions", first) ? first : "other";
  }

  private static String up(Relation relation) {
    return switch (relation) {
      case OBJ, IOBJ -> "obj";
      case NSUBJ, NSUBJ_PASS -> "subj";
      case OBL, OBL_AGENT, OBL_UNMARKED -> "obl";
      case NMOD, ADVCL, ACL, XCOMP -> "far";
      default -> "";
    };
  }
}
