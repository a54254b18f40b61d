package dev.parley.syntax;

import dev.parley.text.Sentence;
import dev.parley.text.Span;
import dev.parley.text.Token;
import dev.parley.text.Tokenizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Sentences and tables for tests. */
final class Sentences {

  private Sentences() {}

  /** Returns the sentence {@code text}. */
  static Sentence of(String text) {
    return new Sentence(
        0, 0, 0, Sentence.Form.PROSE, new Span(0, text.length()), new Tokenizer().tokens(text));
  }

  /** Returns the tree of {@code text}. */
  static Parse parse(String text) {
    return Parser.load().parse(of(text));
  }

  /** Returns where {@code word} stands; {@code the#2} is the second of its kind. */
  static int find(Parse parse, String word) {
    int sign = word.indexOf('#');
    String text = sign < 0 ? word : word.substring(0, sign);
    int left = sign < 0 ? 1 : Integer.parseInt(word.substring(sign + 1));
    for (int at = 0; at < parse.size(); at++) {
      Token token = parse.token(at);
      if (token.text().equals(text) && --left == 0) {
        return at;
      }
    }
    throw new IllegalArgumentException(word + " is not in " + parse);
  }

  /** Returns the lines of {@code table} that are no remarks. */
  static List<String> rows(String table) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Sentences.class.getResourceAsStream(table), StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank() && line.charAt(0) != '#').toList();
    }
  }
}
