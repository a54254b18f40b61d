package dev.parley.syntax;

import dev.parley.text.Token;
import java.util.List;
import java.util.TreeSet;

/**
 * The tree of a sentence: for each token its tag, its head and its relation to the head. Tokens are
 * counted from 0; exactly one has no head, unless the sentence is empty.
 */
public final class Parse implements Tagged {

  /** What stands for a token that is not there. */
  public static final int NONE = -1;

  private final List<Token> tokens;
  private final Tag[] tags;
  private final int[] heads;
  private final Relation[] relations;
  private final int[][] children;

  Parse(List<Token> tokens, Tag[] tags, int[] heads, Relation[] relations) {
    this.tokens = tokens;
    this.tags = tags;
    this.heads = heads;
    this.relations = relations;
    int[] counts = new int[heads.length];
    for (int head : heads) {
      if (head != NONE) {
        counts[head]++;
      }
    }
    children = new int[heads.length][];
    for (int at = 0; at < heads.length; at++) {
      children[at] = new int[counts[at]];
    }
    for (int at = heads.length - 1; at >= 0; at--) {
      if (heads[at] != NONE) {
        children[heads[at]][--counts[heads[at]]] = at;
      }
    }
  }

  /** Returns how many tokens the sentence has. */
  public int size() {
    return heads.length;
  }

  /** Returns the token at {@code at}. */
  public Token token(int at) {
    return tokens.get(at);
  }

  @Override
  public Tag tag(int at) {
    return tags[at];
  }

  /** Returns the head of the token at {@code at}, {@link #NONE} for the root. */
  public int head(int at) {
    return heads[at];
  }

  /** Returns what the token at {@code at} is to its head. */
  public Relation relation(int at) {
    return relations[at];
  }

  /** Returns the token without a head, {@link #NONE} in an empty sentence. */
  public int root() {
    for (int at = 0; at < heads.length; at++) {
      if (heads[at] == NONE) {
        return at;
      }
    }
    return NONE;
  }

  /** Returns the tokens whose head is {@code at}, in text order. */
  public int[] children(int at) {
    return children[at].clone();
  }

  /** Returns {@code word} and the conjuncts that hang on it, in text order. */
  public List<Integer> conjuncts(int word) {
    TreeSet<Integer> found = new TreeSet<>();
    found.add(word);
    for (int child : children[word]) {
      if (relations[child] == Relation.CONJ) {
        found.addAll(conjuncts(child));
      }
    }
    return List.copyOf(found);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < heads.length; at++) {
      text.append(tokens.get(at).text()).append('/').append(tags[at]);
      text.append('/').append(relations[at]).append('/').append(heads[at]).append(' ');
    }
    return text.toString().strip();
  }
}
