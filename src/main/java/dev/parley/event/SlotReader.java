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
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Reads from the tree of a sentence what stands where for one trigger. */
final class SlotReader {

  /** The prepositions that are told apart; all others are one. */
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "with",
          "between",
          "to",
          "by",
          "of",
          "from",
          "in",
          "at",
          "for",
          "among",
          "on",
          "after",
          "before",
          "during",
          "including",
          "about",
          "into",
          "as");

  private static final Set<String> TOGETHER = Set.of("with", "between", "among", "by", "including");

  private static final Set<String> SENDERS = Set.of("of", "from");

  private static final int LONGEST_RUN = 16;
  private static final int PARTS = 2;
  private static final int DEEPEST = 6;

  /** Whoever speaks further above is of no sentence. */
  private static final int HIGHEST = 60;

  private final WordLists words;
  private final Sentence sentence;
  private final Parse parse;
  private final Clauses clauses;
  private final Trigger trigger;
  private final Map<Integer, Slot> slots = new HashMap<>();
  private int governor = Parse.NONE;

  SlotReader(WordLists words, Sentence sentence, Parse parse, Trigger trigger) {
    this.words = words;
    this.sentence = sentence;
    this.parse = parse;
    this.clauses = new Clauses(parse);
    this.trigger = trigger;
    if (trigger.frame().noun()) {
      readNoun();
    } else {
      readVerb(trigger.head());
    }
    readSpeakers();
    readAbove(governor());
    readBelow(trigger.head());
    readBelow(governor());
  }

  /** Returns the verb that the trigger noun hangs on, the trigger itself where it is a verb. */
  int governor() {
    return trigger.frame().noun() ? governor : trigger.head();
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
        if (token == at && PREPOSITIONS.contains(word)) {
          opening = word;
        } else if (!SENDERS.contains(word)) {
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
      case DT,
          JJ,
          JJR,
          JJS,
          CC,
          CD,
          COMMA,
          POS,
          HYPH,
          PRP_POSSESSIVE,
          OPEN_BRACKET,
          CLOSE_BRACKET ->
          true;
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

  private Slot inTree(int first, int last) {
    int head = head(first, last);
    for (int at = last; at >= first; at--) {
      if (slots.containsKey(at)) {
        return slots.get(at);
      }
    }
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
      case NMOD -> people && isSent(head) ? Inside.SENDER : Inside.DEEP;
      default -> Inside.DEEP;
    };
  }

  private boolean isSent(int noun) {
    String preposition = clauses.preposition(noun);
    return preposition.equals("of") || preposition.equals("from");
  }

  private boolean isTrigger(int at) {
    return at >= trigger.first() && at <= trigger.last();
  }

  private void readVerb(int verb) {
    clauses.agents(verb).forEach(at -> put(at, "agent", role("subj")));
    clauses.patients(verb).forEach(at -> put(at, "patient", role("obj")));
    for (Oblique oblique : clauses.obliques(verb)) {
      String preposition = preposition(oblique);
      put(oblique.word(), preposition, role(preposition));
    }
  }

  private void readNoun() {
    int top = trigger.head();
    readModifiers(top, "");
    for (int part = 0; part < PARTS && isPart(top); part++) {
      top = parse.head(top);
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
    boolean light = words.lengthAt("light", sentence.tokens(), above) > 0;
    boolean speech = words.lengthAt("speech", sentence.tokens(), above) > 0;
    String how = up + (light ? ".light" : speech ? ".said" : "");
    clauses.agents(above).stream()
        .filter(at -> !slots.containsKey(at) && !isTrigger(at))
        .forEach(at -> put(at, "gov.agent." + how, !speech));
    clauses.patients(above).stream()
        .filter(at -> !slots.containsKey(at) && !isTrigger(at))
        .forEach(at -> put(at, "gov.patient." + up, false));
    for (Oblique oblique : clauses.obliques(above)) {
      String preposition = preposition(oblique);
      boolean together = TOGETHER.contains(preposition);
      if (!slots.containsKey(oblique.word()) && !isTrigger(oblique.word())) {
        put(oblique.word(), "gov." + (together ? preposition : "other"), together);
      }
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
      if (!isTrigger(oblique.word())) {
        put(oblique.word(), prefix + preposition, role(preposition));
      }
    }
    if (parse.relation(noun) == Relation.ACL_RELCL || parse.relation(noun) == Relation.APPOS) {
      put(parse.head(noun), prefix + "of.noun", false);
    }
  }

  /** Whoever says the clause that the trigger stands in is no party of it by that. */
  private void readSpeakers() {
    Set<Integer> seen = new HashSet<>();
    int at = trigger.head();
    while (at != Parse.NONE && seen.size() < HIGHEST && seen.add(at)) {
      int up = parse.head(at);
      Relation relation = parse.relation(at);
      boolean said = relation == Relation.CCOMP || relation == Relation.PARATAXIS;
      if (up != Parse.NONE && said) {
        for (int speaker : clauses.agents(up)) {
          slots.putIfAbsent(speaker, new Slot("speaker", false, Inside.ITSELF));
        }
      }
      at = up;
    }
    for (int child : parse.children(trigger.head())) {
      if (parse.relation(child) == Relation.PARATAXIS) {
        for (int speaker : clauses.agents(child)) {
          slots.putIfAbsent(speaker, new Slot("speaker", false, Inside.ITSELF));
        }
      }
    }
  }

  /** Whoever does or meets with what the clauses above tell. */
  private void readAbove(int predicate) {
    int at = predicate;
    for (int step = 0; step < PARTS + 1 && at != Parse.NONE; step++) {
      int up = parse.head(at);
      if (up == Parse.NONE) {
        return;
      }
      String via = step == 0 ? clause(parse.relation(at)) : "far";
      if (parse.tag(up).isVerb()) {
        clauses.agents(up).forEach(each -> put(each, "above.agent." + via, false));
        clauses.patients(up).forEach(each -> put(each, "above.patient." + via, false));
        for (Oblique oblique : clauses.obliques(up)) {
          if (TOGETHER.contains(oblique.preposition())) {
            put(oblique.word(), "above.with." + via, false);
          }
        }
      } else if (!isTrigger(up)) {
        put(up, "above.noun." + via, false);
      }
      at = up;
    }
  }

  /** Whoever does or meets with what the clauses below tell. */
  private void readBelow(int predicate) {
    for (int child : predicate == Parse.NONE ? new int[0] : parse.children(predicate)) {
      if (parse.relation(child).isClause()
          || parse.relation(child) == Relation.CONJ && parse.tag(child).isVerb()) {
        String via = clause(parse.relation(child));
        clauses.agents(child).forEach(each -> put(each, "below.agent." + via, false));
        clauses.patients(child).forEach(each -> put(each, "below.patient." + via, false));
        for (Oblique oblique : clauses.obliques(child)) {
          boolean together = TOGETHER.contains(oblique.preposition());
          put(oblique.word(), "below." + (together ? "with." : "other.") + via, false);
        }
      }
    }
  }

  private static String clause(Relation relation) {
    return switch (relation) {
      case ADVCL -> "advcl";
      case ACL -> "acl";
      case ACL_RELCL -> "relcl";
      case XCOMP -> "xcomp";
      case CCOMP, PARATAXIS -> "speech";
      case CONJ -> "conj";
      case OBJ, NSUBJ, NSUBJ_PASS, OBL, NMOD -> "noun";
      default -> "other";
    };
  }

  private void putAll(int word, String name, boolean core) {
    clauses.conjuncts(word).forEach(at -> put(at, name, core));
  }

  private void put(int word, String name, boolean core) {
    if (word != Parse.NONE && !isTrigger(word)) {
      slots.putIfAbsent(word, new Slot(name, core, Inside.ITSELF));
    }
  }

  private boolean role(String slot) {
    return trigger.frame().role(slot).isPresent();
  }

  private static String preposition(Oblique oblique) {
    String first = oblique.preposition();
    return first.isEmpty() ? "bare" : PREPOSITIONS.contains(first) ? first : "other";
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
