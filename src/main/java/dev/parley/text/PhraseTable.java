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

  private final Node<V> root = new Node<>();
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
    Node<V> node = root;
    for (String word : words) {
      node = node.follow(ignoreCase ? Fold.lower(word) : word);
    }
    V all = node.match == null ? value : merge.apply(node.match.value(), value);
    node.match = new Match<>(all, words.size());
  }

  /** Adds a phrase, in place of one that is there already. */
  public void put(List<String> words, V value) {
    put(words, value, (before, after) -> after);
  }

  /** Returns the longest phrase that begins at token {@code at}. */
  public Optional<Match<V>> longestAt(List<Token> tokens, int at) {
    return Optional.ofNullable(match(tokens, at));
  }

  private Match<V> match(List<Token> tokens, int at) {
    Node<V> node = step(root.next, tokens.get(at));
    Match<V> longest = null;
    for (int next = at + 1; node != null; next++) {
      longest = node.match == null ? longest : node.match;
      node = next < tokens.size() ? step(node.next, tokens.get(next)) : null;
    }
    return longest;
  }

  /** Returns how many tokens the longest phrase that begins at token {@code at} covers, or 0. */
  public int lengthAt(List<Token> tokens, int at) {
    Match<V> match = match(tokens, at);
    return match == null ? 0 : match.length();
  }

  /**
   * Returns the words with which phrases begin, in small letters where the table ignores capitals.
   */
  public Set<String> firstWords() {
    return Collections.unmodifiableSet(root.next.keySet());
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
    return capitalized == null && token.text().length() < 4 && level != root.next
        ? level.get(token.lower())
        : token.text().length() >= 3 || level != root.next ? capitalized : null;
  }

  private static final class Node<V> {
    private Map<String, Node<V>> next = Map.of();
    private Match<V> match;

    /** Returns the node behind {@code word}, made where there is none. */
    private Node<V> follow(String word) {
      if (next.isEmpty()) {
        next = new HashMap<>(4);
      }
      return next.computeIfAbsent(word, key -> new Node<>());
    }
  }
}
