package dev.parley.meeting;

import dev.parley.mention.WordLists;
import dev.parley.text.Sentence;
import dev.parley.text.Tense;
import dev.parley.text.Token;
import java.util.List;
import java.util.Set;

/** Judges what became of a meeting by the words around its trigger. */
final class StatusJudge {

  private static final int LEFT = 12;
  private static final int RIGHT = 16;
  private static final int THREAT = 4;
  private static final int AWAITED = 8;
  private static final Set<String> STOPS =
      Set.of(";", "who", "which", "when", "while", "because", "but", "although", "whose", "said");

  /** Behind these, the sentence tells what happened at the meeting and not what became of it. */
  private static final Set<String> INSIDE =
      Set.of("in", "at", "during", "after", "following", "from");

  private static final Set<String> AWAITING = Set.of("before", "until", "unless", "once");
  private static final Set<String> PERFECT = Set.of("has", "have");

  private final WordLists cues;

  StatusJudge(WordLists cues) {
    this.cues = cues;
  }

  /** A status, the tense that dates follow, and whether the meeting was only imagined. */
  record Verdict(Status status, Tense tense, boolean hypothetical, boolean assumed) {
    Verdict(Status status, Tense tense, boolean hypothetical) {
      this(status, tense, hypothetical, false);
    }
  }

  /**
   * Returns the verdict on a trigger.
   *
   * @param from the first token that may speak of it
   * @param phrase the first token of the noun phrase that the trigger heads
   * @param begin the first token of the trigger
   * @param end its last token
   * @param dated whether the sentence tells when
   */
  Verdict judge(
      Sentence sentence, Frame frame, int from, int phrase, int begin, int end, boolean dated) {
    List<Token> tokens = sentence.tokens();
    int left = Math.max(Math.max(from, 0), phrase - LEFT);
    int right = rightEnd(tokens, end);
    int cancelled = find("cancelled", tokens, left, begin);
    if (cancelled >= 0 && has("threats", tokens, cancelled - THREAT, cancelled)) {
      return planned();
    }
    if (cancelled >= 0
        || frame.pattern().isNoun() && has("cancelled after", tokens, end + 1, end + 2 * RIGHT)) {
      return new Verdict(Status.CANCELLED, Tense.PAST, false);
    }
    if (has("negation", tokens, Math.max(left, begin - 6), begin)
        && !has("not only", tokens, left, begin)) {
      return new Verdict(Status.CANCELLED, Tense.PAST, true);
    }
    if (has("past plans", tokens, left, begin)) {
      return has("dropped", tokens, end + 1, tokens.size())
          ? new Verdict(Status.CANCELLED, Tense.PAST, false)
          : new Verdict(Status.PLANNED, Tense.FUTURE, false, true);
    }
    if (frame.pattern().isNoun()) {
      return noun(sentence, tokens, left, phrase, begin, end, right);
    }
    return verb(sentence, frame, tokens, left, begin, dated);
  }

  private Verdict verb(
      Sentence sentence, Frame frame, List<Token> tokens, int left, int begin, boolean dated) {
    boolean infinitive = begin > 0 && tokens.get(begin - 1).is("to");
    if (has("proposed", tokens, left, begin)) {
      return proposed();
    }
    if (frame.form() == Frame.Form.PAST && isAwaited(tokens, begin)) {
      return new Verdict(Status.PROPOSED, Tense.FUTURE, true);
    }
    if (frame.form() == Frame.Form.PAST
        && !has("modals", tokens, Math.max(left, begin - 4), begin)) {
      return has("planned before", tokens, Math.max(left, begin - 5), begin) ? planned() : held();
    }
    if (has("modals", tokens, Math.max(left, begin - 5), begin)) {
      return planned();
    }
    if (has("planned before", tokens, left, begin)) {
      return planned();
    }
    if (frame.pattern() == Frame.Pattern.STAY) {
      return new Verdict(Status.ONGOING, Tense.PRESENT, false);
    }
    if (infinitive) {
      return has("went", tokens, left, begin)
              || has("feats", tokens, left, begin)
              || hasPast(tokens, left, begin)
          ? held()
          : planned();
    }
    if (frame.form() == Frame.Form.GERUND) {
      if (has("being", tokens, Math.max(left, begin - 3), begin)) {
        return new Verdict(Status.ONGOING, Tense.PRESENT, false);
      }
      return has("before", tokens, Math.max(left, begin - 3), begin)
              && !has("went", tokens, left, begin)
              && !hasPast(tokens, left, begin)
          ? planned()
          : held();
    }
    if (sentence.form() != Sentence.Form.PROSE) {
      return held();
    }
    return dated || has("modals", tokens, 0, begin) || has("planned before", tokens, 0, begin)
        ? new Verdict(Status.PLANNED, Tense.FUTURE, false, true)
        : new Verdict(Status.HELD, Tense.PRESENT, false, true);
  }

