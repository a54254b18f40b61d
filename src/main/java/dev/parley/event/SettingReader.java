package dev.parley.event;

import dev.parley.language.WordLists;
import dev.parley.model.Features;
import dev.parley.syntax.Clauses;
import dev.parley.syntax.Parse;
import dev.parley.syntax.Predicate;
import dev.parley.syntax.PredicateReader;
import dev.parley.syntax.Relation;
import dev.parley.syntax.Tag;
import dev.parley.text.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Reads polarity, modality, tense, relation and cues of the words around a trigger. */
final class SettingReader {

  /** How far up the tree words still speak of the trigger. */
  private static final int REACH = 4;

  private static final List<String> MODIFIERS =
      List.of("upcoming", "bygone", "another", "each", "generic", "domestic", "negotiation");

  private final WordLists words;
  private final Sentence sentence;
  private final Parse parse;
  private final Clauses clauses;
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
    this.clauses = new Clauses(parse);
    this.trigger = trigger;
  }

  /** Returns the setting of the trigger. */
  Setting read() {
    int predicate = predicate();
    if (trigger.frame().noun()) {
      readNoun();
    }
    Predicate told = new PredicateReader(clauses).read(predicate);
    describe(told);
    negated |=
        told.negated() && !speaks(predicate)
            || new PredicateReader(clauses).isNegated(trigger.head());
    conditional = told.conditional();
    readMarks(predicate);
    features.addIf(isSequel(predicate) || isSequel(trigger.head()), Setting.SEQUEL);
    features.addAll(new FactualityReader(words, sentence, clauses, trigger).read());
    features.addIf(negated, "negated");
    features.addIf(trigger.frame().noun() && predicate != trigger.head(), "noun.governed");
    String form = sentence.form().name().toLowerCase(Locale.ROOT);
    features.add("form." + form);
    features.add(form + "." + told.tense().name().toLowerCase(Locale.ROOT));
    return new Setting(
        predicate,
        negated,
        conditional,
        definite,
        modifiers.contains("another"),
        modifiers.contains("each") || has("each", trigger.last() + 1),
        features);
  }

  /** "has not <i>commented</i> on the meeting": what is not said of it may well have been. */
  private boolean speaks(int predicate) {
    String word = sentence.token(predicate).lower();
    return predicate != trigger.head()
        && (words.contains("speech", word) || words.contains("attitude", word));
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
    readModified(head);
    int measured = clauses.measured(head);
    for (int at = trigger.first() - 1; at >= 0 && at > trigger.first() - 10; at--) {
      if (parse.head(at) == measured && parse.relation(at) == Relation.CASE) {
        String word = sentence.token(at).lower();
        features.add("case." + (words.contains("cases", word) ? word : "other"));
        return;
      }
    }
  }

  /** "<i>bilateral</i> ties", "<i>summit</i> declaration": says which noun it only describes. */
  private void readModified(int head) {
    Relation relation = parse.relation(head);
    if (relation == Relation.COMPOUND || relation == Relation.AMOD) {
      String noun = sentence.token(parse.head(head)).lower();
      features.add("modifies");
      features.addIf(!parse.tag(parse.head(head)).isProper(), "modifies." + noun);
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
      definite |= words.contains("definite", word);
      negated |= words.contains("negations", word);
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

  private void describe(Predicate told) {
    features.add("tense." + told.tense().name().toLowerCase(Locale.ROOT));
    features.addIf(!told.modal().isEmpty(), "modal." + told.modal());
    features.addIf(told.infinitive(), "infinitive");
    features.addIf(told.perfect(), "perfect");
    features.addIf(told.progressive(), "progressive");
    features.addIf(told.passive(), "passive");
    features.addIf(told.reported(), "reported");
    features.addIf(told.conditional(), "conditional");
    Tag tag = parse.tag(told.word());
    boolean participle = tag == Tag.VBG || tag == Tag.VBN;
    features.addIf(participle && !told.progressive() && !told.passive(), "participle");
    features.addIf(!tag.isVerb(), "verbless");
  }

  private void readMarks(int predicate) {
    for (int child : parse.children(predicate)) {
      Relation relation = parse.relation(child);
      boolean marks =
          relation == Relation.MARK || relation == Relation.ADVMOD || relation == Relation.CASE;
      String word = sentence.token(child).lower();
      features.addIf(marks && words.contains("marks", word), "mark." + word);
    }
  }

  /** "<i>later</i> met", "<i>also</i> took part": whether it is told as one more thing. */
  private boolean isSequel(int predicate) {
    return IntStream.of(parse.children(predicate))
        .anyMatch(
            child ->
                parse.relation(child) == Relation.ADVMOD
                    && words.contains("sequels", sentence.token(child).lower()));
  }

  private boolean has(String list, int from) {
    return IntStream.range(from, Math.min(sentence.size(), from + 12))
        .anyMatch(at -> words.lengthAt(list, sentence.tokens(), at) > 0);
  }

  private boolean hasChild(int head, Relation relation) {
    return IntStream.range(Math.max(0, head - 10), Math.min(sentence.size(), head + 10))
        .anyMatch(at -> parse.head(at) == head && parse.relation(at) == relation);
  }
}
