package dev.parley.spark;

import dev.parley.ingest.ArticleReader;
import dev.parley.ingest.ArticleStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;

/** The articles of a file of this machine, which goes when all are read. */
final class FileReading implements Iterator<ReadArticle> {

  private final Path file;
  private final Queue<ReadArticle> problems = new ArrayDeque<>();
  private final ArticleStream articles;

  /**
   * Begins to read {@code file}, which is alone in its folder.
   *
   * @param name how the file is called in messages
   */
  FileReading(Path file, String name) {
    this.file = file;
    this.articles =
        new ArticleReader(
                InputStream.nullInputStream(),
                Optional.empty(),
                problem -> problems.add(ReadArticle.failed(name, problem.message())))
            .readWithRepetitions(List.of(file.toString()));
  }

  @Override
  public boolean hasNext() {
    if (!problems.isEmpty() || articles.hasNext() || !problems.isEmpty()) {
      return true;
    }
    articles.close();
    try {
      Files.deleteIfExists(file);
      Files.deleteIfExists(file.getParent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return false;
  }

  @Override
  public ReadArticle next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return problems.isEmpty() ? ReadArticle.of(articles.next()) : problems.remove();
  }
}
