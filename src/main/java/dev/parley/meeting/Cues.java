package dev.parley.meeting;

import dev.parley.mention.VerbForms;
import dev.parley.mention.WordLists;
import dev.parley.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words that tell something by themselves, wherever they stand near a trigger. */
final class Cues {

  private final WordLists lists;
  private final Set<String> speech;
  private final Set<String> acts;
  private final Set<String> runs;
  private final Set<String> purposes;
  private final Set<String> topics;
  private final Set<String> parts;
  private final Set<String> nounsLikeVerbs;
  private final Set<String> speechCompany;
  private final Set<String> comments = new HashSet<>();
  private final Set<String> lightVerbs = new HashSet<>();

  Cues(WordLists lists) {
    this.lists = lists;
    this.speech = lists.phrases("speech");
    this.acts = lists.phrases("acts");
    this.runs = lists.phrases("runs");
    this.purposes = lists.phrases("purposes");
    this.topics = lists.phrases("topics");
    this.parts = lists.phrases("parts");
    this.nounsLikeVerbs = lists.phrases("nouns like verbs");
    this.speechCompany = lists.phrases("between verb and listener");
    lists.phrases("comments").forEach(verb -> comments.addAll(VerbForms.of(verb)));
    lists.phrases("light verbs").forEach(verb -> lightVerbs.addAll(VerbForms.of(verb)));
  }

  /** Returns whether {@code list} has a phrase within tokens {@code from} to {@code to}. */
  boolean has(Clause clause, String list, int from, int to) {
    List<Token> tokens = clause.sentence().tokens();
    for (int at = Math.max(0, from); at <= Math.min(to, tokens.size() - 1); at++) {
      boolean compound = at > 0 && tokens.get(at - 1).key().equals("-");
      if (!compound && lists.lengthAt(list, tokens, at) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether words for unnamed officials stand at item {@code index}. */
  boolean officialsAt(Clause clause, int index) {
    return index < clause.size()
        && lists.lengthAt("officials", clause.sentence().tokens(), clause.item(index).first()) > 0;
  }

  /** Returns whether {@code word} tells that somebody said something. */
  boolean isSpeech(String word) {
    return speech.contains(word);
  }

  /** Returns whether {@code word} tells what was done about a meeting: "cancelled", "agreed". */
  boolean isAct(String word) {
    return acts.contains(word);
  }

  /** Returns whether {@code word} is a verb that holds a meeting: "held", "attend". */
  boolean isLight(String word) {
    return lightVerbs.contains(word);
  }

  /** Returns whether {@code word} is a verb for what is said of a meeting by those outside it. */
  boolean isComment(String word) {
    return comments.contains(word);
  }

  /** Returns whether {@code word} is a verb that tells when a meeting takes place. */
  boolean isCourse(String word) {
    return runs.contains(word);
  }

  /** Returns whether {@code word} is what people meet for: "to discuss". */
  boolean isPurpose(String word) {
    return purposes.contains(word);
  }

  /** Returns whether "in" behind {@code word} tells what it is about: "the war in". */
  boolean isTopic(String word) {
    return topics.contains(word);
  }

  /** Returns whether {@code word} is a part or number of meetings: "round" of talks. */
  boolean isPart(String word) {
    return parts.contains(word);
  }

  /** Returns whether {@code word}, like a verb, is a noun or adjective before a trigger. */
  boolean isNounLikeVerb(String word) {
    return nounsLikeVerbs.contains(word);
  }

  /** Returns whether {@code word} may stand between a verb of speech and who is spoken to. */
  boolean passesSpeech(String word) {
    return speechCompany.contains(word) || word.endsWith("ly");
  }
}
