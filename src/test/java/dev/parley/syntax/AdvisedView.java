package dev.parley.syntax;

import java.util.Arrays;

/**
 * Sees, beside what the parser that ships sees, the tree that another parser gives the sentence.
 */
final class AdvisedView extends View {

  private static final int OUTSIDE = 1;
  private static final int NOBODY = -9;
  private static final int NO_RELATION = 99;
  private static final int NEVER = 999;

  private final Example advice;
  private Skeleton of;
  private int[] head;
  private int[] relation;
  private int[] first;
  private int[] last;

  /** Creates a view of the sentence that has tree {@code advice} by another parser. */
  AdvisedView(Example advice) {
    this.advice = advice;
  }

  @Override
  int word(Words words, int at, int[] f) {
    int count = super.word(words, at, f);
    int tag = tag(at);
    int before = words.tag[at - 1];
    int entry = words.entry[at] >>> 8;
    f[count++] = Hash.feature(51, tag);
    f[count++] = Hash.feature(52, tag, words.word[at]);
    f[count++] = Hash.feature(53, tag, words.suffix3[at]);
    f[count++] = Hash.feature(54, tag, tag(at + 1));
    f[count++] = Hash.feature(55, tag, before);
    f[count++] = Hash.feature(56, tag, tag(at - 1), before);
    f[count++] = Hash.feature(57, tag, entry);
    f[count++] = Hash.feature(58, tag, words.shape[at], entry);
    return count;
  }

  private int tag(int place) {
    int token = place - Words.MARGIN;
    return token < 0 || token >= advice.size() ? OUTSIDE : advice.tags()[token] + 2;
  }

  @Override
  int state(Skeleton words, State state, int[] f) {
    look(words);
    int c = super.state(words, state, f);
    int none = words.none;
    int s0 = state.top(words, 0);
    int s1 = state.top(words, 1);
    int b0 = state.next();
    int s0t = words.tag[s0];
    int s1t = words.tag[s1];
    int b0t = words.tag[b0];
    int tags = (s1t * 64 + s0t) * 64 + b0t;
    StackWord top = state.top();
    StackWord.Dependents under = top == null ? StackWord.Dependents.NONE : top.dependents();
    int topTo = direction(words, s0, s1, b0);
    int nextTo = direction(words, b0, s0, b0);
    int awaits = last[s0] >= b0 && s0 != none ? 1 : 0;
    int takes = b0 < words.size && first[b0] < s0 ? 1 : 0;
    int lower = s1 == none ? 0 : lower(s1, s0, b0);
    int topIs = relation[s0];
    int nextIs = relation[b0];
    int both = ((topTo * 8 + nextTo) * 2 + awaits) * 2 + takes;
    int marked = words.marksBetween(s0, b0);
    int marked1 = words.marksBetween(s1, s0);
    f[c++] = Hash.feature(151, topTo, awaits);
    f[c++] = Hash.feature(152, both);
    f[c++] = Hash.feature(153, both, lower);
    f[c++] = Hash.feature(154, topTo, awaits, topIs);
    f[c++] = Hash.feature(155, both, topIs, nextIs);
    f[c++] = Hash.feature(156, both, tags);
    f[c++] = Hash.feature(157, topTo, awaits, s0t, b0t);
    f[c++] = Hash.feature(158, topTo, awaits, topIs, tags);
    f[c++] = Hash.feature(159, both, words.word[s0]);
    f[c++] = Hash.feature(160, both, words.word[b0]);
    f[c++] = Hash.feature(161, both, words.word[s1]);
    f[c++] = Hash.feature(162, both, lower, topIs, nextIs);
    f[c++] = Hash.feature(163, topTo, awaits, marked, marked1);
    f[c++] = Hash.feature(164, nextTo, takes, nextIs, tags);
    f[c++] = Hash.feature(165, both, s0t, Math.min(under.rights(), 3), under.rightKind());
    return c;
  }

  @Override
  int arc(Skeleton words, Tree tree, int word, int[] f) {
    look(words);
    int c = super.arc(words, tree, word, f);
    int none = words.none;
    int over = tree.head(word) < 0 ? none : tree.head(word);
    int left = tree.firstChild(word) < 0 ? none : tree.firstChild(word);
    int earlier = tree.previousSibling(word) < 0 ? none : tree.previousSibling(word);
    int side = over == none ? 0 : over < word ? 1 : 2;
    int pair = (words.tag[over] * 64 + words.tag[word]) * 4 + side;
    int label = over == none ? -1 : tree.relation(over);
    int sibling = earlier == none || side == 1 && earlier < over ? -2 : tree.relation(earlier);
    int is = relation[word];
    int agrees = head[word] == tree.head(word) ? 1 : 0;
    f[c++] = Hash.feature(61, is, agrees);
    f[c++] = Hash.feature(62, is, agrees, pair);
    f[c++] = Hash.feature(63, is, agrees, words.word[word], side);
    f[c++] = Hash.feature(64, is, agrees, words.word[over], side);
    f[c++] = Hash.feature(65, is, agrees, words.word[left], side);
    f[c++] = Hash.feature(66, is, agrees, label, side);
    f[c++] = Hash.feature(67, is, agrees, pair, relation[over]);
    f[c++] = Hash.feature(68, is, agrees, sibling, side);
    f[c++] = Hash.feature(69, is, agrees, words.shape[word], words.shape[over]);
    return c;
  }

  /** Returns where the other parser has the head of {@code word}. */
  private int direction(Skeleton words, int word, int left, int right) {
    if (word >= words.size) {
      return 0;
    }
    int to = head[word];
    return to < 0 ? 1 : to == left ? 2 : to < word ? 3 : to == right ? 4 : 5;
  }

  private int lower(int word, int top, int next) {
    int to = head[word];
    return to == top ? 1 : to == next ? 2 : to > next ? 3 : 4;
  }

  /** Carries the advice from tokens to {@code words}. */
  private void look(Skeleton words) {
    if (of == words) {
      return;
    }
    of = words;
    int places = words.none + 1;
    int[] wordOf = new int[advice.size()];
    Arrays.fill(wordOf, -1);
    for (int word = 0; word < words.size; word++) {
      wordOf[words.token[word]] = word;
    }
    head = filled(places, NOBODY);
    relation = filled(places, NO_RELATION);
    first = filled(places, NEVER);
    last = filled(places, -1);
    for (int word = 0; word < words.size; word++) {
      int token = advice.heads()[words.token[word]];
      for (int up = 0; up < advice.size() && token >= 0 && wordOf[token] < 0; up++) {
        token = advice.heads()[token];
      }
      head[word] = token < 0 ? -1 : wordOf[token];
      relation[word] = advice.relations()[words.token[word]].ordinal();
      if (head[word] >= 0) {
        first[head[word]] = Math.min(first[head[word]], word);
        last[head[word]] = Math.max(last[head[word]], word);
      }
    }
  }

  private static int[] filled(int size, int value) {
    int[] filled = new int[size];
    Arrays.fill(filled, value);
    return filled;
  }
}
