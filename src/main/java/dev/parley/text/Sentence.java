package dev.parley.text;

import java.util.List;

/**
 * A sentence, or a line that stands for one.
 *
 * @param index its place among the sentences of the document, from 0
 * @param number its place among all sentences of the article, from 0
 * @param paragraph the paragraph it stands in, from 0
 * @param form what kind of line it is
 * @param span where it stands
 * @param tokens in text order
 */
public record Sentence(
    int index, int number, int paragraph, Form form, Span span, List<Token> tokens) {

  /** What kind of line a sentence is. */
  public enum Form {
    /** Running text. */
    PROSE,
    /** A title or subhead: no full stop, few small words. */
    HEADLINE,
    /** The words under a picture, which tell the past in the present tense. */
    CAPTION,
    /** Page furniture, bylines, credits: nothing is read from it. */
    FURNITURE
  }

  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /** Returns how many tokens it has. */
  public int size() {
    return tokens.size();
  }

  /** Returns the token at {@code at}. */
  public Token token(int at) {
    return tokens.get(at);
  }

  /** Returns the span from token {@code first} to token {@code last}, both included. */
  public Span span(int first, int last) {
    return new Span(tokens.get(first).begin(), tokens.get(last).end());
  }

  /**
   * Returns the words from token {@code first} to token {@code last}, a space where there was any.
   */
  public String words(int first, int last) {
    StringBuilder words = new StringBuilder(tokens.get(first).text());
    for (int at = first + 1; at <= last; at++) {
      words.append(tokens.get(at).begin() > tokens.get(at - 1).end() ? " " : "");
      words.append(tokens.get(at).text());
    }
    return words.toString();
  }
}
