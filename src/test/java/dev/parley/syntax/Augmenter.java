package dev.parley.syntax;

import dev.parley.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Adds copies of sentences as newspapers print them: without a full stop, or in capitals. */
final class Augmenter {

  private Augmenter() {}

  /** Returns {@code examples} and, of some, another copy. */
  static List<Example> augment(List<Example> examples) {
    List<Example> all = new ArrayList<>(examples);
    for (int at = 0; at < examples.size(); at++) {
      Example example = examples.get(at);
      if (at % 12 == 3) {
        all.add(withoutStop(example));
      } else if (at % 30 == 7) {
        all.add(cased(example, text -> text.toUpperCase(Locale.ROOT)));
      } else if (at % 30 == 17) {
        all.add(withoutStop(cased(example, Augmenter::capitalized)));
      }
    }
    return all;
  }

  private static Example withoutStop(Example example) {
    int last = example.size() - 1;
    if (last < 1 || example.relations()[last] != Relation.PUNCT) {
      return example;
    }
    for (int head : example.heads()) {
      if (head == last) {
        return example;
      }
    }
    return new Example(
        example.tokens().subList(0, last),
        Arrays.copyOf(example.tags(), last),
        Arrays.copyOf(example.lemmas(), last),
        Arrays.copyOf(example.heads(), last),
        Arrays.copyOf(example.relations(), last));
  }

  private static Example cased(Example example, UnaryOperator<String> cased) {
    List<Token> tokens = new ArrayList<>();
    for (Token token : example.tokens()) {
      String text = cased.apply(token.text());
      tokens.add(
          new Token(token.begin(), token.end(), text, cased.apply(token.key()), token.lower()));
    }
    return new Example(
        tokens, example.tags(), example.lemmas(), example.heads(), example.relations());
  }

  private static String capitalized(String text) {
    return text.length() < 4
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
