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
 * unless it belongs to an abbreviation or a small letter follows.
 */
public final class Segmenter {

  private static final Set<String> STOPS = Set.of(".", "!", "?", "...", "\u2026");
  private static final Set<String> CLOSERS = Set.of("\"", "'", ")", "]", Token.POSSESSIVE);

  private final Tokenizer tokenizer = new Tokenizer();
  private final LineReader lines = new LineReader();

  /** Returns the sentences of {@code article} in text order. */
  public Document segment(Article article) {
    String text = article.text();
    List<Sentence> sentences = new ArrayList<>();
    Optional<String> dateline = Optional.empty();
    int paragraph = 0;
    int begin = 0;
    while (begin < text.length()) {
      int end = lineEnd(text, begin);
      List<Token> tokens = shifted(tokenizer.tokens(text.substring(begin, end)), begin);
      if (!tokens.isEmpty()) {
        boolean title = begin < article.bodyBegin();
        int first = title || sentences.size() > 8 ? 0 : lines.datelineLength(tokens);
        if (first > 0 && dateline.isEmpty()) {
          dateline = Optional.of(lines.datelinePlace(tokens));
        }
        cut(tokens.subList(first, tokens.size()), paragraph, title, sentences);
        paragraph++;
      }
      begin = end + 1;
    }
    return new Document(article, text, dateline, sentences);
  }

  private void cut(List<Token> tokens, int paragraph, boolean title, List<Sentence> sentences) {
    int first = 0;
    for (int at = 0; at < tokens.size(); at++) {
      int last = sentenceEnd(tokens, at);
      if (last >= 0 || at == tokens.size() - 1) {
        int end = Math.max(last, at) + 1;
        List<Token> part = tokens.subList(first, end);
        boolean alone = first == 0 && end == tokens.size();
        sentences.add(
            new Sentence(
                sentences.size(),
                paragraph,
                title ? Sentence.Form.HEADLINE : lines.form(part, alone),
                new Span(part.getFirst().begin(), part.getLast().end()),
                part));
        first = end;
        at = end - 1;
      }
    }
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
    if (STOPS.contains(token.key())) {
      int last = at;
      while (last + 1 < tokens.size() && closes(tokens.get(last), tokens.get(last + 1))) {
        last++;
      }
      return last + 1 == tokens.size() || opens(tokens.get(last + 1)) ? last : -1;
    }
    return token.text().length() > 1
            && token.text().endsWith(".")
            && abbreviationEnds(token, tokens.get(at + 1))
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

  private static boolean abbreviationEnds(Token token, Token next) {
    String word = token.lower().substring(0, token.lower().length() - 1);
    if (word.length() == 1 || Abbreviations.LEADING.contains(word)) {
      return false;
    }
    return next.isCapitalized() && Abbreviations.OPENERS.contains(next.lower());
  }

  private static int lineEnd(String text, int begin) {
    int end = text.indexOf('\n', begin);
    return end < 0 ? text.length() : end;
  }

  private static List<Token> shifted(List<Token> tokens, int by) {
    if (by == 0) {
      return tokens;
    }
    List<Token> shifted = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      shifted.add(
          new Token(
              token.begin() + by, token.end() + by, token.text(), token.key(), token.lower()));
    }
    return shifted;
  }
}
