package dev.parley.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {

  private static final LocalDate DAY = LocalDate.of(2017, 11, 20);

  @TempDir private Path folder;
  private final List<String> problems = new ArrayList<>();

  @Test
  void keepsTheBodyOfATextAsItStands() throws IOException {
    Article article = only(write("sochi.txt", "Leaders met.\n\n  In Sochi.\n"));

    assertEquals("sochi", article.id());
    assertEquals("Leaders met.\n\n  In Sochi.\n", article.body());
    assertEquals(Optional.empty(), article.title());
    assertEquals(Optional.empty(), article.published());
  }

  @Test
  void readsTheLinesBeforeAText() throws IOException {
    String text =
        """
        Title: Leaders meet in Sochi
        Published: 2017-11-20
        Source: Parley
        Language: en
        URL: https://example.org/sochi

        They met.
        """;

    Article article = only(write("sochi.txt", text));

    assertEquals(Optional.of("Leaders meet in Sochi"), article.title());
    assertEquals(Optional.of(DAY), article.published());
    assertEquals(Optional.of("Parley"), article.publisher());
    assertEquals(Optional.of("en"), article.language());
    assertEquals(Optional.of(URI.create("https://example.org/sochi")), article.url());
    assertEquals("They met.\n", article.body());
  }

  @Test
  void takesLinesThatNoEmptyLineEndsForText() throws IOException {
    String text = "Title: a book\nis what he gave him.";

    assertEquals(text, only(write("book.txt", text)).body());
  }

  @Test
  void readsTextsInOlderEncodings() throws IOException {
    String text = "Erdoğan met Zé in São Tomé.";
    assertEquals(text, only(write("a.txt", bytes("\uFEFF" + text, UTF_8))).body());
    assertEquals(text, only(write("b.txt", bytes(text, UTF_16))).body());
    assertEquals("São Tomé", only(write("c.txt", bytes("São Tomé", ISO_8859_1))).body());
  }

  @Test
  void saysWhereATextHasNoWords() throws IOException {
    read(write("empty.txt", " \n"), write("binary.txt", "%PDF\0\0"));

    assertProblems("empty.txt: no text", "binary.txt: no text, but something binary");
  }

  @Test
  void readsJsonLinesAndGoesOnAfterBadOnes() throws IOException {
    String lines =
        """
        {"id": "a", "title": "T", "published": "2017-11-20T10:00:00Z", "source": "S", "text": "A met B."}

        {"id": "b", "text": ""}
        {"id": "c", "text": "C met D."
        ["d"]
        {"published": "Monday", "url": "no address", "text": "E met F."}
        {"id": "a", "text": "G met H."}
        {"id": 7, "text": "I met J."}
        """;

    List<Article> articles = read(write("news.jsonl", lines));

    assertEquals(
        List.of("a", "news-6", "a-ffdc5129", "7"), articles.stream().map(Article::id).toList());
    assertEquals(Optional.of(DAY), articles.get(0).published());
    assertEquals(Optional.of("S"), articles.get(0).publisher());
    assertProblems(
        "news.jsonl:3: no text; it has id",
        "news.jsonl:4: no JSON object",
        "news.jsonl:5: no JSON object",
        "news.jsonl:6: url \"no address\" is no address of the web",
        "news.jsonl:6: published \"Monday\" is no date such as 2017-11-20");
  }

  @Test
  void readsJsonLinesWithAByteOrderMarkAndNamesBadBytes() throws IOException {
    byte[] good = bytes("\uFEFF{\"id\": \"a\", \"text\": \"Ä met Ö.\"}\r\n", UTF_8);
    byte[] bad = bytes("{\"id\": \"b\", \"text\": \"Ä\"}\n", ISO_8859_1);

    List<Article> articles = read(write("news.jsonl", joined(good, bad)));

    assertEquals("Ä met Ö.", articles.getFirst().body());
    assertProblems("news.jsonl:2: not UTF-8");
  }

  @Test
  void passesOverALineThatIsTooLong() throws IOException {
    byte[] line = new byte[Limits.LONGEST + 2];
    Arrays.fill(line, (byte) 'x');
    byte[] next = bytes("\n{\"id\": \"b\", \"text\": \"A met B.\"}", UTF_8);

    assertEquals("b", only(write("news.jsonl", joined(line, next))).id());
    assertProblems("news.jsonl:1: " + Limits.TOO_LONG);
  }

  @Test
  void readsFoldersSortedAndWithoutHiddenFiles() throws IOException {
    write("b/2.txt", "two");
    write("b/1.txt", "one");
    write("a.jsonl", "{\"id\": \"zero\", \"text\": \"none\"}");
    write(".hidden/3.txt", "three");
    write("b/notes.pdf", "four");

    assertEquals(List.of("zero", "1", "2"), read(folder).stream().map(Article::id).toList());
    assertProblems();
  }

  @Test
  void readsTheFilesThatAPatternMatches() throws IOException {
    write("a/1.txt", "one");
    write("a/b/2.txt", "two");
    write("a/3.jsonl", "{\"id\": \"3\", \"text\": \"three\"}");

    assertEquals(List.of("1"), read(folder.resolve("a/*.txt")).stream().map(Article::id).toList());
    assertEquals(
        List.of("1", "3", "2"),
        read(folder.resolve("a/**.{txt,jsonl}")).stream().map(Article::id).toList());
    assertEquals(List.of(), read(folder.resolve("a/*.html")));
    assertProblems("a: no file matches " + folder + "/a/*.html");
  }

  @Test
  void saysWhatCannotBeReadAndReadsTheRest() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path broken = write("broken.jsonl.gz", "no gzip");

    List<Article> articles =
        read(
            folder.resolve("none.txt"),
            empty,
            write("a.pdf", "text"),
            broken,
            write("a.txt", "A met B."),
            write("other/a.txt", "C met D."));

    assertEquals(List.of("A met B.", "C met D."), articles.stream().map(Article::body).toList());
    assertProblems(
        "none.txt: cannot be read: no such file",
        "empty: no " + FileKind.allEndings() + " file in it",
        "a.pdf: not known as articles by its name (" + FileKind.allEndings() + ")",
        "broken.jsonl.gz: cannot be read: not sound as gzip: Not in GZIP format");
  }

  @Test
  void readsZippedFiles() throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(zipped)) {
      out.write(bytes("A met B.", UTF_8));
    }

    Article article = only(write("talks.txt.gz", zipped.toByteArray()));

    assertEquals("talks", article.id());
    assertEquals("A met B.", article.body());
  }

  @Test
  void givesTheDayToArticlesThatDoNotTellTheirs() throws IOException {
    Path file =
        write(
            "news.jsonl",
            """
            {"id": "a", "text": "A.", "published": "2015-01-02"}
            {"id": "b", "text": "B."}
            """);

    List<Article> articles =
        read(new ArticleReader(InputStream.nullInputStream(), Optional.of(DAY), this::add), file);

    assertEquals(Optional.of(LocalDate.of(2015, 1, 2)), articles.get(0).published());
    assertEquals(Optional.of(DAY), articles.get(1).published());
  }

  @Test
  void tellsWhatStandardInputIs() throws IOException {
    assertEquals("stdin", piped("A met B.").id());
    assertEquals("x", piped("\n {\"id\": \"x\", \"text\": \"A met B.\"}").id());
    assertEquals(
        Optional.of("T"),
        piped("<!doctype html><title>T</title><p>" + "The two met. ".repeat(9)).title());
  }

  @Test
  void readsOnlyAsFarAsItIsAsked() throws IOException {
    Path first = write("a.txt", "A met B.");
    try (ArticleStream articles =
        reader().read(List.of(first.toString(), folder.resolve("none.txt").toString()))) {
      assertTrue(articles.hasNext());
      articles.next();
      assertProblems();
      assertFalse(articles.hasNext());
      assertEquals(1, problems.size());
    }
  }

  private Article piped(String text) throws IOException {
    ArticleReader reader =
        new ArticleReader(
            new ByteArrayInputStream(bytes(text, UTF_8)), Optional.empty(), this::add);
    return read(reader, Path.of("-")).getFirst();
  }

  private Article only(Path path) throws IOException {
    List<Article> articles = read(path);
    assertEquals(1, articles.size());
    return articles.getFirst();
  }

  private List<Article> read(Path... paths) throws IOException {
    return read(reader(), paths);
  }

  private List<Article> read(ArticleReader reader, Path... paths) throws IOException {
    List<Article> articles = new ArrayList<>();
    try (ArticleStream stream = reader.read(Arrays.stream(paths).map(Path::toString).toList())) {
      stream.forEachRemaining(articles::add);
    }
    return articles;
  }

  private ArticleReader reader() {
    return new ArticleReader(InputStream.nullInputStream(), Optional.empty(), this::add);
  }

  private void add(Diagnostic problem) {
    problems.add(problem.toString());
  }

  private void assertProblems(String... expected) {
    assertEquals(Arrays.stream(expected).map(line -> folder + "/" + line).toList(), problems);
  }

  private Path write(String name, String text) throws IOException {
    return write(name, bytes(text, UTF_8));
  }

  private Path write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  private static byte[] bytes(String text, Charset charset) {
    return text.getBytes(charset);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }
}
