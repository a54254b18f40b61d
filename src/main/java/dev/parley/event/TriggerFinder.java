package dev.parley.event;

import dev.parley.language.WordLists;
import dev.parley.syntax.Tag;
import dev.parley.syntax.Tagged;
import dev.parley.text.PhraseTable.Match;
import dev.parley.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the words of a sentence that may tell of a meeting. */
final class TriggerFinder {

  /** More triggers than a sentence of any sense has; the others are passed over. */
  private static final int MOST = 24;

  /** Lists with longer phrases that begin like a trigger: "call off". */
  private static final List<String> LONGER = List.of("cancelled");

  private final FrameTable frames;
  private final WordLists words;

  TriggerFinder(FrameTable frames, WordLists words) {
    this.frames = frames;
    this.words = words;
  }

  /** Returns the triggers of {@code sentence} in text order, none overlapping. */
  List<Trigger> find(Sentence sentence, Tagged tags) {
    List<Trigger> found = new ArrayList<>();
    for (int at = 0; at < sentence.size() && found.size() < MOST; at++) {
      if (!frames.opens(sentence.token(at))) {
        continue;
      }
      int idiom = frames.idiomAt(sentence, at);
      if (idiom > 0) {
        at += idiom - 1;
        continue;
      }
      Optional<Trigger> trigger = at(sentence, tags, at);
      if (trigger.isPresent()) {
        found.add(trigger.get());
        at = trigger.get().last();
      }
    }
    return found;
  }

  private Optional<Trigger> at(Sentence sentence, Tagged tags, int at) {
    Optional<Match<Frame>> noun = frames.nounAt(sentence, at);
    Optional<Match<Frame>> verb =
        frames.verbAt(sentence, at).filter(match -> isLongest(sentence, at, match.length()));
    boolean asVerb =
        verb.isPresent()
            && (tags.tag(at).isVerb()
                || noun.isEmpty() && (verb.get().length() > 1 || isLoose(sentence)));
    boolean longer = noun.isPresent() && noun.get().length() > verb.map(Match::length).orElse(0);
    if (asVerb && !(longer && noun.get().length() > 1)) {
      return verb.map(match -> new Trigger(at, at + match.length() - 1, match.value()));
    }
    return noun.filter(
            match ->
                isNoun(sentence, tags, at + match.length() - 1)
                    || match.length() > 1 && isDetermined(tags, at)
                    || isLoose(sentence))
        .map(match -> new Trigger(at, at + match.length() - 1, match.value()));
  }

  private boolean isLongest(Sentence sentence, int at, int length) {
    return LONGER.stream().noneMatch(list -> words.lengthAt(list, sentence.tokens(), at) > length);
  }

  private static boolean isNoun(Sentence sentence, Tagged tags, int at) {
    boolean describes =
        tags.tag(at) == Tag.JJ && at + 1 < sentence.size() && isDescribed(tags.tag(at + 1));
    return tags.tag(at).isNoun() || tags.tag(at) == Tag.VBG || tags.tag(at) == Tag.JJ && !describes;
  }

  /** "a get-together": whether an article or the like stands before a phrase, whose tags err. */
  private static boolean isDetermined(Tagged tags, int at) {
    return at > 0 && (tags.tag(at - 1) == Tag.DT || tags.tag(at - 1) == Tag.PRP_POSSESSIVE);
  }

  /**
   * "<i>bilateral</i> ties", "<i>bilateral</i> and economic ties": whether it goes on to a noun.
   */
  private static boolean isDescribed(Tag next) {
    return next.isNoun() || next == Tag.JJ || next == Tag.CC;
  }

  /** Returns whether the tags of {@code sentence} are little worth: headlines are no sentences. */
  private static boolean isLoose(Sentence sentence) {
    return sentence.form() == Sentence.Form.HEADLINE;
  }
}
