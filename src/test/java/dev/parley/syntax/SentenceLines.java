package dev.parley.syntax;

import dev.parley.ingest.ArticleReader;
import dev.parley.ingest.ArticleStream;
import dev.parley.text.Document;
import dev.parley.text.Segmenter;
import dev.parley.text.Sentence;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Prints the sentences of articles, one a line, for another parser to read. */
final class SentenceLines {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 100;

  private SentenceLines() {}

  /** Takes files of articles. */
  public static void main(String[] arguments) {
    Segmenter segmenter = new Segmenter();
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    ArticleReader reader =
        new ArticleReader(InputStream.nullInputStream(), Optional.empty(), System.err::println);
    try (ArticleStream articles = reader.read(List.of(arguments))) {
      while (articles.hasNext()) {
        Document document = segmenter.segment(articles.next());
        for (Sentence sentence : document.sentences()) {
          boolean whole = sentence.size() >= SHORTEST && sentence.size() <= LONGEST;
          if (whole && sentence.form() != Sentence.Form.FURNITURE) {
            int end = sentence.token(sentence.size() - 1).end();
            String text = document.text().substring(sentence.token(0).begin(), end);
            out.print(text.replace('\n', ' ') + "\n");
          }
        }
      }
    }
    out.flush();
  }
}
