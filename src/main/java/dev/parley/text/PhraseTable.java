package dev.parley.text;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;

/** Phrases of one or more words, each with a value, found in a list of tokens. */
public final class PhraseTable<V> {

  private final Map<String, Node<V>> roots = new HashMap<>();
  private final boolean ignoreCase;

  /** Creates an empty table that tells capitals from small letters unless {@code ignoreCase}. */
  public PhraseTable(boolean ignoreCase) {
    this.ignoreCase = ignoreCase;
  }

  /** A phrase that was found: its value and how many tokens it covers. */
  public record Match<V>(V value, int length) {}

  /** Adds a phrase; where it is there already, {@code merge} makes one value of both. */
  public void put(List<String> words, V value, BinaryOperator<V> merge) {
    if (words.isEmpty()) {
      throw new IllegalArgumentException("an empty phrase");
    }
    Map<String, Node<V>> level = roots;
    Node<V> node = null;
    for (String word : words) {
      node = level.computeIfAbsent(ignoreCase ? Fold.lower(word) : word, key -> new Node<>());
      level = node.next;
    }
    node.value = node.value == null ? value : merge.apply(node.value, value);
  }

  /** Adds a phrase, in place of one that is there already. */
  public void put(List<String> words, V value) {
    put(words, value, (before, after) -> after);
  }

  /** Returns the longest phrase that begins at token {@code at}. */
  public Optional<Match<V>> longestAt(List<Token> tokens, int at) {
    Node<V> node = step(roots, tokens.get(at));
    Match<V> longest = null;
    for (int next = at + 1; node != null; next++) {
      if (node.value != null) {
        longest = new Match<>(node.value, next - at);
      }
      node = next < tokens.size() ? step(node.next, tokens.get(next)) : null;
    }
    return Optional.ofNullable(longest);
  }

  /** Returns how many tokens the longest phrase that begins at token {@code at} covers, or 0. */
  public int lengthAt(List<Token> tokens, int at) {
    return longestAt(tokens, at).map(Match::length).orElse(0);
  }

  /**
   * Returns the words with which phrases begin, in small letters where the table ignores capitals.
   */
  public Set<String> firstWords() {
    return Collections.unmodifiableSet(roots.keySet());
  }

  private Node<V> step(Map<String, Node<V>> level, Token token) {
    if (level.isEmpty()) {
      return null;
    }
    if (ignoreCase) {
      return level.get(token.lower());
    }
    Node<V> exact = level.get(token.key());
    if (exact != null || !token.isAllCaps()) {
      return exact;
    }
    Node<V> capitalized = level.get(token.key().charAt(0) + token.lower().substring(1));
    return capitalized == null && token.text().length() < 4 && level != roots
        ? level.get(token.lower())
        : token.text().length() >= 3 || level != roots ? capitalized : null;
  }

  private static final class Node<V> {
    private final Map<String, Node<V>> next = new HashMap<>(4);
    private V value;
  }
}
