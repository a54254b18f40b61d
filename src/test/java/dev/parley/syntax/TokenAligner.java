package dev.parley.syntax;

import dev.parley.text.Token;
import java.util.Arrays;
import java.util.List;

/**
 * Carries a tree from the words of a treebank to the tokens of the same text. Words that are one
 * token become one, by the word that the others hang on; of a word that is several tokens the last
 * with a letter or digit stands for it, and the others hang on that.
 */
final class TokenAligner {

  private final List<TreebankWord> words;
  private final List<Token> tokens;

  /** The token that stands for each word. */
  private final int[] tokenOf;

  /** The word that each token stands for, -1 if it is a mere part. */
  private final int[] wordOf;

  TokenAligner(List<TreebankWord> words, List<Token> tokens) {
    this.words = words;
    this.tokens = tokens;
    tokenOf = new int[words.size()];
    wordOf = new int[tokens.size()];
  }

  Example align() {
    findTokens();
    Arrays.fill(wordOf, -1);
    for (int word = words.size() - 1; word >= 0; word--) {
      int token = tokenOf[word];
      if (wordOf[token] < 0 || !hangsIn(word, token) || hangsOn(wordOf[token], word)) {
        wordOf[token] = word;
      }
    }
    int size = tokens.size();
    int[] tags = new int[size];
    int[] lemmas = new int[size];
    int[] heads = new int[size];
    Relation[] relations = new Relation[size];
    for (int at = 0; at < size; at++) {
      if (wordOf[at] >= 0) {
        TreebankWord word = words.get(wordOf[at]);
        tags[at] = word.tag();
        lemmas[at] = word.form().equals(tokens.get(at).text()) ? word.lemma() : 0;
        heads[at] = word.head() < 0 ? -1 : tokenOf[word.head()];
        relations[at] = word.relation();
      } else {
        boolean mark = !Character.isLetterOrDigit(tokens.get(at).text().charAt(0));
        int whole = Math.max(0, owner(at));
        tags[at] = mark ? markTag(tokens.get(at), words.get(whole)) : words.get(whole).tag();
        heads[at] = tokenOf[whole];
        relations[at] = mark ? Relation.PUNCT : Relation.COMPOUND;
      }
    }
    return new Example(tokens, tags, lemmas, heads, relations);
  }

  private void findTokens() {
    int first = 0;
    for (int word = 0; word < words.size(); word++) {
      TreebankWord of = words.get(word);
      while (first < tokens.size() - 1 && tokens.get(first).end() <= of.begin()) {
        first++;
      }
      int best = first;
      for (int at = first; at < tokens.size() && tokens.get(at).begin() < of.end(); at++) {
        if (Character.isLetterOrDigit(tokens.get(at).text().charAt(0))) {
          best = at;
        }
      }
      tokenOf[word] = best;
    }
  }

  private static int markTag(Token mark, TreebankWord whole) {
    if (whole.tag() >= 0 && Tag.of(whole.tag()).isPunctuation()) {
      return whole.tag();
    }
    return switch (mark.key()) {
      case "-" -> Tag.HYPH.ordinal();
      case "." -> Tag.STOP.ordinal();
      case "," -> Tag.COMMA.ordinal();
      default -> -1;
    };
  }

  /** Returns the word that the token at {@code at} is a part of. */
  private int owner(int at) {
    for (int word = 0; word < words.size(); word++) {
      if (words.get(word).end() > tokens.get(at).begin()) {
        return word;
      }
    }
    return words.size() - 1;
  }

  private boolean hangsIn(int word, int token) {
    int head = words.get(word).head();
    return head >= 0 && tokenOf[head] == token;
  }

  private boolean hangsOn(int word, int head) {
    return words.get(word).head() == head;
  }
}
