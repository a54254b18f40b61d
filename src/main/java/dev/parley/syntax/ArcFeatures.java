package dev.parley.syntax;

import dev.parley.syntax.StackWord.Dependents;

/** What the parser sees of a state: the words around the gap between stack and rest. */
final class ArcFeatures {

  /** The most features that a state has. */
  static final int MOST = 120;

  private ArcFeatures() {}

  /** Fills {@code f} for {@code state} and returns how many they are. */
  static int fill(Skeleton words, State state, int[] f) {
    int none = words.none;
    StackWord top = state.top();
    StackWord under = top == null ? null : top.below();
    StackWord third = under == null ? null : under.below();
    int s0 = top == null ? none : top.word();
    int s1 = under == null ? none : under.word();
    int s2 = third == null ? none : third.word();
    int b0 = state.next();
    Dependents d0 = top == null ? Dependents.NONE : top.dependents();
    Dependents d1 = under == null ? Dependents.NONE : under.dependents();
    Dependents db = state.nextDependents();
    int[] w = words.word;
    int[] t = words.tag;
    int[] wt = words.wordTag;
    int b1 = Math.min(b0 + 1, none - 1);
    int b2 = Math.min(b0 + 2, none - 1);
    int l0 = place(d0.left(), none);
    int r0 = place(d0.right(), none);
    int l1 = place(d1.left(), none);
    int r1 = place(d1.right(), none);
    int lb = place(db.left(), none);
    int lb2 = place(db.innerLeft(), none);
    int s0t = t[s0];
    int s1t = t[s1];
    int b0t = t[b0];
    int b1t = t[b1];
    int s0w = w[s0];
    int s1w = w[s1];
    int b0w = w[b0];
    int s0wt = wt[s0];
    int s1wt = wt[s1];
    int b0wt = wt[b0];
    int lbw = w[lb];
    int tags = (s1t * 64 + s0t) * 64 + b0t;
    int near = words.distance(s0, b0);
    int gap = words.distance(s1, s0);
    int marked = words.marksBetween(s0, b0);
    int marked1 = words.marksBetween(s1, s0);
    int mark = words.mark[b0];
    int c = 0;
    f[c++] = Hash.feature(1, s0w);
    f[c++] = Hash.feature(2, s0t);
    f[c++] = Hash.feature(3, s0wt);
    f[c++] = Hash.feature(4, s1w);
    f[c++] = Hash.feature(5, s1t);
    f[c++] = Hash.feature(6, s1wt);
    f[c++] = Hash.feature(7, b0w);
    f[c++] = Hash.feature(8, b0t);
    f[c++] = Hash.feature(9, b0wt);
    f[c++] = Hash.feature(10, w[b1]);
    f[c++] = Hash.feature(11, b1t);
    f[c++] = Hash.feature(12, wt[b1]);
    f[c++] = Hash.feature(13, t[b2], b1t);
    f[c++] = Hash.feature(14, t[s2]);
    f[c++] = Hash.feature(15, wt[s2]);
    f[c++] = Hash.feature(16, s0wt, b0wt);
    f[c++] = Hash.feature(17, s0wt, b0t);
    f[c++] = Hash.feature(18, s0t, b0wt);
    f[c++] = Hash.feature(19, s0w, b0w);
    f[c++] = Hash.feature(20, s0t, b0t);
    f[c++] = Hash.feature(21, b0t, b1t);
    f[c++] = Hash.feature(22, s1wt, s0wt);
    f[c++] = Hash.feature(23, s1wt, s0t);
    f[c++] = Hash.feature(24, s1t, s0wt);
    f[c++] = Hash.feature(25, s1w, s0w);
    f[c++] = Hash.feature(26, s1t, s0t);
    f[c++] = Hash.feature(27, s1wt, b0t);
    f[c++] = Hash.feature(28, s1t, b0wt);
    f[c++] = Hash.feature(29, s1w, b0w);
    f[c++] = Hash.feature(30, s1t, b0t);
    f[c++] = Hash.feature(31, b0t, b1t, t[b2]);
    f[c++] = Hash.feature(32, s0t, b0t, b1t);
    f[c++] = Hash.feature(33, tags);
    f[c++] = Hash.feature(34, t[s2], s1t, s0t);
    f[c++] = Hash.feature(35, tags, b1t);
    f[c++] = Hash.feature(36, tags, t[s2]);
    f[c++] = Hash.feature(37, tags, s0w);
    f[c++] = Hash.feature(38, tags, s1w);
    f[c++] = Hash.feature(39, tags, b0w);
    f[c++] = Hash.feature(40, s0t, t[l0], b0t);
    f[c++] = Hash.feature(41, s0t, t[r0], b0t);
    f[c++] = Hash.feature(42, s0t, b0t, t[lb]);
    f[c++] = Hash.feature(43, s1t, s0t, t[l0]);
    f[c++] = Hash.feature(44, s1t, s0t, t[r0]);
    f[c++] = Hash.feature(45, s1t, t[l1], s0t);
    f[c++] = Hash.feature(46, s1t, t[r1], s0t);
    f[c++] = Hash.feature(47, tags, t[lb]);
    f[c++] = Hash.feature(48, s0w, lbw);
    f[c++] = Hash.feature(49, s1w, lbw);
    f[c++] = Hash.feature(50, tags, lbw);
    f[c++] = Hash.feature(51, s0wt, lbw, b0t);
    f[c++] = Hash.feature(52, s1wt, lbw, b0t);
    f[c++] = Hash.feature(53, s0wt, lbw, b0w);
    f[c++] = Hash.feature(54, s1wt, lbw, b0w);
    f[c++] = Hash.feature(55, lbw, b0wt);
    f[c++] = Hash.feature(56, s0t, b0t, near);
    f[c++] = Hash.feature(57, s1t, s0t, gap);
    f[c++] = Hash.feature(58, s0wt, near);
    f[c++] = Hash.feature(59, b0wt, near);
    f[c++] = Hash.feature(60, s1wt, gap);
    f[c++] = Hash.feature(61, s0wt, d0.lefts(), 0);
    f[c++] = Hash.feature(62, s0wt, Math.min(d0.rights(), 4), 1);
    f[c++] = Hash.feature(63, s1wt, Math.min(d1.rights(), 4));
    f[c++] = Hash.feature(64, b0wt, db.lefts());
    f[c++] = Hash.feature(65, s0t, b0t, Math.min(d0.rights(), 3), db.lefts());
    f[c++] = Hash.feature(66, tags, Math.min(d1.rights(), 3), Math.min(d0.rights(), 3));
    f[c++] = Hash.feature(67, s0wt, w[l0]);
    f[c++] = Hash.feature(68, s0wt, w[r0]);
    f[c++] = Hash.feature(69, s0wt, t[l0]);
    f[c++] = Hash.feature(70, s0wt, t[r0]);
    f[c++] = Hash.feature(71, s1wt, t[l1]);
    f[c++] = Hash.feature(72, s1wt, t[r1]);
    f[c++] = Hash.feature(73, b0wt, t[lb]);
    f[c++] = Hash.feature(74, s0t, t[l0], t[place(d0.innerLeft(), none)]);
    f[c++] = Hash.feature(75, s0t, t[r0], t[place(d0.innerRight(), none)], b0t);
    f[c++] = Hash.feature(76, b0t, t[lb], t[lb2], s0t);
    f[c++] = Hash.feature(77, s0t, b0t, mark);
    f[c++] = Hash.feature(78, tags, mark, marked1);
    f[c++] = Hash.feature(79, s0wt, mark);
    f[c++] = Hash.feature(80, b0wt, mark);
    f[c++] = Hash.feature(81, tags, marked, marked1);
    f[c++] = Hash.feature(82, s0t, b0t, marked, near);
    f[c++] = Hash.feature(83, s1t, s0t, marked1, gap);
    f[c++] = Hash.feature(84, s0t, b0t, words.depth[b0] - words.depth[s0]);
    f[c++] = Hash.feature(85, s1t, s0t, words.depth[s0] - words.depth[s1]);
    f[c++] = Hash.feature(86, tags, b1t, t[b2]);
    f[c++] = Hash.feature(87, s0w, b0t, b1t);
    f[c++] = Hash.feature(88, s0t, b0w, b1t);
    f[c++] = Hash.feature(89, s0t, b0t, w[b1]);
    f[c++] = Hash.feature(90, s0t, s1t, w[l0], t[l1]);
    f[c++] = Hash.feature(91, s1w, w[l0], s0t);
    f[c++] = Hash.feature(92, s1t, s0wt, w[l0]);
    f[c++] = Hash.feature(93, s0t, w[l0], b0t, lbw);
    f[c++] = Hash.feature(94, tags, w[l0]);
    f[c++] = Hash.feature(95, tags, w[r0]);
    f[c++] = Hash.feature(96, tags, w[r1]);
    f[c++] = Hash.feature(97, tags, t[r0], t[r1]);
    f[c++] = Hash.feature(98, s1wt, t[r1], s0t, b0t);
    return c;
  }

  private static int place(int word, int none) {
    return word < 0 ? none : word;
  }
}
