package dev.parley.meeting;

import dev.parley.event.Candidate;
import dev.parley.event.FrameTable;
import dev.parley.language.WordLists;
import dev.parley.syntax.Parse;
import dev.parley.syntax.Relation;
import dev.parley.text.Sentence;
import java.util.Optional;

/** Finds what a meeting is about: "talks on trade", "met to discuss the war". */
final class TopicFinder {

  private static final WordLists WORDS = FrameTable.words();
  private static final int LONGEST = 14;

  private TopicFinder() {}

  /** Returns the words that the article tells it in. */
  static Optional<String> find(Candidate candidate) {
    Parse parse = candidate.passage().parse();
    int trigger = candidate.trigger().head();
    for (int at = candidate.trigger().last() + 1; at < parse.size(); at++) {
      boolean hangs =
          parse.head(at) == trigger || parse.head(at) == candidate.setting().predicate();
      boolean noun = parse.relation(at) == Relation.NMOD || parse.relation(at) == Relation.OBL;
      if (hangs
          && noun
          && isIntroduced(candidate.passage().sentence(), parse, at)
          && !isDate(candidate, at)) {
        return words(candidate.passage().sentence(), parse, at);
      }
      if (WORDS.contains("discussing", parse.token(at).lower()) && hangs) {
        for (int child : parse.children(at)) {
          if (parse.relation(child) == Relation.OBJ) {
            return words(candidate.passage().sentence(), parse, child);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** "a ceasefire in Sochi": where it is, and not what it is about. */
  private static boolean isPlace(Parse parse, int noun) {
    for (int child : parse.children(noun)) {
      if (parse.relation(child) == Relation.CASE) {
        return parse.token(child).is("in") || parse.token(child).is("at");
      }
    }
    return false;
  }

  private static boolean isIntroduced(Sentence sentence, Parse parse, int noun) {
    for (int child : parse.children(noun)) {
      if (parse.relation(child) == Relation.CASE) {
        return WORDS.contains("topic prepositions", parse.token(child).lower())
            && !(parse.token(child).is("on")
                && WORDS.lengthAt("no topics", sentence.tokens(), noun) > 0);
      }
    }
    return false;
  }

  private static boolean isDate(Candidate candidate, int at) {
    return candidate.passage().dates().stream()
        .anyMatch(date -> date.first() <= at && at <= date.last());
  }

  /** Returns the words below the noun at {@code head} without its preposition. */
  private static Optional<String> words(Sentence sentence, Parse parse, int head) {
    int first = head;
    int last = head;
    for (int at = Math.max(0, head - LONGEST); at < Math.min(parse.size(), head + LONGEST); at++) {
      if (isBelow(parse, at, head)) {
        first = Math.min(first, at);
        last = Math.max(last, at);
      }
    }
    while (first < head && parse.relation(first) == Relation.CASE) {
      first++;
    }
    return Optional.of(sentence.words(first, last));
  }

  /** Returns whether {@code at} belongs to the noun phrase of {@code head}, and no clause in it. */
  private static boolean isBelow(Parse parse, int at, int head) {
    int up = at;
    for (int step = 0; step < LONGEST && up >= 0; step++) {
      if (up == head) {
        return true;
      }
      Relation relation = parse.relation(up);
      if (relation == Relation.ACL_RELCL
          || up != head && relation == Relation.NMOD && isPlace(parse, up)
          || relation == Relation.PUNCT
          || relation == Relation.PARATAXIS
          || relation == Relation.ADVCL) {
        return false;
      }
      up = parse.head(up);
    }
    return false;
  }
}
