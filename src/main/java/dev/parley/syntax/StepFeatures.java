package dev.parley.syntax;

import dev.parley.syntax.StackWord.Dependents;

/** What the parser sees of a state: the words around the gap between stack and rest. */
final class StepFeatures {

  /** The most features that a state has. */
  static final int MOST = 148;

  private StepFeatures() {}

  /** Fills {@code f} for {@code state} and returns how many they are. */
  static int fill(Skeleton words, State state, int[] f) {
    int s0 = state.top(words, 0);
    int s1 = state.top(words, 1);
    int s2 = state.top(words, 2);
    int b0 = state.next();
    int count = WordFeatures.TOP.fill(words, s0, words.none, f, 0);
    count = WordFeatures.UNDER.fill(words, s1, words.none, f, count);
    count = WordFeatures.THIRD.fill(words, s2, words.none, f, count);
    count = WordFeatures.NEXT.fill(words, b0, words.none, f, count);
    count = WordFeatures.TOP_AND_NEXT.fill(words, s0, b0, f, count);
    count = WordFeatures.TOP_AND_UNDER.fill(words, s0, s1, f, count);
    return fillRest(words, state, f, count);
  }

  /**
   * Puts those that are not among the {@link WordFeatures} behind the first {@code count} of {@code
   * f} and returns how many there are then.
   */
  static int fillRest(Skeleton words, State state, int[] f, int count) {
    int none = words.none;
    StackWord top = state.top();
    StackWord under = top == null ? null : top.below();
    int s0 = state.top(words, 0);
    int s1 = state.top(words, 1);
    int s2 = state.top(words, 2);
    int b0 = state.next();
    Dependents d0 = top == null ? Dependents.NONE : top.dependents();
    Dependents d1 = under == null ? Dependents.NONE : under.dependents();
    Dependents db = state.nextDependents();
    int[] w = words.word;
    int[] t = words.tag;
    int[] wt = words.wordTag;
    int b1 = words.after(b0, 1);
    int b2 = words.after(b0, 2);
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
    int s0k = words.cluster[s0];
    int s1k = words.cluster[s1];
    int b0k = words.cluster[b0];
    int tags = (s1t * 64 + s0t) * 64 + b0t;
    int marked = words.marksBetween(s0, b0);
    int marked1 = words.marksBetween(s1, s0);
    int mark = words.mark[b0];
    int c = count;
    f[c++] = Hash.feature(27, s1wt, b0t);
    f[c++] = Hash.feature(28, s1t, b0wt);
    f[c++] = Hash.feature(29, s1w, b0w);
    f[c++] = Hash.feature(30, s1t, b0t);
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
    f[c++] = Hash.feature(78, tags, mark, marked1);
    f[c++] = Hash.feature(81, tags, marked, marked1);
    f[c++] = Hash.feature(86, tags, b1t, t[b2]);
    f[c++] = Hash.feature(90, s0t, s1t, w[l0], t[l1]);
    f[c++] = Hash.feature(91, s1w, w[l0], s0t);
    f[c++] = Hash.feature(92, s1t, s0wt, w[l0]);
    f[c++] = Hash.feature(93, s0t, w[l0], b0t, lbw);
    f[c++] = Hash.feature(94, tags, w[l0]);
    f[c++] = Hash.feature(95, tags, w[r0]);
    f[c++] = Hash.feature(96, tags, w[r1]);
    f[c++] = Hash.feature(97, tags, t[r0], t[r1]);
    f[c++] = Hash.feature(98, s1wt, t[r1], s0t, b0t);
    f[c++] = Hash.feature(99, s0wt, d0.rightKind());
    f[c++] = Hash.feature(100, s1wt, d1.rightKind());
    f[c++] = Hash.feature(101, tags, d0.rightKind());
    f[c++] = Hash.feature(102, tags, d1.rightKind());
    f[c++] = Hash.feature(103, s1t, d1.rightKind(), s0t, d0.rightKind());
    f[c++] = Hash.feature(104, b0wt, db.leftKind());
    f[c++] = Hash.feature(105, s0t, d0.leftKind(), b0t, db.leftKind());
    f[c++] = Hash.feature(106, s1t, d1.leftKind(), s0t, d0.leftKind());
    f[c++] = Hash.feature(107, s1wt, words.kind(s0, d0.left()));
    f[c++] = Hash.feature(108, s0wt, words.kind(b0, db.left()));
    f[c++] = Hash.feature(109, s1wt, words.kind(b0, db.left()));
    f[c++] = Hash.feature(129, s0k, lbw, b0t);
    f[c++] = Hash.feature(130, s1k, lbw, b0t);
    f[c++] = Hash.feature(131, s0k, lbw, b0k);
    f[c++] = Hash.feature(132, s1k, lbw, b0k);
    f[c++] = Hash.feature(133, s0t, lbw, b0k);
    f[c++] = Hash.feature(134, s1t, lbw, b0k);
    f[c++] = Hash.feature(135, words.wide[s0], lbw, words.wide[b0], b0t);
    f[c++] = Hash.feature(136, words.wide[s1], lbw, words.wide[b0], b0t);
    f[c++] = Hash.feature(137, tags, s0k);
    f[c++] = Hash.feature(138, tags, s1k);
    f[c++] = Hash.feature(139, tags, b0k);
    f[c++] = Hash.feature(140, s1k, b0k);
    return c;
  }

  private static int place(int word, int none) {
    return word < 0 ? none : word;
  }
}
