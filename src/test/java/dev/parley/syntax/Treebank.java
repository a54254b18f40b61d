package dev.parley.syntax;

import dev.parley.text.Fold;
import dev.parley.text.Token;
import dev.parley.text.Tokenizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads compressed CoNLL-U files and cuts their sentences into Parley's tokens. */
final class Treebank {

  private final Tokenizer tokenizer = new Tokenizer();
  private final boolean own;

  /**
   * Creates a reader.
   *
   * @param own whether tokens are Parley's, not the words of the file
   */
  Treebank(boolean own) {
    this.own = own;
  }

  /**
   * Returns the sentences of {@code file} in their order, without those whose tokens make no tree.
   */
  List<Example> read(Path file) throws IOException {
    try (InputStream bytes = new GZIPInputStream(Files.newInputStream(file))) {
      return read(bytes);
    }
  }

  /** Returns the sentences of {@code bytes}, which are not compressed. */
  List<Example> read(InputStream bytes) throws IOException {
    return sentences(bytes).stream().map(this::example).filter(Example::isTree).toList();
  }

  /**
   * Returns the sentences of {@code file}, and adds to {@code views} the trees that another parser
   * gave the same words.
   *
   * @param advice those trees, sentence by sentence and word by word like {@code file}
   */
  List<Example> read(Path file, Path advice, Views views) throws IOException {
    List<List<String[]>> right = sentences(file);
    List<List<String[]>> other = sentences(advice);
    List<Example> examples = new ArrayList<>();
    for (int at = 0; at < right.size(); at++) {
      Example example = example(right.get(at));
      if (example.isTree()) {
        examples.add(example);
        views.add(example.tokens(), example(replaced(right.get(at), other.get(at))));
      }
    }
    return examples;
  }

  /** Returns the sentences of {@code advice}, whose trees another parser gave; all are advised. */
  List<Example> readAdvice(Path advice, Views views) throws IOException {
    List<Example> examples = sentences(advice).stream().map(this::example).toList();
    examples.forEach(example -> views.add(example.tokens(), example));
    return examples;
  }

  /** Returns {@code rows} with the tags, heads and relations of the words of {@code other}. */
  private static List<String[]> replaced(List<String[]> rows, List<String[]> other) {
    List<String[]> replaced = new ArrayList<>();
    List<String[]> words = other.stream().filter(Treebank::isWord).toList();
    if (words.size() != rows.stream().filter(Treebank::isWord).count()) {
      throw new IllegalArgumentException("other words: " + String.join(" ", rows.getFirst()));
    }
    int next = 0;
    for (String[] row : rows) {
      String[] copy = row.clone();
      if (isWord(row)) {
        String[] from = words.get(next++);
        copy[4] = from[4];
        copy[6] = from[6];
        copy[7] = from[7];
      }
      replaced.add(copy);
    }
    return replaced;
  }

  private static boolean isWord(String[] row) {
    return !row[0].contains("-") && !row[0].contains(".");
  }

  private static List<List<String[]>> sentences(Path file) throws IOException {
    try (InputStream bytes = new GZIPInputStream(Files.newInputStream(file))) {
      return sentences(bytes);
    }
  }

  private static List<List<String[]>> sentences(InputStream bytes) throws IOException {
    List<List<String[]>> sentences = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      List<String[]> rows = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
          rows.add(line.split("\t"));
        } else if (line.isEmpty() && !rows.isEmpty()) {
          sentences.add(rows);
          rows = new ArrayList<>();
        }
      }
    }
    return sentences;
  }

  private Example example(List<String[]> rows) {
    StringBuilder text = new StringBuilder();
    List<TreebankWord> words = new ArrayList<>();
    int until = 0;
    int rest = 0;
    for (String[] row : rows) {
      if (row[0].contains(".")) {
        continue;
      }
      int dash = row[0].indexOf('-');
      if (dash > 0) {
        until = Integer.parseInt(row[0].substring(dash + 1));
        rest = text.length();
        append(text, row);
      } else {
        int number = Integer.parseInt(row[0]);
        int begin = number <= until ? rest : text.length();
        if (number > until) {
          append(text, row);
        }
        int end = Math.min(begin + row[1].length(), text.toString().stripTrailing().length());
        rest = number < until ? end : 0;
        words.add(TreebankWord.of(row, Math.min(begin, end - 1), end));
      }
    }
    List<Token> tokens = own ? tokenizer.tokens(text.toString()) : tokens(words, text.toString());
    return new TokenAligner(words, tokens).align();
  }

  private static List<Token> tokens(List<TreebankWord> words, String text) {
    return words.stream()
        .map(word -> token(text.substring(word.begin(), word.end()), word.begin()))
        .toList();
  }

  /** Returns a token of {@code text} that begins at {@code begin}. */
  static Token token(String text, int begin) {
    String key = Fold.fold(text);
    String lower = Fold.lower(key);
    return new Token(begin, begin + text.length(), text, key, lower);
  }

  private static void append(StringBuilder text, String[] row) {
    text.append(row[1]);
    if (!row[9].contains("SpaceAfter=No")) {
      text.append(' ');
    }
  }
}
