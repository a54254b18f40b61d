package dev.parley.syntax;

import dev.parley.text.Token;
import java.util.Arrays;
import java.util.List;

/** Puts the punctuation back between the words of a tree. */
final class ParseBuilder {

  private final List<Token> tokens;
  private final Words words;
  private final Skeleton skeleton;
  private final Tree tree;
  private final int[] heads;
  private final Relation[] relations;

  ParseBuilder(List<Token> tokens, Words words, Skeleton skeleton, Tree tree) {
    this.tokens = tokens;
    this.words = words;
    this.skeleton = skeleton;
    this.tree = tree;
    heads = new int[words.size];
    relations = new Relation[words.size];
  }

  Parse build() {
    Arrays.fill(relations, Relation.PUNCT);
    Arrays.fill(heads, Parse.NONE);
    for (int word = 0; word < tree.size(); word++) {
      int head = tree.head(word);
      heads[skeleton.token[word]] = head < 0 ? Parse.NONE : skeleton.token[head];
      relations[skeleton.token[word]] = Relation.of(tree.relation(word));
    }
    if (tree.size() > 0) {
      attachMarks();
    } else if (words.size > 0) {
      Arrays.fill(heads, 1, words.size, 0);
      relations[0] = Relation.ROOT;
    }
    Tag[] tags = new Tag[words.size];
    for (int at = 0; at < tags.length; at++) {
      tags[at] = Tag.of(words.tag[at + Words.MARGIN]);
    }
    new ReducedRelatives(tags, heads, relations).resolve();
    new Agreement(tokens, tags, heads, relations).make();
    new Displaced(tokens, tags, heads, relations).hang();
    new Circumstances(tokens, tags, heads, relations).lift();
    new Gaps(tokens, tags, heads, relations).fill();
    return new Parse(tokens, tags, heads, relations);
  }

  /** Hangs each mark on the lowest word above both of its neighbours, so that no arc is crossed. */
  private void attachMarks() {
    int[] depths = depths();
    int word = 0;
    for (int at = 0; at < words.size; at++) {
      if (word < tree.size() && skeleton.token[word] == at) {
        word++;
      } else {
        int left = Math.max(word - 1, 0);
        int right = Math.min(word, tree.size() - 1);
        boolean outside = word == 0 || word == tree.size();
        heads[at] = skeleton.token[outside ? root(left) : common(left, right, depths)];
      }
    }
  }

  private int root(int word) {
    int root = word;
    while (tree.head(root) >= 0) {
      root = tree.head(root);
    }
    return root;
  }

  private int common(int left, int right, int[] depths) {
    int one = left;
    int other = right;
    while (one != other) {
      if (depths[one] >= depths[other]) {
        one = tree.head(one);
      } else {
        other = tree.head(other);
      }
    }
    return one;
  }

  private int[] depths() {
    int[] depths = new int[tree.size()];
    for (int word : tree.downward()) {
      depths[word] = tree.head(word) < 0 ? 0 : depths[tree.head(word)] + 1;
    }
    return depths;
  }
}
