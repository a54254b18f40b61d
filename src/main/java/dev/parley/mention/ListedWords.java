package dev.parley.mention;

import dev.parley.language.WordLists;
import dev.parley.text.PhraseTable;
import dev.parley.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What phrases of the word lists begin at each token of a sentence. */
final class ListedWords {

  private final WordLists words;
  private final List<Token> tokens;
  private final List<Map<String, PhraseTable<String>>> tables;

  ListedWords(WordLists words, List<Token> tokens) {
    this.words = words;
    this.tokens = tokens;
    this.tables = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      tables.add(words.openedBy(token));
    }
  }

  /** Returns whether a phrase of some list may begin at token {@code at}. */
  boolean begins(int at) {
    return !tables.get(at).isEmpty();
  }

  /** Returns how many tokens a phrase of {@code list} at {@code at} covers, or 0. */
  int lengthAt(String list, int at) {
    assert words.lists().contains(list) : list;
    if (at < 0 || at >= tokens.size() || tables.get(at).isEmpty()) {
      return 0;
    }
    PhraseTable<String> table = tables.get(at).get(list);
    return table == null ? 0 : table.lengthAt(tokens, at);
  }
}
