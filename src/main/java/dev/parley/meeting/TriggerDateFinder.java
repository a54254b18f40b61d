package dev.parley.meeting;

import dev.parley.mention.ActorGroup;
import dev.parley.text.DateMention;
import dev.parley.text.Sentence;
import java.util.Optional;
import java.util.Set;

/** Finds the date of a sentence that belongs to a trigger. */
final class TriggerDateFinder {

  private static final Set<String> TIME_BOUNDS =
      Set.of("since", "until", "after", "before", "by", "till");
  private static final Set<String> LEFT_BOUNDARIES =
      Set.of(";", "who", "which", "when", "while", "ahead", "that");
  private static final Set<String> LEFT_LINKS = Set.of("before", "after", "following");
  private static final Set<String> RELATIVES = Set.of("which", "that");
  private static final Set<String> PLANS =
      Set.of("to", "due", "scheduled", "planned", "set", "expected", "supposed");
  private static final int NEAR = 4;

  private final Cues cues;

  TriggerDateFinder(Cues cues) {
    this.cues = cues;
  }

  /**
   * Returns the date of a meeting that was not held, as {@link #find} does; but not that of what
   * was done about it: "On Monday A agreed to meet B".
   */
  Optional<DateMention> findAhead(Clause clause, int phrase, int begin, int end, int subject) {
    Aside aside = Aside.of(clause, subject);
    return within(clause, phrase, begin)
        .or(
            () ->
                before(clause, phrase, subject, aside)
                    .filter(date -> !isOfAct(clause, date, begin)))
        .or(() -> behind(clause, end, subject, aside))
        .or(() -> opening(clause, phrase, aside).filter(date -> !isOfAct(clause, date, begin)));
  }

  /** Returns whether a verb of doing stands between a date and the trigger, or before the date. */
  private boolean isOfAct(Clause clause, DateMention date, int begin) {
    int at = clause.indexOf(date.first());
    for (int between = at + 1; between < begin; between++) {
      if (cues.isAct(clause.word(between))) {
        return true;
      }
    }
    return cues.isAct(clause.word(clause.word(at - 1).equals("on") ? at - 2 : at - 1));
  }

  /**
   * Returns the date that belongs to the trigger at items {@code begin} to {@code end}: of its noun
   * phrase, else before it, behind it, or to open the sentence.
   *
   * @param phrase the first item of its noun phrase
   * @param subject the item of its subject, or -1
   */
  Optional<DateMention> find(Clause clause, int phrase, int begin, int end, int subject) {
    Aside aside = Aside.of(clause, subject);
    return within(clause, phrase, begin)
        .or(() -> before(clause, phrase, subject, aside))
        .or(() -> behind(clause, end, subject, aside))
        .or(() -> opening(clause, phrase, aside))
        .or(() -> ofPicture(clause));
  }

  /** Returns the date at the end of a caption, which is that of all that the picture shows. */
  private static Optional<DateMention> ofPicture(Clause clause) {
    int last = clause.isWord(clause.size() - 1) ? clause.size() - 2 : clause.size() - 1;
    return clause.sentence().form() == Sentence.Form.CAPTION
        ? date(clause, last)
        : Optional.empty();
  }

  private static Optional<DateMention> date(Clause clause, int at) {
    return at >= 0 && clause.item(at) instanceof Item.When when
        ? Optional.of(when.date())
        : Optional.empty();
  }

  private static boolean isBound(Clause clause, int at) {
    return TIME_BOUNDS.contains(clause.word(at - 1));
  }

  private static Optional<DateMention> within(Clause clause, int phrase, int begin) {
    for (int at = begin - 1; at >= phrase; at--) {
      Optional<DateMention> date = date(clause, at);
      if (date.isPresent() && (at > phrase || clause.word(at + 1).equals("'s"))) {
        return date;
      }
    }
    return Optional.empty();
  }

  private Optional<DateMention> before(Clause clause, int phrase, int subject, Aside aside) {
    for (int at = phrase; phrase > 0 && at >= Math.max(0, phrase - NEAR); at--) {
      if (clause.word(at).equals("and")) {
        return Optional.empty();
      }
      Optional<DateMention> date = date(clause, at);
      if (date.isPresent()
          && !aside.parts(at, phrase)
          && !isBound(clause, at)
          && !cues.isSpeech(clause.word(clause.word(at - 1).equals("on") ? at - 2 : at - 1))
          && (at >= phrase - 1
              || clause.word(at + 1).equals("'s")
              || at > subject && subject >= 0)) {
        return date;
      }
    }
    return Optional.empty();
  }

  private Optional<DateMention> behind(Clause clause, int end, int subject, Aside aside) {
    boolean where = clause.word(subject - 1).equals("where");
    for (int at = end + 1; at < clause.size(); at++) {
      if (where && isNextLeg(clause, at)
          || aside.parts(at, end)
          || clause.isRightBoundary(at) && !relates(clause, at, end)
          || cues.isSpeech(clause.word(at)) && at > end + 1) {
        return Optional.empty();
      }
      Optional<DateMention> date = date(clause, at);
      if (date.isPresent() && !isBound(clause, at) && !cues.isSpeech(clause.word(at - 1))) {
        return date;
      }
    }
    return Optional.empty();
  }

  /** "where he met A, in Paris": what follows is told of the next place. */
  private static boolean isNextLeg(Clause clause, int at) {
    return clause.word(at).equals(",")
        && clause.word(at + 1).equals("in")
        && clause.group(at + 2).flatMap(ActorGroup::place).isPresent();
  }

  /** Returns whether a clause at {@code at} tells when the noun before it is: "which begins". */
  private boolean relates(Clause clause, int at, int end) {
    boolean near = at <= end + 2 || at <= end + 6 && clause.group(at - 1).isPresent();
    boolean apart = clause.word(at - 1).equals(",") && clause.group(at - 2).isPresent();
    return (near || apart && at <= end + 7 && PLANS.contains(clause.word(at + 2)))
        && RELATIVES.contains(clause.word(at))
        && (cues.isCourse(clause.word(at + 1)) || clause.isAuxiliary(at + 1));
  }

  private Optional<DateMention> opening(Clause clause, int begin, Aside aside) {
    for (int at = begin - 1; at >= 0; at--) {
      String word = clause.word(at);
      if (aside.parts(at, begin)) {
        continue;
      }
      if (cues.isSpeech(word)
          || LEFT_BOUNDARIES.contains(word)
          || LEFT_LINKS.contains(word) && at > 0) {
        return Optional.empty();
      }
      Optional<DateMention> date = date(clause, at);
      if (date.isPresent()) {
        return isBound(clause, at) ? Optional.empty() : date;
      }
    }
    return Optional.empty();
  }
}
