package dev.parley.fuzz;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What the fuzzer begins with: something of each kind, whole and odd. */
final class Seeds {

  private static final String NEWS =
      "Russian President Vladimir Putin met Syrian President Bashar al-Assad in Sochi on Monday, "
          + "November 20, 2017. The two leaders will hold talks again next week.";

  private static final List<String> TEXTS =
      List.of(
          NEWS,
          "On May 32, 0000 and 31 February 2017 they met late on Tuesday, 1/1/1.",
          "Title: A\nDate: 2017-11-20\nURL: http://[::1]:99999/\u00e4\n\n" + NEWS,
          "{\"id\": \"a/../b'\\\"\", \"title\": \"\u0301\", \"published\": \"2017-11-20\", \"text\": \""
              + NEWS
              + "\", \"text\": 1}",
          "[{\"text\": [[[[{}]]]]}]",
          "id,title,text,date\na,\"b\"\"c\"," + NEWS.replace(",", "") + ",2017-11-20\n",
          "<html><head><title>T</title><meta property='article:published_time'"
              + " content='2017-11-20T00:00:00Z'></head><body><article><p>"
              + NEWS
              + "</p></article></body></html>",
          "<rss><channel><item><title>T</title><link>http://a.example/1</link><description>"
              + NEWS
              + "</description></item></channel></rss>",
          "\u0000\u0001\u007f\u0085\u2028\uFEFF\uFFFE\uD83D\uDE00\u202E",
          "<div>".repeat(200),
          "[".repeat(200));

  private static final List<String> QUERIES =
      List.of(
          "SELECT * { ?s ?p ?o FILTER (REGEX(?o, '(a+)+$') && ?p IN (<a>, 1)) } ORDER BY ?s",
          "PREFIX a: <b> CONSTRUCT { ?s a:b [ a:c (1 2) ] } WHERE { ?s (a:b|^a:c)* ?o } LIMIT 1",
          "ASK { VALUES (?a ?b) { (1 UNDEF) } BIND (CONCAT('x', \"y\") AS ?c) }",
          "DESCRIBE <a>",
          "# ((((\nSELECT ('(' AS ?x) { \"\"\"((\"\"\" ?p '''[''' }");

  private static final String WARC =
      "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/1\r\n"
          + "WARC-Date: 2017-11-20T00:00:00Z\r\nWARC-Record-ID:"
          + " <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
          + "Content-Type: application/http;msgtype=response\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n";

  private static final Path CASES = Path.of("..", "shared", "cases");

  private Seeds() {}

  /** Writes the seeds of a target to its folder. */
  static void write(String target, Path corpus) throws IOException {
    int number = 0;
    for (byte[] seed : of(target)) {
      Files.write(corpus.resolve("seed-" + number++), seed);
    }
  }

  private static List<byte[]> of(String target) throws IOException {
    return switch (target) {
      case "QueryFuzz" -> bytes(QUERIES);
      case "WarcFuzz" -> archives();
      case "ReaderFuzz" -> kinds();
      default -> bytes(TEXTS);
    };
  }

  /** The first octet says as what kind of file the others are read. */
  private static List<byte[]> kinds() throws IOException {
    List<byte[]> seeds = new ArrayList<>();
    for (int kind = 0; kind < ReaderFuzz.NAMES.size(); kind++) {
      for (byte[] text : bytes(TEXTS)) {
        seeds.add(marked(kind, text));
        seeds.add(marked(kind, gzip(text)));
        seeds.add(marked(kind, Zstd.compress(text)));
        seeds.add(marked(kind, zip(text)));
      }
    }
    for (Path file : cases()) {
      byte[] content = Files.readAllBytes(file);
      for (int kind = 0; kind < ReaderFuzz.NAMES.size(); kind++) {
        String name = ReaderFuzz.NAMES.get(kind);
        if (ending(name).equals(ending(file.getFileName().toString()))) {
          seeds.add(marked(kind, content));
        }
      }
    }
    return seeds;
  }

  /** Small inputs that failed once; they are not of this repository, and need not be there. */
  private static List<Path> cases() throws IOException {
    if (!Files.isDirectory(CASES)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(CASES)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static byte[] marked(int kind, byte[] content) {
    byte[] seed = new byte[content.length + 1];
    seed[0] = (byte) kind;
    System.arraycopy(content, 0, seed, 1, content.length);
    return seed;
  }

  private static List<byte[]> archives() throws IOException {
    String page =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + TEXTS.get(6);
    byte[] record = WARC.formatted(page.length(), page).getBytes(StandardCharsets.UTF_8);
    List<byte[]> seeds = new ArrayList<>(List.of(record, gzip(record)));
    for (Path file : cases()) {
      if (ending(file.getFileName().toString()).equals("warc")) {
        seeds.add(Files.readAllBytes(file));
      }
    }
    return seeds;
  }

  private static List<byte[]> bytes(List<String> texts) {
    return Stream.concat(Stream.of(""), texts.stream())
        .map(text -> text.getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  private static byte[] zip(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : List.of("a.txt", "../b.jsonl", "c/d.html", "e.zip")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
      }
    }
    return out.toByteArray();
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    }
    return out.toByteArray();
  }
}
