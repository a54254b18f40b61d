package dev.parley.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the articles that a press database wrote into one text. */
final class ExportArticles implements Articles {

  private final BufferedReader text;
  private final Export export;
  private final Origin origin;
  private int line;
  private int begin;
  private int number;
  private boolean ended;

  ExportArticles(BufferedReader text, Export export, Origin origin) {
    this.text = text;
    this.export = export;
    this.origin = origin;
  }

  @Override
  public Optional<Article> next() throws IOException {
    while (!ended) {
      begin = line + 1;
      List<String> lines = lines();
      if (lines.stream().anyMatch(each -> !each.isBlank())) {
        number++;
        Optional<Article> article = article(export.read(lines));
        if (article.isPresent()) {
          return article;
        }
      }
    }
    return Optional.empty();
  }

  @Override
  public int line() {
    return begin;
  }

  @Override
  public void close() throws IOException {
    text.close();
  }

  private List<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    int length = 0;
    for (String next = text.readLine(); next != null; next = text.readLine()) {
      line++;
      if (export.parts(next)) {
        return lines;
      }
      length += next.length();
      if (length > Limits.LONGEST) {
        throw new IOException(Limits.TOO_LONG);
      }
      lines.add(next);
    }
    ended = true;
    return lines;
  }

  private Optional<Article> article(ExportedText told) {
    if (told.body().isBlank()) {
      origin.report(begin, "no text of an article before line " + (line + 1));
      return Optional.empty();
    }
    return Optional.of(
        new Article(
            origin.stem() + "-" + number,
            told.title(),
            told.body(),
            told.published(),
            Optional.empty(),
            told.source(),
            told.language()));
  }
}
