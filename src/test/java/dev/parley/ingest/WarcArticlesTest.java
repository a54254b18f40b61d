package dev.parley.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

class WarcArticlesTest {

  private static final String TEXT = "The ministers of São Tomé met in Zürich. ".repeat(5).strip();

  @TempDir private Path folder;
  private final List<String> problems = new ArrayList<>();

  @Test
  void readsThePagesThatWereAnswered() throws IOException {
    for (WarcCompression compression : List.of(WarcCompression.NONE, WarcCompression.GZIP)) {
      Path file =
          folder.resolve(compression == WarcCompression.NONE ? "news.warc" : "news.warc.gz");
      try (WarcWriter writer =
          new WarcWriter(
              Files.newByteChannel(
                  file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE)),
              compression)) {
        writer.write(
            answer("https://example.org/a?x=1", 200, "text/html;charset=iso-8859-1", ISO_8859_1));
        writer.write(answer("https://example.org/b", 404, "text/html", UTF_8));
        writer.write(answer("https://example.org/c", 200, "application/pdf", UTF_8));
        writer.write(answer("https://example.org/d", 200, "text/html", UTF_8));
      }

      List<Article> articles = read(file);

      assertEquals(List.of(TEXT, TEXT), articles.stream().map(Article::body).toList());
      assertEquals(Optional.of(URI.create("https://example.org/a?x=1")), articles.getFirst().url());
      assertEquals("example.org-a-x-1-", articles.getFirst().id().replaceFirst("[0-9a-f]{8}$", ""));
    }
    assertEquals(List.of(), problems);
  }

  @Test
  void saysWhereAnArchiveEndsTooEarly() throws IOException {
    Path file = folder.resolve("cut.warc");
    Files.writeString(file, "WARC/1.0\r\nWARC-Type: response\r\n");

    assertEquals(List.of(), read(file));
    assertEquals(1, problems.size());
  }

  private static WarcResponse answer(String address, int status, String type, Charset charset)
      throws IOException {
    HttpResponse http =
        new HttpResponse.Builder(status, "Answer")
            .body(MediaType.parse(type), ("<p>" + TEXT).getBytes(charset))
            .build();
    return new WarcResponse.Builder(URI.create(address)).body(http).build();
  }

  private List<Article> read(Path file) {
    List<Article> articles = new ArrayList<>();
    ArticleReader reader =
        new ArticleReader(
            InputStream.nullInputStream(),
            Optional.empty(),
            problem -> problems.add(problem.toString()));
    try (ArticleStream stream = reader.read(List.of(file.toString()))) {
      stream.forEachRemaining(articles::add);
    }
    return articles;
  }
}
