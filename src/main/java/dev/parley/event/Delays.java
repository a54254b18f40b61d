package dev.parley.event;

import dev.parley.language.WordLists;
import dev.parley.syntax.Parse;
import dev.parley.text.Sentence;
import java.util.Arrays;

/** Tells a meeting that begins late from one that is put off, or was to be and was not. */
final class Delays {

  private final WordLists words;
  private final Sentence sentence;
  private final Parse parse;

  Delays(WordLists words, Sentence sentence, Parse parse) {
    this.words = words;
    this.sentence = sentence;
    this.parse = parse;
  }

  /**
   * "delayed by three hours", "delayed the start": returns whether the word at {@code at} delays
   * what it speaks of for a part of the day, or its beginning.
   */
  boolean isShort(int at, boolean ofBeginning) {
    return ofBeginning && has("delayed", at)
        || Arrays.stream(parse.children(at)).anyMatch(child -> has("parts of a day", child));
  }

  private boolean has(String list, int at) {
    return words.lengthAt(list, sentence.tokens(), at) > 0;
  }

  /** "had been due to meet": whether what was planned is told of as long past. */
  boolean isUnfulfilled(int head) {
    return words.contains("unfulfilled", parse.token(head).lower())
        && Arrays.stream(parse.children(head)).anyMatch(child -> parse.token(child).is("had"));
  }
}
