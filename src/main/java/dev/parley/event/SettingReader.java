package dev.parley.event;

import dev.parley.language.WordLists;
import dev.parley.model.Features;
import dev.parley.syntax.Parse;
import dev.parley.syntax.Relation;
import dev.parley.syntax.Tag;
import dev.parley.text.Sentence;
import dev.parley.text.Tense;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Reads polarity, modality, tense, relation and cues of the words around a trigger. */
final class SettingReader {

  /** How far up the tree words still speak of the trigger. */
  private static final int REACH = 4;

  private static final List<String> GOVERNORS =
      List.of(
          "cancelled", "refused", "proposed", "invited", "planned", "ongoing", "begun", "ended");

  private static final List<String> MODIFIERS =
      List.of("upcoming", "bygone", "another", "each", "generic", "domestic", "negotiation");

  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
  private static final Set<String> MARKS =
      Set.of("after", "before", "when", "if", "unless", "as", "while", "since", "until", "whether");
  private static final Set<String> CASES =
      Set.of("after", "before", "during", "ahead", "at", "following", "for", "on", "in", "with");
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no", "neither");

  private final WordLists words;
  private final Sentence sentence;
  private final Parse parse;
  private final Trigger trigger;
  private final Features features = new Features();
  private final Set<String> modifiers = new TreeSet<>();
  private boolean definite;
  private boolean negated;
  private boolean conditional;

  SettingReader(WordLists words, Sentence sentence, Parse parse, Trigger trigger) {
    this.words = words;
    this.sentence = sentence;
    this.parse = parse;
    this.trigger = trigger;
  }

  /** Returns the setting of the trigger. */
  Setting read() {
    int predicate = predicate();
    if (trigger.frame().noun()) {
      readNoun();
    }
    String form = tense(predicate);
    features.add("tense." + form);
    readNegation(predicate);
    readMarks(predicate);
    Set<String> governors = governors();
    governors.forEach(list -> features.add("governor." + list));
    features.addIf(negated, "negated");
    features.addIf(trigger.frame().noun() && predicate != trigger.head(), "noun.governed");
    features.add("form." + sentence.form().name().toLowerCase(Locale.ROOT));
    return new Setting(
        predicate,
        tense(form, governors),
        negated,
        conditional,
        definite,
        modifiers.contains("another"),
        modifiers.contains("each") || has("each", trigger.last() + 1),
        features);
  }

  private int predicate() {
    int at = trigger.head();
    if (!trigger.frame().noun() || parse.tag(at).isVerb()) {
      return at;
    }
    int up = at;
    for (int step = 0; step < REACH && parse.head(up) >= 0; step++) {
      up = parse.head(up);
      if (parse.tag(up).isVerb() || hasChild(up, Relation.COP)) {
        return up;
      }
    }
    return at;
  }

  private void readNoun() {
    int head = trigger.head();
    boolean determined = false;
    for (int at = Math.max(0, trigger.first() - 12); at < trigger.first(); at++) {
      if (parse.head(at) == head || parse.head(at) >= trigger.first() && parse.head(at) < head) {
        determined |= readModifier(at);
      }
    }
    features.addIf(definite, "definite");
    features.addIf(determined && !definite, "indefinite");
    boolean plural = parse.tag(head) == Tag.NNS;
    features.addIf(plural, "plural");
    modifiers.forEach(list -> features.add("modifier." + list));
    for (int at = trigger.first() - 1; at >= 0 && at > trigger.first() - 10; at--) {
      if (parse.head(at) == head && parse.relation(at) == Relation.CASE) {
        String word = sentence.token(at).lower();
        features.add("case." + (CASES.contains(word) ? word : "other"));
        return;
      }
    }
  }

  /** Reads one word in front of the noun; returns whether it is a determiner. */
  private boolean readModifier(int at) {
    String word = sentence.token(at).lower();
    Relation relation = parse.relation(at);
    if (relation == Relation.NMOD_POSS) {
      definite = true;
      return true;
    }
    if (relation == Relation.DET) {
      definite |= DEFINITE.contains(word);
      negated |= NEGATIONS.contains(word);
    }
    if (relation != Relation.CASE) {
      for (String list : MODIFIERS) {
        if (words.lengthAt(list, sentence.tokens(), at) > 0) {
          modifiers.add(list);
        }
      }
    }
    return relation == Relation.DET;
  }

