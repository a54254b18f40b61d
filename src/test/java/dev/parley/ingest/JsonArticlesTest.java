package dev.parley.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonArticlesTest {

  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2017, 11, 20));

  @TempDir private Path folder;
  private Inputs inputs;

  @BeforeEach
  void begin() {
    inputs = new Inputs(folder);
  }

  @Test
  void readsAnArrayAndGoesOnBehindWhatIsNoArticle() throws IOException {
    String file =
        inputs.write(
            "news.json",
            """
            [{"id": "a", "text": "A met B."},
             {"id": "b", "summary": "C met D."}, 7,
             {"id": "c", "text": ["E met F.", "G met H."]}]
            """);

    List<Article> articles = inputs.read(file);

    assertEquals(List.of("a", "c"), articles.stream().map(Article::id).toList());
    assertEquals("E met F.\n\nG met H.", articles.getLast().body());
    assertEquals(
        List.of(
            "news.json: article 2: no text; it has id, summary",
            "news.json: article 3: no JSON object"),
        inputs.problems);
    assertEquals(
        List.of(
            "news.json: JSON, 2 articles; id from \"id\", text from \"text\"; 2 without a day of publication"),
        inputs.notes);
  }

  @Test
  void readsWhatNewsPleaseWrites() throws IOException {
    String file =
        inputs.write(
            "page.json",
            """
            {"authors": ["N. N."], "date_download": "2018-01-02 10:00:00",
             "date_publish": "2017-11-20 08:15:00", "description": "Short.",
             "filename": "x.html", "image_url": "https://example.org/i.jpg", "language": "en",
             "maintext": "A met B.", "source_domain": "example.org", "title": "Meeting",
             "url": "https://example.org/a"}
            """);

    Article article = inputs.read(file).getFirst();

    assertEquals("A met B.", article.body());
    assertEquals(Optional.of("Meeting"), article.title());
    assertEquals(DAY, article.published());
    assertEquals(Optional.of("example.org"), article.publisher());
    assertEquals(Optional.of("en"), article.language());
    assertEquals(Optional.of(URI.create("https://example.org/a")), article.url());
    assertEquals(PageId.of("https://example.org/a"), article.id());
  }

  @Test
  void readsWhatNewsApiAnswersAndSaysWhereItIsCut() throws IOException {
    String file =
        inputs.write(
            "answer.json",
            """
            {"status": "ok", "totalResults": 1, "articles": [
              {"source": {"id": "g", "name": "Gazette"}, "title": "Meeting",
               "url": "https://example.org/a", "publishedAt": "2017-11-20T08:15:00Z",
               "description": "Short.", "content": "A met B. They… [+2150 chars]"}]}
            """);

    Article article = inputs.read(file).getFirst();

    assertEquals("A met B. They", article.body());
    assertEquals(Optional.of("Gazette"), article.publisher());
    assertEquals(DAY, article.published());
    assertEquals(List.of(), inputs.problems);
    assertEquals(
        List.of(
            "answer.json: JSON, 1 article; title from \"title\", text from \"content\", published"
                + " from \"publishedAt\", source from \"source\", url from \"url\""
                + "; 1 cut short by the source"),
        inputs.notes);
  }

  @Test
  void readsObjectsAroundObjectsAndTextsInHtml() throws IOException {
    String file =
        inputs.write(
            "guardian.json",
            """
            {"response": {"status": "ok", "results": [
              {"id": "world/a", "webTitle": "Meeting", "webPublicationDate": "2017-11-20T08:15:00Z",
               "fields": {"body": "<p>A met B&amp;C.</p><p>They talked.</p>"}}]}}
            """);

    Article article = inputs.read(file).getFirst();

    assertEquals("world/a", article.id());
    assertEquals("A met B&C.\n\nThey talked.", article.body());
    assertEquals(DAY, article.published());
  }

  @Test
  void takesTheMembersThatTheUserNames() throws IOException {
    String file =
        inputs.write(
            "odd.jsonl", "{\"text\": \"teaser\", \"long\": {\"words\": \"A met B.\"}, \"k\": 9}\n");

    Article article = inputs.read(Columns.parse("text=long.words,id=K"), file).getFirst();

    assertEquals("A met B.", article.body());
    assertEquals("9", article.id());
  }

  @Test
  void readsAnArrayInAFileOfLinesAndObjectsInAFileOfOne() throws IOException {
    String array = inputs.write("array.jsonl", "[{\"id\": \"a\", \"text\": \"A met B.\"}]");
    String lines =
        inputs.write(
            "lines.json", "{\"id\": \"b\", \"text\": \"C.\"}\n{\"id\": \"c\", \"text\": \"D.\"}");

    assertEquals(
        List.of("a", "b", "c"), inputs.read(array, lines).stream().map(Article::id).toList());
  }

  @Test
  void keepsWhatStandsBeforeTheFault() throws IOException {
    String file = inputs.write("cut.json", "[{\"id\": \"a\", \"text\": \"A met B.\"}, {\"id\": ");

    assertEquals(1, inputs.read(file).size());
    assertEquals(
        List.of("cut.json: cannot be read: no sound JSON behind article 1"), inputs.problems);
  }

  @Test
  void saysWhatIsNoJson() throws IOException {
    assertEquals(List.of(), inputs.read(inputs.write("text.json", "A met B.")));
    assertEquals(List.of("text.json: cannot be read: no JSON"), inputs.problems);
  }
}
