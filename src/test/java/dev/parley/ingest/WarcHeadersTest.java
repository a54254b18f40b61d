package dev.parley.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Headers of archives that say what they should not: the rest of the archive is read. */
class WarcHeadersTest {

  private static final String TEXT = "The ministers of Ruritania met in Zürich. ".repeat(5).strip();
  private static final int MUTATIONS = 600;

  private static final List<String> VALUES =
      List.of(
          "",
          "x",
          "-1",
          "0",
          "99999999999999999999",
          "text",
          "/",
          ";;;",
          "text/html; charset",
          "text/html; charset=\"",
          "text/html; charset=no such",
          "application/http; msgtype=",
          "<urn:uuid:",
          "not an address",
          "http://u:p@[::1]:99999/é",
          "http://[",
          "%%%",
          "2017-99-99T99:99:99Z",
          "2017-11-21",
          "yesterday",
          "gzip, gzip",
          "chunked, chunked");

  @TempDir private Path folder;
  private final List<String> problems = new ArrayList<>();

  /** A kind of record, one of its headers, and what stands there instead. */
  static Stream<List<String>> oddities() {
    return Stream.of("response", "resource", "conversion")
        .flatMap(
            kind ->
                headers(kind, "https://example.org/a").stream()
                    .filter(header -> !header.startsWith("Content-Length"))
                    .flatMap(
                        header ->
                            VALUES.stream()
                                .map(value -> List.of(kind, header.split(":")[0], value))));
  }

  private static List<String> headers(String kind, String address) {
    String type =
        switch (kind) {
          case "response" -> "application/http; msgtype=response";
          case "resource" -> "text/html; charset=utf-8";
          default -> "text/plain";
        };
    return List.of(
        "WARC-Type: " + kind,
        "WARC-Target-URI: " + address,
        "WARC-Date: 2017-11-21T10:00:00Z",
        "WARC-Record-ID: <urn:uuid:92283950-ef2f-4d72-b224-f54c6ec90bb0>",
        "Content-Type: " + type,
        "Content-Length: " + block(kind).length);
  }

  private static byte[] block(String kind) {
    String page = "<p>" + TEXT;
    return switch (kind) {
      case "response" ->
          ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page)
              .getBytes(UTF_8);
      case "resource" -> page.getBytes(UTF_8);
      default -> ("A title\n" + TEXT + "\n").getBytes(UTF_8);
    };
  }

  private static byte[] record(String kind, List<String> headers) {
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    record.writeBytes("WARC/1.0\r\n".getBytes(UTF_8));
    headers.forEach(header -> record.writeBytes((header + "\r\n").getBytes(UTF_8)));
    record.writeBytes("\r\n".getBytes(UTF_8));
    record.writeBytes(block(kind));
    record.writeBytes("\r\n\r\n".getBytes(UTF_8));
    return record.toByteArray();
  }

  private static byte[] sound() {
    return record("response", headers("response", "https://example.org/sound"));
  }

  @ParameterizedTest
  @MethodSource("oddities")
  void readsTheRecordBehindAnOddOne(List<String> oddity) throws IOException {
    String kind = oddity.getFirst();
    for (boolean twice : new boolean[] {false, true}) {
      List<String> headers = new ArrayList<>();
      for (String header : headers(kind, "https://example.org/a")) {
        boolean odd = header.startsWith(oddity.get(1) + ":");
        if (!odd || twice) {
          headers.add(header);
        }
        if (odd) {
          headers.add(oddity.get(1) + ": " + oddity.get(2));
        }
      }
      List<Article> articles = read(record(kind, headers), sound());
      if (twice && oddity.get(1).equals("WARC-Type")) {
        assertTrue(problems.getLast().contains("not readable from here on"), problems.toString());
      } else {
        assertFalse(articles.isEmpty(), () -> oddity + " hides the next: " + problems);
        assertEquals(TEXT, articles.getLast().body());
      }
    }
  }

  @Test
  void breaksOverNoHeader() throws IOException {
    Random random = new Random(2017);
    byte[] archive = record("response", headers("response", "https://example.org/a"));
    int read = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] mutated = archive.clone();
      for (int change = random.nextInt(4); change >= 0; change--) {
        mutated[random.nextInt(mutated.length - TEXT.length())] = (byte) random.nextInt(256);
      }
      read += read(mutated, sound()).size();
    }
    assertTrue(read > MUTATIONS / 2, read + " articles");
  }

  private List<Article> read(byte[]... records) throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    Arrays.stream(records).forEach(archive::writeBytes);
    Path file = Files.write(folder.resolve("news.warc"), archive.toByteArray());
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
