package dev.parley.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HtmlArticleTest {

  private static final String FIRST =
      "The foreign ministers of Ruritania and Graustark met in Strelsau on Monday to talk about the"
          + " border between their countries, officials said.";
  private static final String SECOND =
      "They agreed to meet again before the end of the year in a town that is still to be chosen.";

  private final List<String> problems = new ArrayList<>();

  @Test
  void keepsTheParagraphsOfTheArticleElement() {
    String page =
        """
        <html lang="en"><head><title>Ministers meet | Gazette</title>
        <meta property="og:title" content="Ministers meet">
        <meta property="og:site_name" content="The Gazette">
        <meta property="article:published_time" content="2017-11-20T08:00:00+01:00">
        <link rel="canonical" href="https://example.org/ministers"></head>
        <body><nav><ul><li><a href="/">Home</a></li></ul></nav>
        <article><h1>Ministers meet</h1><p>Ministers meet</p>
        <figure><figcaption>The ministers.</figcaption></figure>
        <p>%s</p><div class="share-bar"><p>Share this with everybody you know</p></div>
        <p>%s</p><p><a href="/more">More on this story from our own reporters</a></p></article>
        <footer><p>All rights reserved.</p></footer></body></html>
        """
            .formatted(FIRST, SECOND);

    Article article = read(page).orElseThrow();

    assertEquals("page", article.id());
    assertEquals(FIRST + "\n\n" + SECOND, article.body());
    assertEquals(Optional.of("Ministers meet"), article.title());
    assertEquals(Optional.of(LocalDate.of(2017, 11, 20)), article.published());
    assertEquals(Optional.of("The Gazette"), article.publisher());
    assertEquals(Optional.of("en"), article.language());
    assertEquals(Optional.of(URI.create("https://example.org/ministers")), article.url());
    assertEquals(List.of(), problems);
  }

  @Test
  void findsTheTextOfAPageThatMarksNothing() {
    String page =
        "<title>T</title><div><div id=a><p>Short.</p></div><div><p>%s</p><p>%s</p></div></div>"
            .formatted(FIRST, SECOND);

    assertEquals(FIRST + "\n\n" + SECOND, read(page).orElseThrow().body());
  }

  @Test
  void readsJsonLd() {
    String page =
        """
        <title>T</title><script type="application/ld+json">{"@graph": [
          {"@type": "NewsArticle", "headline": "Ministers meet", "datePublished": "2017-11-20",
           "publisher": {"@type": "Organization", "name": "Gazette"}, "articleBody": "%s"}]}</script>
        <script type="application/ld+json">{ broken</script>
        """
            .formatted(FIRST);

    Article article = read(page).orElseThrow();

    assertEquals(Optional.of("Ministers meet"), article.title());
    assertEquals(Optional.of(LocalDate.of(2017, 11, 20)), article.published());
    assertEquals(Optional.of("Gazette"), article.publisher());
    assertEquals(FIRST, article.body());
  }

  @Test
  void readsTheTimeElement() {
    String page =
        "<article><time datetime='2017-11-20'>Mon</time><p>%s</p></article>".formatted(FIRST);

    assertEquals(Optional.of(LocalDate.of(2017, 11, 20)), read(page).orElseThrow().published());
  }

  @Test
  void readsPagesInOlderEncodings() {
    String text = "Ministers of São Tomé and Curaçao met. ".repeat(5).strip();
    Charset western = Charset.forName("windows-1252");

    assertEquals(text, read(("<p>" + text).getBytes(western)).orElseThrow().body());
    assertEquals(
        text, read(("<meta charset=iso-8859-1><p>" + text).getBytes(western)).orElseThrow().body());
    assertEquals(text, read("<p>" + text).orElseThrow().body());
  }

  @Test
  void saysWhereAPageHasNoArticle() {
    assertEquals(Optional.empty(), read("<ul><li><a href=/>Home</a></ul>"));
    assertEquals(List.of("page.html: no text of an article on the page"), problems);
  }

  private Optional<Article> read(String page) {
    return read(page.getBytes(UTF_8));
  }

  private Optional<Article> read(byte[] page) {
    return HtmlArticle.read(
        page, new Origin("page.html", "page", problem -> problems.add(problem.toString())));
  }
}