  /** Returns the form of the predicate, with its auxiliaries, as one name. */
  private String tense(int predicate) {
    Tag tag = parse.tag(predicate);
    String auxiliaries = auxiliaries(predicate);
    if (auxiliaries.isEmpty() && parse.relation(predicate) == Relation.CONJ && tag == Tag.VB) {
      auxiliaries = auxiliaries(parse.head(predicate));
    }
    if (has(auxiliaries, "will", "'ll", "shall", "wo")) {
      return "will";
    }
    if (has(auxiliaries, "would", "'d")) {
      return "would";
    }
    if (has(auxiliaries, "may", "might", "could", "can", "should", "must")) {
      return "modal";
    }
    if (has(auxiliaries, "to")) {
      return has(auxiliaries, "have") ? "infinitive.perfect" : "infinitive";
    }
    boolean past = has(auxiliaries, "was", "were", "had", "did", "been");
    if (has(auxiliaries, "has", "have", "'ve", "having")) {
      return "perfect";
    }
    if (has(auxiliaries, "had")) {
      return "past.perfect";
    }
    if (tag == Tag.VBG) {
      return auxiliaries.isEmpty() ? "gerund" : past ? "past.progressive" : "progressive";
    }
    if (tag == Tag.VBD || past) {
      return "past";
    }
    if (tag == Tag.VBN) {
      return auxiliaries.isEmpty() ? "participle" : "present";
    }
    return tag == Tag.VBZ || tag == Tag.VBP || tag == Tag.VB || !auxiliaries.isEmpty()
        ? "present"
        : "none";
  }

  /** Returns the auxiliaries of {@code predicate}, each between blanks. */
  private String auxiliaries(int predicate) {
    StringBuilder found = new StringBuilder();
    for (int at = Math.max(0, predicate - 10); at < Math.min(sentence.size(), predicate); at++) {
      if (parse.head(at) == predicate) {
        Relation relation = parse.relation(at);
        if (relation == Relation.AUX
            || relation == Relation.AUX_PASS
            || relation == Relation.COP
            || relation == Relation.MARK && sentence.token(at).is("to")) {
          found.append(' ').append(sentence.token(at).lower()).append(' ');
        }
      }
    }
    return found.toString();
  }

  private static boolean has(String auxiliaries, String... forms) {
    for (String form : forms) {
      if (auxiliaries.contains(" " + form + " ")) {
        return true;
      }
    }
    return false;
  }

  private void readNegation(int predicate) {
    for (int at = Math.max(0, predicate - 8); at < Math.min(sentence.size(), predicate + 4); at++) {
      boolean own = parse.head(at) == predicate || parse.head(at) == trigger.head();
      if (own && NEGATIONS.contains(sentence.token(at).lower())) {
        negated = true;
      }
    }
  }

  private void readMarks(int predicate) {
    int at = predicate;
    for (int step = 0; step < REACH && at >= 0; step++) {
      for (int child = at - 1; child >= 0 && child > at - 15; child--) {
        String word = sentence.token(child).lower();
        boolean marks =
            parse.head(child) == at
                && (parse.relation(child) == Relation.MARK
                    || parse.relation(child) == Relation.ADVMOD
                    || parse.relation(child) == Relation.CASE)
                && MARKS.contains(word);
        if (marks && (step == 0 || word.equals("if") || word.equals("unless"))) {
          features.addIf(step == 0, "mark." + word);
          conditional |= word.equals("if") || word.equals("unless") || word.equals("whether");
        }
      }
      at = parse.head(at);
    }
    features.addIf(conditional, "conditional");
  }

  /** Returns the lists in which the words stand that the trigger hangs on. */
  private Set<String> governors() {
    Set<String> found = new TreeSet<>();
    int at = trigger.frame().noun() ? trigger.head() : trigger.first();
    for (int step = 0; step < REACH; step++) {
      Relation relation = parse.relation(at);
      at = parse.head(at);
      if (at < 0 || words.lengthAt("speech", sentence.tokens(), at) > 0 && step > 0) {
        return found;
      }
      boolean aside = relation == Relation.ADVCL || relation == Relation.PARATAXIS;
      if (aside && step > 0 || relation == Relation.ACL_RELCL) {
        return found;
      }
      for (String list : GOVERNORS) {
        if (words.lengthAt(list, sentence.tokens(), at) > 0 && !isTrigger(at)) {
          found.add(step == 0 ? list : list + ".far");
        }
      }
    }
    return found;
  }

  private boolean isTrigger(int at) {
    return at >= trigger.first() && at <= trigger.last();
  }

  private boolean has(String list, int from) {
    for (int at = from; at < Math.min(sentence.size(), from + 12); at++) {
      if (words.lengthAt(list, sentence.tokens(), at) > 0) {
        return true;
      }
    }
    return false;
  }

  private boolean hasChild(int head, Relation relation) {
    for (int at = Math.max(0, head - 10); at < Math.min(sentence.size(), head + 10); at++) {
      if (parse.head(at) == head && parse.relation(at) == relation) {
        return true;
      }
    }
    return false;
  }

  private static Tense tense(String form, Set<String> governors) {
    return switch (form) {
      case "will", "would", "modal", "infinitive" -> Tense.FUTURE;
      case "past", "perfect", "past.perfect", "past.progressive", "infinitive.perfect" ->
          governors.contains("planned") ? Tense.FUTURE : Tense.PAST;
      case "present", "progressive" ->
          governors.contains("planned") || governors.contains("planned.far")
              ? Tense.FUTURE
              : Tense.PRESENT;
      default -> governors.contains("planned") ? Tense.FUTURE : Tense.PRESENT;
    };
  }
}
