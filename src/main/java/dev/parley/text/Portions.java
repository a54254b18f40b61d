package dev.parley.text;

import dev.parley.ingest.Article;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The portions in which an article is read: one for all of any usual length, so that the memory
 * that it takes to read an article does not grow with it. A portion ends where a sentence does.
 */
public final class Portions implements Iterator<Document> {

  /** In UTF-16 code units: half a book. */
  static final int LONGEST = 500_000;

  private final Article article;
  private final Segmenter segmenter = new Segmenter();
  private Segmenter.Start start = Segmenter.Start.OF_ARTICLE;
  private boolean ended;

  /** Creates the portions of {@code article}, of which there is at least one. */
  public Portions(Article article) {
    this.article = article;
  }

  @Override
  public boolean hasNext() {
    return !ended;
  }

  @Override
  public Document next() {
    if (ended) {
      throw new NoSuchElementException();
    }
    int end = end();
    ended = end == article.text().length();
    Document portion = segmenter.segment(article, start, end);
    List<Sentence> sentences = portion.sentences();
    if (ended || sentences.size() < 2) {
      start = start.at(end, sentences.size(), portion);
      return portion;
    }
    // The last one goes on behind the end, or may do so.
    List<Sentence> whole = sentences.subList(0, sentences.size() - 1);
    start = start.at(sentences.getLast().span().begin(), whole.size(), portion);
    return new Document(article, portion.text(), portion.dateline(), whole);
  }

  private int end() {
    String text = article.text();
    int end = Math.min(text.length(), start.begin() + LONGEST);
    boolean parts = end < text.length() && Character.isLowSurrogate(text.charAt(end));
    return parts ? end - 1 : end;
  }
}
