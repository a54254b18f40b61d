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

/** What becomes of the articles of a file of this machine, which goes when all are converted. */
final class FileConversion implements Iterator<Converted> {

  private final Path file;
  private final String base;
  private final Queue<Converted> problems = new ArrayDeque<>();
  private final ArticleStream articles;

  /**
   * Begins to convert {@code file}, which is alone in its folder.
   *
   * @param name how the file is called in messages
   */
  FileConversion(Path file, String name, String base) {
    this.file = file;
    this.base = base;
    this.articles =
        new ArticleReader(
                InputStream.nullInputStream(),
                Optional.empty(),
                problem -> problems.add(Converted.failed(name, problem.message())))
            .read(List.of(file.toString()));
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
  public Converted next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return problems.isEmpty() ? Converted.of(articles.next(), base) : problems.remove();
  }
}
