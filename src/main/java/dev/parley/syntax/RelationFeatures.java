package dev.parley.syntax;

/** What is seen of a word and its head when their relation is named. */
final class RelationFeatures {

  /** The most features that an arc has. */
  static final int MOST = 60;

  private RelationFeatures() {}

  /** Fills {@code f} for {@code word} in {@code tree} and returns how many they are. */
  static int fill(Skeleton words, Tree tree, int word, int[] f) {
    int none = words.none;
    int head = tree.head(word) < 0 ? none : tree.head(word);
    int grand = head == none || tree.head(head) < 0 ? none : tree.head(head);
    int[] w = words.word;
    int[] t = words.tag;
    int[] wt = words.wordTag;
    int left = place(tree.firstChild(word), none);
    int last = place(tree.lastChild(word), none);
    int after = word + 1;
    int before = word == 0 ? none : word - 1;
    int next = left == none ? none : place(tree.nextSibling(left), none);
    int earlier = place(tree.previousSibling(word), none);
    int later = place(tree.nextSibling(word), none);
    int headFirst = head == none ? none : place(tree.firstChild(head), none);
    int dw = w[word];
    int dt = t[word];
    int dk = words.cluster[word];
    int hk = words.cluster[head];
    int hw = w[head];
    int ht = t[head];
    int side = head == none ? 0 : head < word ? 1 : 2;
    int pair = (ht * 64 + dt) * 4 + side;
    int label = head == none ? -1 : tree.relation(head);
    int sibling = earlier == none || side == 1 && earlier < head ? -2 : tree.relation(earlier);
    int c = 0;
    f[c++] = Hash.feature(1, pair);
    f[c++] = Hash.feature(2, pair, dw);
    f[c++] = Hash.feature(3, pair, hw);
    f[c++] = Hash.feature(4, pair, dw, hw);
    f[c++] = Hash.feature(5, dw, side);
    f[c++] = Hash.feature(6, hw, side);
    f[c++] = Hash.feature(7, pair, w[left]);
    f[c++] = Hash.feature(8, pair, t[left], t[last]);
    f[c++] = Hash.feature(9, hw, w[left], side);
    f[c++] = Hash.feature(10, dw, w[left], side);
    f[c++] = Hash.feature(11, pair, label);
    f[c++] = Hash.feature(12, pair, sibling);
    f[c++] = Hash.feature(13, wt[head], sibling, dt, side);
    f[c++] = Hash.feature(14, pair, sibling, label);
    f[c++] = Hash.feature(15, pair, t[after]);
    f[c++] = Hash.feature(16, pair, t[before]);
    f[c++] = Hash.feature(17, pair, w[after]);
    f[c++] = Hash.feature(18, pair, w[before]);
    f[c++] = Hash.feature(19, pair, t[grand]);
    f[c++] = Hash.feature(20, pair, w[grand]);
    f[c++] = Hash.feature(21, pair, words.distance(Math.min(word, head), Math.max(word, head)));
    f[c++] = Hash.feature(22, pair, words.mark[word], words.mark[after]);
    f[c++] = Hash.feature(23, pair, t[earlier], t[later]);
    f[c++] = Hash.feature(24, pair, w[later]);
    f[c++] = Hash.feature(25, pair, w[earlier]);
    f[c++] = Hash.feature(26, pair, w[headFirst]);
    f[c++] = Hash.feature(27, pair, t[headFirst], label);
    f[c++] = Hash.feature(28, pair, w[left], t[left], t[next]);
    f[c++] = Hash.feature(29, pair, w[left], w[next]);
    f[c++] = Hash.feature(30, pair, w[last]);
    f[c++] = Hash.feature(31, wt[head], dt, t[left], side);
    f[c++] = Hash.feature(32, wt[word], ht, label);
    f[c++] = Hash.feature(33, hw, label, dt);
    f[c++] = Hash.feature(34, pair, words.suffix[word]);
    f[c++] = Hash.feature(35, pair, words.suffix[head]);
    f[c++] = Hash.feature(36, dt, side, t[before], t[after]);
    f[c++] = Hash.feature(37, hw, sibling, w[left]);
    f[c++] = Hash.feature(38, pair, words.shape[word], words.shape[head]);
    f[c++] = Hash.feature(39, pair, dk);
    f[c++] = Hash.feature(40, pair, hk);
    f[c++] = Hash.feature(41, dk, hk, side);
    f[c++] = Hash.feature(42, pair, words.wide[word], words.wide[head]);
    f[c++] = Hash.feature(43, hk, w[left], side);
    f[c++] = Hash.feature(44, dk, w[left], side);
    f[c++] = Hash.feature(45, hw, dk, side);
    f[c++] = Hash.feature(46, dk, hw, w[left]);
    f[c++] = Hash.feature(47, words.wide[word], w[left], words.wide[head], pair);
    return c;
  }

  private static int place(int word, int none) {
    return word < 0 ? none : word;
  }
}
