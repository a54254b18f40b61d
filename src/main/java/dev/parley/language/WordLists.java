package dev.parley.language;

import dev.parley.text.Fold;
import dev.parley.text.PhraseTable;
import dev.parley.text.Token;
import dev.parley.text.Tokenizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;

/**
 * Named lists of words and phrases, read from a text file.
 *
 * <p>A line in brackets opens a list, every other line holds phrases of it separated by commas; a
 * line that begins with {@code #} is a comment.
 */
public final class WordLists {

  private final Map<String, PhraseTable<String>> tables = new HashMap<>();
  private final Map<String, Map<String, PhraseTable<String>>> openings = new HashMap<>();
  private final Map<String, SequencedSet<String>> phrases = new HashMap<>();

  /** Returns the lists that ship with Parley. */
  public static WordLists bundled() {
    return read(WordLists.class.getResourceAsStream("words.txt"));
  }

  /** Returns the lists of a file. */
  public static WordLists read(InputStream file) {
    WordLists lists = new WordLists();
    Tokenizer tokenizer = new Tokenizer();
    String list = "";
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("[")) {
          list = line.substring(1, line.indexOf(']'));
        } else if (!line.startsWith("#") && !line.isBlank()) {
          for (String phrase : line.split(",")) {
            lists.add(list, phrase.strip(), tokenizer);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lists;
  }

  private void add(String list, String phrase, Tokenizer tokenizer) {
    PhraseTable<String> table = tables.computeIfAbsent(list, name -> new PhraseTable<>(true));
    List<String> keys = tokenizer.keys(phrase);
    table.put(keys, phrase);
    openings.computeIfAbsent(Fold.lower(keys.getFirst()), word -> new HashMap<>()).put(list, table);
    phrases.computeIfAbsent(list, name -> new LinkedHashSet<>()).add(phrase);
  }

  /** Returns the phrases of {@code list} in the order of the file. */
  public SequencedSet<String> phrases(String list) {
    return Collections.unmodifiableSequencedSet(
        phrases.getOrDefault(list, Collections.emptyNavigableSet()));
  }

  /** Returns whether {@code word}, in small letters, is one of {@code list}. */
  public boolean contains(String list, String word) {
    assert tables.containsKey(list) : list;
    return phrases.get(list).contains(word);
  }

  /** Returns the names of all lists. */
  public Set<String> lists() {
    return Collections.unmodifiableSet(tables.keySet());
  }

  /** Returns a table of the phrases of {@code list}. */
  public PhraseTable<String> table(String list) {
    PhraseTable<String> table = tables.get(list);
    if (table == null) {
      throw new IllegalArgumentException("no list [" + list + "]");
    }
    return table;
  }

  /** Returns the lists of which phrases begin with {@code token}, each with its table. */
  public Map<String, PhraseTable<String>> openedBy(Token token) {
    return openings.getOrDefault(token.lower(), Map.of());
  }

  /**
   * Returns how many tokens the longest phrase of {@code list} at token {@code at} covers, or 0.
   */
  public int lengthAt(String list, List<Token> tokens, int at) {
    assert tables.containsKey(list) : list;
    if (at < 0 || at >= tokens.size()) {
      return 0;
    }
    PhraseTable<String> table = openedBy(tokens.get(at)).get(list);
    return table == null ? 0 : table.lengthAt(tokens, at);
  }
}