  /** "before she has met the king", "once they have met": what is still to come. */
  private static boolean isAwaited(List<Token> tokens, int begin) {
    boolean perfect = false;
    for (int at = begin - 1; at >= Math.max(0, begin - AWAITED); at--) {
      String word = tokens.get(at).lower();
      if (word.equals(",")) {
        return false;
      }
      perfect |= at >= begin - 2 && PERFECT.contains(word);
      if (AWAITING.contains(word)) {
        return perfect;
      }
    }
    return false;
  }

  /** "interrupted the talks to telephone": what was done for a purpose was done. */
  private static boolean hasPast(List<Token> tokens, int from, int to) {
    for (int at = from; at < to; at++) {
      if (tokens.get(at).lower().endsWith("ed") && !tokens.get(at).isCapitalized()) {
        return true;
      }
    }
    return false;
  }

  private Verdict noun(
      Sentence sentence, List<Token> tokens, int left, int phrase, int begin, int end, int right) {
    int near = Math.max(left, phrase - 6);
    boolean inside = phrase > 0 && INSIDE.contains(tokens.get(phrase - 1).lower());
    if (has("proposed nouns", tokens, phrase, begin)
        || !inside
            && (has("proposed", tokens, near, begin) || cues.lengthAt("proposed", tokens, left) > 0)
        || has("invitations", tokens, left, begin)) {
      return proposed();
    }
    if (has("planned after", tokens, end + 1, right)) {
      return planned();
    }
    if (has("ongoing after", tokens, end + 1, right) || has("ongoing", tokens, near, begin)) {
      return new Verdict(Status.ONGOING, Tense.PRESENT, false);
    }
    if (has("held after", tokens, end + 1, right)) {
      return held();
    }
    if (has("proposed after", tokens, end + 1, right)) {
      return proposed();
    }
    if (has("before", tokens, near, begin)) {
      return sentence.form() == Sentence.Form.CAPTION ? held() : planned();
    }
    if (has("planned nouns", tokens, near, begin)) {
      return new Verdict(Status.PLANNED, Tense.FUTURE, false, true);
    }
    if (has("modals", tokens, left, begin)) {
      return planned();
    }
    if (has("planned before", tokens, left, begin)) {
      return inside && has("reached", tokens, left, begin) ? held() : planned();
    }
    if (has("being", tokens, near, begin) && has("light gerunds", tokens, near, begin)) {
      return new Verdict(Status.ONGOING, Tense.PRESENT, false);
    }
    return new Verdict(
        Status.HELD,
        sentence.form() == Sentence.Form.CAPTION ? Tense.PAST : Tense.PRESENT,
        false,
        !inside);
  }

  private int rightEnd(List<Token> tokens, int end) {
    int right = end + 1;
    while (right < tokens.size()
        && right <= end + RIGHT
        && (!STOPS.contains(tokens.get(right).lower())
            || right <= end + 2 && tokens.get(right).is("which"))) {
      right++;
    }
    return right;
  }

  private boolean has(String list, List<Token> tokens, int from, int to) {
    return find(list, tokens, from, to) >= 0;
  }

  /** Returns where a phrase of {@code list} first stands between two tokens, or -1. */
  private int find(String list, List<Token> tokens, int from, int to) {
    for (int at = Math.max(0, from); at < Math.min(to, tokens.size()); at++) {
      int length = cues.lengthAt(list, tokens, at);
      boolean month = tokens.get(at).text().equals("May") && at > 0;
      if (length > 0 && at + length <= to && !month) {
        return at;
      }
    }
    return -1;
  }

  private static Verdict held() {
    return new Verdict(Status.HELD, Tense.PAST, false);
  }

  private static Verdict planned() {
    return new Verdict(Status.PLANNED, Tense.FUTURE, false);
  }

  private static Verdict proposed() {
    return new Verdict(Status.PROPOSED, Tense.FUTURE, false);
  }
}
