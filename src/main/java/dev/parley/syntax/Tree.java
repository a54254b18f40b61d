package dev.parley.syntax;

import java.util.Arrays;

/** Heads of the words of a skeleton with the ways between them, and relations as they are found. */
final class Tree {

  private final int[] heads;
  private final int[] relations;
  private final int[] first;
  private final int[] last;
  private final int[] next;
  private final int[] previous;

  Tree(int[] heads) {
    this.heads = heads;
    int size = heads.length;
    relations = new int[size];
    first = empty(size);
    last = empty(size);
    next = empty(size);
    previous = empty(size);
    for (int word = 0; word < size; word++) {
      int head = heads[word];
      if (head >= 0) {
        if (first[head] < 0) {
          first[head] = word;
        } else {
          next[last[head]] = word;
          previous[word] = last[head];
        }
        last[head] = word;
      }
    }
  }

  int size() {
    return heads.length;
  }

  /** Returns the head of {@code word}, -1 for the root; the others say -1 where there is none. */
  int head(int word) {
    return heads[word];
  }

  int firstChild(int word) {
    return first[word];
  }

  int lastChild(int word) {
    return last[word];
  }

  int nextSibling(int word) {
    return next[word];
  }

  int previousSibling(int word) {
    return previous[word];
  }

  /** Returns the ordinal of the relation of {@code word} to its head. */
  int relation(int word) {
    return relations[word];
  }

  void relate(int word, int relation) {
    relations[word] = relation;
  }

  /** Returns the words, each after its head, the children of one head in text order. */
  int[] downward() {
    int[] order = new int[heads.length];
    int count = 0;
    for (int word = 0; word < heads.length; word++) {
      if (heads[word] < 0) {
        order[count++] = word;
      }
    }
    for (int at = 0; at < count; at++) {
      for (int child = first[order[at]]; child >= 0; child = next[child]) {
        order[count++] = child;
      }
    }
    return order;
  }

  private static int[] empty(int size) {
    int[] places = new int[size];
    Arrays.fill(places, -1);
    return places;
  }
}
