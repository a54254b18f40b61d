package dev.parley.syntax;

/** What the parser sees of one or two words of a state, whatever hangs on them. */
enum WordFeatures {
  /** Of the word on top of the stack. */
  TOP {
    @Override
    int fill(Skeleton words, int s0, int none, int[] f, int count) {
      int s0w = words.word[s0];
      int s0t = words.tag[s0];
      int s0wt = words.wordTag[s0];
      int c = count;
      f[c++] = Hash.feature(1, s0w);
      f[c++] = Hash.feature(2, s0t);
      f[c++] = Hash.feature(3, s0wt);
      f[c++] = Hash.feature(110, words.cluster[s0]);
      f[c++] = Hash.feature(111, words.wide[s0], s0t);
      return c;
    }
  },

  /** Of the word under it. */
  UNDER {
    @Override
    int fill(Skeleton words, int s1, int none, int[] f, int count) {
      int s1w = words.word[s1];
      int s1t = words.tag[s1];
      int s1wt = words.wordTag[s1];
      int c = count;
      f[c++] = Hash.feature(4, s1w);
      f[c++] = Hash.feature(5, s1t);
      f[c++] = Hash.feature(6, s1wt);
      f[c++] = Hash.feature(112, words.cluster[s1]);
      f[c++] = Hash.feature(113, words.wide[s1], s1t);
      return c;
    }
  },

  /** Of the third word of the stack. */
  THIRD {
    @Override
    int fill(Skeleton words, int s2, int none, int[] f, int count) {
      int c = count;
      f[c++] = Hash.feature(14, words.tag[s2]);
      f[c++] = Hash.feature(15, words.wordTag[s2]);
      return c;
    }
  },

  /** Of the next word and those behind it. */
  NEXT {
    @Override
    int fill(Skeleton words, int b0, int none, int[] f, int count) {
      int b1 = words.after(b0, 1);
      int b2 = words.after(b0, 2);
      int[] w = words.word;
      int[] t = words.tag;
      int[] wt = words.wordTag;
      int b0w = w[b0];
      int b0t = t[b0];
      int b0wt = wt[b0];
      int b1t = t[b1];
      int mark = words.mark[b0];
      int c = count;
      f[c++] = Hash.feature(7, b0w);
      f[c++] = Hash.feature(8, b0t);
      f[c++] = Hash.feature(9, b0wt);
      f[c++] = Hash.feature(10, w[b1]);
      f[c++] = Hash.feature(11, b1t);
      f[c++] = Hash.feature(12, wt[b1]);
      f[c++] = Hash.feature(13, t[b2], b1t);
      f[c++] = Hash.feature(21, b0t, b1t);
      f[c++] = Hash.feature(31, b0t, b1t, t[b2]);
      f[c++] = Hash.feature(80, b0wt, mark);
      f[c++] = Hash.feature(114, words.cluster[b0]);
      f[c++] = Hash.feature(115, words.wide[b0], b0t);
      f[c++] = Hash.feature(116, words.cluster[b0], words.cluster[b1]);
      f[c++] = Hash.feature(117, b0t, words.cluster[b1]);
      return c;
    }
  },

  /** Of the word on top of the stack and the next. */
  TOP_AND_NEXT {
    @Override
    int fill(Skeleton words, int s0, int b0, int[] f, int count) {
      int b1 = words.after(b0, 1);
      int[] w = words.word;
      int s0w = w[s0];
      int s0t = words.tag[s0];
      int s0wt = words.wordTag[s0];
      int b0w = w[b0];
      int b0t = words.tag[b0];
      int b0wt = words.wordTag[b0];
      int b1t = words.tag[b1];
      int near = words.distance(s0, b0);
      int marked = words.marksBetween(s0, b0);
      int mark = words.mark[b0];
      int c = count;
      f[c++] = Hash.feature(16, s0wt, b0wt);
      f[c++] = Hash.feature(17, s0wt, b0t);
      f[c++] = Hash.feature(18, s0t, b0wt);
      f[c++] = Hash.feature(19, s0w, b0w);
      f[c++] = Hash.feature(20, s0t, b0t);
      f[c++] = Hash.feature(32, s0t, b0t, b1t);
      f[c++] = Hash.feature(56, s0t, b0t, near);
      f[c++] = Hash.feature(58, s0wt, near);
      f[c++] = Hash.feature(59, b0wt, near);
      f[c++] = Hash.feature(77, s0t, b0t, mark);
      f[c++] = Hash.feature(79, s0wt, mark);
      f[c++] = Hash.feature(82, s0t, b0t, marked, near);
      f[c++] = Hash.feature(84, s0t, b0t, words.depth[b0] - words.depth[s0]);
      f[c++] = Hash.feature(87, s0w, b0t, b1t);
      f[c++] = Hash.feature(88, s0t, b0w, b1t);
      f[c++] = Hash.feature(89, s0t, b0t, w[b1]);
      f[c++] = Hash.feature(118, words.cluster[s0], words.cluster[b0]);
      f[c++] = Hash.feature(119, words.wide[s0], words.wide[b0], s0t, b0t);
      f[c++] = Hash.feature(120, words.cluster[s0], b0t, near);
      f[c++] = Hash.feature(121, s0t, words.cluster[b0], near);
      f[c++] = Hash.feature(122, words.cluster[s0], b0w);
      f[c++] = Hash.feature(123, s0w, words.cluster[b0]);
      f[c++] = Hash.feature(124, s0t, b0t, words.cluster[b1]);
      return c;
    }
  },

  /** Of the word on top of the stack and the one under it. */
  TOP_AND_UNDER {
    @Override
    int fill(Skeleton words, int s0, int s1, int[] f, int count) {
      int s0w = words.word[s0];
      int s0t = words.tag[s0];
      int s0wt = words.wordTag[s0];
      int s1w = words.word[s1];
      int s1t = words.tag[s1];
      int s1wt = words.wordTag[s1];
      int gap = words.distance(s1, s0);
      int marked1 = words.marksBetween(s1, s0);
      int c = count;
      f[c++] = Hash.feature(22, s1wt, s0wt);
      f[c++] = Hash.feature(23, s1wt, s0t);
      f[c++] = Hash.feature(24, s1t, s0wt);
      f[c++] = Hash.feature(25, s1w, s0w);
      f[c++] = Hash.feature(26, s1t, s0t);
      f[c++] = Hash.feature(57, s1t, s0t, gap);
      f[c++] = Hash.feature(60, s1wt, gap);
      f[c++] = Hash.feature(83, s1t, s0t, marked1, gap);
      f[c++] = Hash.feature(85, s1t, s0t, words.depth[s0] - words.depth[s1]);
      f[c++] = Hash.feature(125, words.cluster[s1], words.cluster[s0]);
      f[c++] = Hash.feature(126, words.wide[s1], words.wide[s0], s1t, s0t);
      f[c++] = Hash.feature(127, words.cluster[s1], s0w);
      f[c++] = Hash.feature(128, s1w, words.cluster[s0]);
      return c;
    }
  };

  private static final WordFeatures[] ALL = values();

  /** Returns how many kinds there are. */
  static int kinds() {
    return ALL.length;
  }

  /**
   * Puts the features of {@code word}, or of it and {@code other}, behind the first {@code count}
   * of {@code f} and returns how many there are then.
   */
  abstract int fill(Skeleton words, int word, int other, int[] f, int count);
}
