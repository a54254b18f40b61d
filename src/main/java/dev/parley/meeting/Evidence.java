package dev.parley.meeting;

import dev.parley.text.Span;

/**
 * Where an article says something, and how it was understood.
 *
 * @param sentence the sentence
 * @param words the words in it that say so
 * @param rule the name of the rule that read them: {@code meet.active}
 * @param confidence from 0 to 1
 */
public record Evidence(Span sentence, Span words, String rule, double confidence) {

  public Evidence {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
    if (rule.isBlank()) {
      throw new IllegalArgumentException("evidence without a rule");
    }
  }
}
