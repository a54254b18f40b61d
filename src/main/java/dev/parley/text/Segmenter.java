package dev.parley.text;

import dev.parley.ingest.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts an article into sentences.
 *
 * <p>A line break ends a sentence; within a line a full stop, question or exclamation mark does,
 * unless it belongs to an abbreviation or a small letter follows. What has no end for {@value
 * #LONGEST} tokens is cut there, so that whatever is done within a sentence takes a time that the
 * length of the article does not change.
 */
public final class Segmenter {

  static final int LONGEST = 250;

  private static final int LONGEST_CLOSE = 16;

  /** How many sentences may stand before a dateline. */
  private static final int LAST_DATELINE = 8;

  private static final Set<String> STOPS = Set.of(".", "!", "?", "...", "\u2026");
  private static final Set<String> NUMBER_SIGNS = Set.of("No", "Nos", "no", "nos");
  private static final Set<String> CLOSERS = Set.of("\"", "'", ")", "]", Token.POSSESSIVE);

  /**
   * What is known of an article where a part of it begins.
   *
   * @param begin its first character
   * @param number how many sentences stand before it
   * @param paragraph the paragraph that it begins in
   */
  record Start(int begin, int number, int paragraph, Optional<Dateline> dateline) {

    static final Start OF_ARTICLE = new Start(0, 0, 0, Optional.empty());

    /** Returns the start at {@code character}, {@code sentences} of {@code before} behind this. */
    Start at(int character, int sentences, Document before) {
      int last =
          before.sentences().isEmpty() ? paragraph : before.sentences().getLast().paragraph();
      return new Start(character, number + sentences, last, before.dateline());
    }
  }

  private final Tokenizer tokenizer = new Tokenizer();
  private final LineReader lines = new LineReader();

  /** Returns the sentences of {@code article} in text order. */
  public Document segment(Article article) {
    return segment(article, Start.OF_ARTICLE, article.text().length());
  }

  /** Returns those from {@code start} to before character {@code last}. */
  Document segment(Article article, Start start, int last) {
    String text = article.text();
    List<Token> tokens = tokenizer.tokens(text, new Span(start.begin(), last));
    List<Sentence> sentences = new ArrayList<>();
    Optional<Dateline> dateline = start.dateline();
    int paragraph = start.paragraph();
    for (int begin = 0; begin < tokens.size(); paragraph++) {
      int end = lineEnd(text, tokens, begin);
      List<Token> line = tokens.subList(begin, end);
      boolean title = line.getFirst().begin() < article.bodyBegin();
      boolean late = start.number() + sentences.size() > LAST_DATELINE;
      DatelineReader opening = new DatelineReader(line);
      int first = title || late ? 0 : opening.length();
      if (first > 0 && dateline.isEmpty()) {
        dateline = Optional.of(opening.read());
      }
      cut(line.subList(first, line.size()), start, paragraph, title, sentences);
      begin = end;
    }
    return new Document(article, text, dateline, sentences);
  }

  private void cut(
      List<Token> tokens, Start start, int paragraph, boolean title, List<Sentence> sentences) {
    int first = 0;
    for (int at = 0; at < tokens.size(); at++) {
      int last = sentenceEnd(tokens, at);
      if (last >= 0 || at == tokens.size() - 1 || at - first == LONGEST - 1) {
        int end = Math.max(last, at) + 1;
        List<Token> part = withStop(tokens.subList(first, end));
        boolean alone = first == 0 && end == tokens.size();
        sentences.add(
            new Sentence(
                sentences.size(),
                start.number() + sentences.size(),
                paragraph,
                title ? Sentence.Form.HEADLINE : lines.form(part, alone),
                new Span(part.getFirst().begin(), part.getLast().end()),
                part));
        first = end;
        at = end - 1;
      }
    }
  }

  /** "in Group B.": returns {@code sentence} with the stop apart that is of no initial. */
  private static List<Token> withStop(List<Token> sentence) {
    Token last = sentence.getLast();
    if (!isInitial(last)) {
      return sentence;
    }
    List<Token> parted = new ArrayList<>(sentence.subList(0, sentence.size() - 1));
    parted.add(Token.of(last.text().substring(0, 1), last.begin()));
    parted.add(Token.of(".", last.begin() + 1));
    return parted;
  }

  private static boolean isInitial(Token token) {
    return token.text().length() == 2 && token.isWord() && token.text().endsWith(".");
  }

  /** Returns the last token of the sentence that ends with token {@code at}, or -1. */
  private static int sentenceEnd(List<Token> tokens, int at) {
    if (at + 1 == tokens.size()) {
      return -1;
    }
    Token token = tokens.get(at);
    if (captionBegins(tokens, at + 1)) {
      return at;
    }
    if (isNumberSign(tokens, at)) {
      return -1;
    }
    if (!token.isWord() && STOPS.contains(token.key())) {
      int last = at;
      while (last + 1 < tokens.size()
          && last - at < LONGEST_CLOSE
          && closes(tokens.get(last), tokens.get(last + 1))) {
        last++;
      }
      return last + 1 == tokens.size() || opens(tokens.get(last + 1)) ? last : -1;
    }
    return token.text().length() > 1 && token.text().endsWith(".") && abbreviationEnds(tokens, at)
        ? at
        : -1;
  }

  /** A caption glued to the text before it begins a sentence. */
  private static boolean captionBegins(List<Token> tokens, int at) {
    return tokens.get(at).text().equals("FILE")
        && at + 1 < tokens.size()
        && LineReader.isDash(tokens.get(at + 1));
  }

  private static boolean closes(Token before, Token mark) {
    return CLOSERS.contains(mark.key()) && before.end() == mark.begin()
        || STOPS.contains(mark.key());
  }

  private static boolean opens(Token next) {
    return !next.isWord() && !next.is(",") && !next.is(";") && !LineReader.isDash(next)
        || next.isCapitalized();
  }

  /** "No. 10": a number behind the stop. */
  private static boolean isNumberSign(List<Token> tokens, int at) {
    return at > 0
        && tokens.get(at).is(".")
        && NUMBER_SIGNS.contains(tokens.get(at - 1).text())
        && tokens.get(at + 1).isNumber();
  }

  private static boolean abbreviationEnds(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    Token next = tokens.get(at + 1);
    String word = token.lower().substring(0, token.lower().length() - 1);
    if (Abbreviations.HALVES_OF_DAYS.contains(word)) {
      boolean zone = at + 2 < tokens.size() && tokens.get(at + 2).is("time");
      return next.isCapitalized() && !next.isAllCaps() && !LineReader.isDay(next) && !zone;
    }
    if (word.length() == 1 && next.text().length() == 1 || Abbreviations.LEADING.contains(word)) {
      return false;
    }
    return next.isCapitalized() && Abbreviations.OPENERS.contains(next.lower());
  }

  /** Returns the token behind the line in which token {@code begin} stands. */
  private static int lineEnd(String text, List<Token> tokens, int begin) {
    int lineBreak = text.indexOf('\n', tokens.get(begin).begin());
    int end = begin + 1;
    while (end < tokens.size() && (lineBreak < 0 || tokens.get(end).begin() < lineBreak)) {
      end++;
    }
    return end;
  }
}
