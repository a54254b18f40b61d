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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<article><p>%s</p><p>%s</p></article>",
        "<div class='with-sidebar-wrap'><article><p>%s</p><p>%s</p></article></div>",
        "<div class='m-advertisement-off-canvas'><article><p>%s</p><p>%s</p></article></div>",
        "<div class='post category-social-affairs'><article><p>%s</p><p>%s</p></article></div>",
        "<form id='aspnetForm' method='post'><article><p>%s</p><p>%s</p></article></form>",
        "<form><input name='q'><div><p>%s</p><p>%s</p></div><button>Send</button></form>",
        "<div class='post-body'>%s<br><br>%s</div>",
        "<div class='post-body'>%s<br> <br>%s<br><br><div>Advertisement</div></div>",
        "<article><div class='body__paragraph'>%s</div><div class='body__paragraph'>%s</div>"
            + "<p>Click to subscribe to our weekly letter on all the affairs of the continent.</p>"
            + "</article>",
        "<article><p class='date'>20 November 2017</p><p>%s</p><p>%s</p></article>",
        "<article><p>%s</p><script>var a = '<p>';</script><p>%s</p><p hidden>Not"
            + " seen.</p></article>",
        "<div><section class='part'><div class='text'><p>%s</p></div></section><hr><section"
            + " class='part'><div class='text'><p>%s</p></div></section></div><div"
            + " class='teasers'><p><a href='/x'>What else happened in the world on"
            + " Monday</a></p></div>"
      })
  void findsTheTextInWhatSitesLayAroundIt(String body) {
    Article article = read(body.formatted(FIRST, SECOND)).orElseThrow();

    assertEquals(FIRST + "\n\n" + SECOND, article.body());
  }

  @Test
  void takesTheTextOfThePagesDataWhereThePageShowsHalfOfIt() {
    String page =
        """
        <script type="application/ld+json">{"@type": "NewsArticle", "articleBody":
          "<p>%s</p><p>%s</p>"}</script><article><p>%s</p></article>
        """
            .formatted(FIRST, (SECOND + " ").repeat(3).strip(), FIRST);

    assertEquals(
        FIRST + "\n\n" + (SECOND + " ").repeat(3).strip(), read(page).orElseThrow().body());
  }

  @Test
  void findsTheTextOfAPageThatMarksNothing() {
    String page =
        "<title>T</title><div><div id=a><p>Short.</p></div><div><p>%s</p><p>%s</p></div></div>"
            .formatted(FIRST, SECOND);

    assertEquals(FIRST + "\n\n" + SECOND, read(page).orElseThrow().body());
  }

  /** What takes pages apart takes hours for them. */
  @ParameterizedTest
  @ValueSource(strings = {"<div>", "<div></div>", "<span>", "<p>", "<br>", "<b><p>", "<form>"})
  void findsTheTextOfAPageOfMoreElementsThanAnyHas(String part) {
    String page = "<title>T</title>%s<p>%s</p>".formatted(part.repeat(50_000), FIRST);

    assertEquals(FIRST, read(page).orElseThrow().body());
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta property='og:type' content='product'>",
        "<meta property='og:type' content='video.other'>",
        "<script type='application/ld+json'>{\"@type\": \"Recipe\"}</script>",
        "<link rel='canonical' href='https://example.org/'>"
      })
  void passesOverAPageThatIsSomethingElse(String head) {
    assertEquals(Optional.empty(), read(head + "<article><p>" + FIRST + "</p></article>"));
    assertEquals(List.of(), problems);
  }

  @Test
  void readsAnArticleThatHasSomethingElseOnItsPage() {
    String page =
        """
        <link rel="canonical" href="https://example.org/"><meta property="og:type" content="website">
        <script type="application/ld+json">[{"@type": "NewsArticle"}, {"@type": "Product"}]</script>
        <article><p>%s</p></article>
        """
            .formatted(FIRST);

    assertEquals(FIRST, read(page).orElseThrow().body());
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
        page, Origin.of("page.html", "page", problem -> problems.add(problem.toString())));
  }
}
