package dev.parley.fuzz;

import dev.parley.ingest.Article;
import dev.parley.ingest.ArticleReader;
import dev.parley.ingest.ArticleStream;
import dev.parley.ingest.Columns;
import dev.parley.ingest.Selection;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Whatever is in a file, it is read or told, and nothing is thrown. */
public final class ReaderFuzz {

  static final List<String> NAMES =
      List.of(
          "a.txt", "a.html", "a.json", "a.jsonl", "a.jsonl.gz", "a.csv", "a.tsv", "a.xml", "a.warc",
          "a.warc.gz", "a.docx", "a.txt.gz", "a.zip", "a.rtf", "a.jsonl.zst", "a");

  private static final Path FOLDER = folder();

  private ReaderFuzz() {}

  /** Reads {@code data} as a file whose kind the first octet says. */
  public static void fuzzerTestOneInput(byte[] data) throws IOException {
    if (data.length > 0) {
      read(NAMES.get((data[0] & 0xFF) % NAMES.size()), Arrays.copyOfRange(data, 1, data.length));
    }
  }

  static void read(String name, byte[] content) throws IOException {
    Path file = Files.write(FOLDER.resolve(name), content);
    ArticleReader reader =
        new ArticleReader(
            InputStream.nullInputStream(),
            Optional.empty(),
            Columns.guessed(),
            Selection.ALL,
            problem -> {},
            note -> {});
    try (ArticleStream articles = reader.read(List.of(file.toString()))) {
      articles.forEachRemaining(ReaderFuzz::check);
    }
  }

  private static void check(Article article) {
    if (article.id().isBlank()) {
      throw new IllegalStateException("an article without an id");
    }
  }

  private static Path folder() {
    try {
      Path folder = Files.createTempDirectory("parley-fuzz");
      folder.toFile().deleteOnExit();
      NAMES.forEach(name -> folder.resolve(name).toFile().deleteOnExit());
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
