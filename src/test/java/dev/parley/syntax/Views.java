package dev.parley.syntax;

import dev.parley.text.Token;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What is seen of each sentence: what ships, or with the advice of another parser. */
final class Views {

  /** Those of sentences without advice. */
  static final Views PLAIN = new Views();

  private final Map<List<Token>, View> views = new IdentityHashMap<>();

  /** Advises whoever reads {@code tokens} with the tree that another parser gave them. */
  void add(List<Token> tokens, Example advice) {
    views.put(tokens, new AdvisedView(advice));
  }

  /** Returns what is seen of {@code tokens}. */
  View of(List<Token> tokens) {
    return views.getOrDefault(tokens, View.PLAIN);
  }
}
