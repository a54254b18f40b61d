package dev.parley.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** In what way a file holds articles. */
enum FileKind {
  TEXT("text", false, "txt", "text"),
  HTML("HTML", false, "html", "htm", "xhtml"),
  WORD("DOCX", false, "docx"),
  JSON_LINES("JSON lines", true, "jsonl", "ndjson"),
  JSON("JSON", true, "json"),
  CSV("CSV", true, "csv"),
  TSV("TSV", true, "tsv", "tab"),
  FEED("feed", true, "rss", "atom", "xml"),
  WARC("web archive", true, "warc", "wet", "arc"),
  TAR("tar archive", true, "tar"),
  ZIP("zip archive", true, "zip");

  private final String word;
  private final boolean holdsMany;
  private final List<String> endings;

  FileKind(String word, boolean holdsMany, String... endings) {
    this.word = word;
    this.holdsMany = holdsMany;
    this.endings = List.of(endings);
  }

  /** Returns the kind of files whose names end in {@code ending}, without the dot. */
  static Optional<FileKind> ofEnding(String ending) {
    String small = ending.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(kind -> kind.endings.contains(small)).findFirst();
  }

  /** Returns all endings as a message lists them. */
  static String allEndings() {
    return Stream.of(values())
        .map(kind -> "." + kind.endings.getFirst())
        .collect(Collectors.joining(" ", "", ", and .gz .zst .bz2 of them"));
  }

  /** Returns how messages call it. */
  String word() {
    return word;
  }

  /** Returns whether it is made for many articles in a file. */
  boolean holdsMany() {
    return holdsMany;
  }

  /**
   * Returns the articles of {@code in}, which is closed with them.
   *
   * @param growth watches what an archive grows to
   */
  Articles read(InputStream in, Growth growth, Origin origin) throws IOException {
    return switch (this) {
      case TEXT -> TextFile.read(in, origin);
      case HTML -> {
        try (in) {
          yield Articles.of(HtmlArticle.read(Limits.readAll(in), origin));
        }
      }
      case WORD -> WordFile.read(in, origin);
      case JSON_LINES ->
          beginsList(in) ? new JsonArticles(in, origin) : new JsonLinesArticles(in, origin);
      case JSON -> new JsonArticles(in, origin);
      case CSV -> new CsvArticles(in, Optional.empty(), origin);
      case TSV -> new CsvArticles(in, Optional.of('\t'), origin);
      case FEED -> new FeedArticles(in, origin);
      case WARC -> new WarcArticles(in, origin);
      case TAR -> new ArchiveArticles(new TarArchiveInputStream(in), growth, origin);
      case ZIP -> new ArchiveArticles(new ZipArchiveInputStream(in), growth, origin);
    };
  }

  private static boolean beginsList(InputStream in) throws IOException {
    in.mark(1);
    int first = in.read();
    in.reset();
    return first == '[';
  }
}
