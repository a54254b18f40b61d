package dev.parley.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedArticlesTest {

  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2017, 11, 20));

  @TempDir private Path folder;
  private Inputs inputs;

  @BeforeEach
  void begin() {
    inputs = new Inputs(folder);
  }

  @Test
  void readsRss() throws IOException {
    String file =
        inputs.write(
            "news.rss",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
            <title>Gazette</title><language>en-gb</language><link>https://example.org/</link>
            <item><title>Talks</title><link>https://example.org/a</link>
              <guid>https://example.org/?p=1</guid><pubDate>Mon, 20 Nov 2017 10:00:00 GMT</pubDate>
              <description>Short.</description>
              <content:encoded><![CDATA[<p>A met B.</p><p>They talked.</p>]]></content:encoded></item>
            <item><title>More</title><link>https://example.org/b</link>
              <description>C met &lt;b&gt;D&lt;/b&gt;.</description></item>
            <item><title>Nothing</title></item>
            </channel></rss>
            """);

    List<Article> articles = inputs.read(file);

    assertEquals(
        List.of("A met B.\n\nThey talked.", "C met D."),
        articles.stream().map(Article::body).toList());
    Article first = articles.getFirst();
    assertEquals(Optional.of("Talks"), first.title());
    assertEquals(DAY, first.published());
    assertEquals(Optional.of("Gazette"), first.publisher());
    assertEquals(Optional.of("en-gb"), first.language());
    assertEquals(Optional.of(URI.create("https://example.org/a")), first.url());
    assertEquals(PageId.of("https://example.org/?p=1"), first.id());
    assertEquals(1, inputs.problems.size());
    String note = inputs.notes.getFirst();
    assertTrue(note.endsWith("; 1 with a summary only; 1 without a day of publication"), note);
  }

  @Test
  void readsAtom() throws IOException {
    String file =
        inputs.write(
            "news.atom",
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Gazette</title>
            <entry><title>Talks</title><id>tag:example.org,2017:1</id>
              <link rel="edit" href="https://example.org/edit"/>
              <link rel="alternate" href="https://example.org/a"/>
              <updated>2018-01-01T00:00:00Z</updated><published>2017-11-20T08:00:00Z</published>
              <summary>Short.</summary>
              <content type="html">&lt;p&gt;A met B.&lt;/p&gt;</content></entry></feed>
            """);

    Article article = inputs.read(file).getFirst();

    assertEquals("tag:example.org,2017:1", article.id());
    assertEquals("A met B.", article.body());
    assertEquals(DAY, article.published());
    assertEquals(Optional.of(URI.create("https://example.org/a")), article.url());
    assertEquals(List.of(), inputs.problems);
  }

  @Test
  void saysWhatIsNoFeed() throws IOException {
    assertEquals(List.of(), inputs.read(inputs.write("other.xml", "<a><b>A met B.</b></a>")));
    assertEquals(List.of("other.xml: no RSS or Atom feed"), inputs.problems);
  }
}
