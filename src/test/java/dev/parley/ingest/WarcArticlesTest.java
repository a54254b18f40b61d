package dev.parley.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
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
  void goesOnBehindBrokenPages() throws IOException {
    byte[] page = ("<p>" + TEXT).getBytes(UTF_8);
    byte[] zipped = gzipped(page);
    byte[] brotli =
        Base64.getDecoder()
            .decode(
                "G1wA+EXVTdkq8cxeYQBhmnwJC7CTfROAQ+7gcmkLOSCvUeCjoZW0MdI+OS9FS/57hSXdCPpAD9ZKxo1XE+Y4MvRZLEzHNn3wXwloBA==");
    Path file = folder.resolve("news.warc");
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(
          record("https://example.org/cut", "Content-Encoding: gzip", Arrays.copyOf(zipped, 40)));
      out.write(record("https://example.org/plain", "Content-Encoding: gzip", page));
      out.write(record("https://example.org/bad", "Content-Encoding: br", page));
      out.write(
          record(
              "https://example.org/chunk",
              "Transfer-Encoding: chunked",
              "ff\r\n<p>A".getBytes(UTF_8)));
      out.write(record("https://example.org/brotli", "Content-Encoding: br", brotli));
      out.write(record("https://example.org/zipped", "Content-Encoding: gzip", zipped));
    }

    List<Article> articles = read(file);

    assertEquals(
        List.of("The ministers of Ruritania and Graustark met in Strelsau on Monday.", TEXT),
        articles.stream().map(Article::body).toList());
    assertEquals(4, problems.size());
    assertEquals(
        List.of("cut", "plain", "bad", "chunk"),
        problems.stream()
            .map(line -> line.replaceAll(".*example.org/(\\w+): broken.*", "$1"))
            .toList());
  }

  @Test
  void readsPagesAndTextsThatAreKeptAsTheyAre() throws IOException {
    Path file = folder.resolve("kept.warc");
    String text = "Talks in Zürich\nThe ministers met on Monday.\nThey talked.\n";
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(
          record(
              "resource",
              "https://example.org/a",
              "text/html; charset=utf-8",
              ("<p>" + TEXT).getBytes(UTF_8)));
      out.write(record("resource", "https://example.org/b", "image/png", new byte[] {1, 2}));
      out.write(
          record(
              "conversion",
              "https://example.org/2017/11/20/c",
              "text/plain",
              text.getBytes(UTF_8)));
    }

    List<Article> articles = read(file);

    assertEquals(
        List.of(TEXT, "The ministers met on Monday.\nThey talked."),
        articles.stream().map(Article::body).toList());
    assertEquals(Optional.of("Talks in Zürich"), articles.getLast().title());
    assertEquals(Optional.of(LocalDate.of(2017, 11, 20)), articles.getLast().published());
    assertEquals(List.of(), problems);
  }

  @Test
  void readsArc() throws IOException {
    String page = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>" + TEXT;
    String version = "1 0 Parley\nURL IP-address Archive-date Content-type Archive-length\n";
    String arc =
        "filedesc://a.arc 0.0.0.0 20171120101500 text/plain %d\n%s\nhttp://example.org/a 127.0.0.1 20171120101500 text/html %d\n%s\n"
            .formatted(version.length(), version, page.getBytes(UTF_8).length, page);
    Path file = Files.writeString(folder.resolve("news.arc"), arc);

    assertEquals(List.of(TEXT), read(file).stream().map(Article::body).toList());
    assertEquals(List.of(), problems);
  }

  private static byte[] record(String address, String header, byte[] body) throws IOException {
    ByteArrayOutputStream http = new ByteArrayOutputStream();
    http.write(
        ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n" + header + "\r\n\r\n")
            .getBytes(UTF_8));
    http.write(body);
    return record("response", address, "application/http; msgtype=response", http.toByteArray());
  }

  private static byte[] record(String kind, String address, String type, byte[] block)
      throws IOException {
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    record.write(
        """
        WARC/1.0
        WARC-Type: %s
        WARC-Target-URI: %s
        WARC-Date: 2017-11-21T10:00:00Z
        WARC-Record-ID: <urn:uuid:%s>
        Content-Type: %s
        Content-Length: %d

        """
            .formatted(
                kind, address, UUID.nameUUIDFromBytes(address.getBytes(UTF_8)), type, block.length)
            .replace("\n", "\r\n")
            .getBytes(UTF_8));
    record.write(block);
    record.write("\r\n\r\n".getBytes(UTF_8));
    return record.toByteArray();
  }

  private static byte[] gzipped(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content);
    }
    return bytes.toByteArray();
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
