package dev.parley.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageDateTest {

  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2017, 11, 20));

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          <meta property="article:published_time" content="2017-11-20T10:00:00Z">
          <meta property="article:published" content="2017-11-20T10:00:00.000Z">
          <meta name="pdate" content="20171120">
          <meta name="expires" content="2032-01-01"><meta name="date" content="2017-11-20">
          <meta name="date" content="0001-01-01"><meta name="pubdate" content="2017-11-20">
          <aside><time datetime="2018-01-02">x</time></aside><time datetime="2017-11-20">Mon</time>
          <div class="date--v2" data-datetime="20 November 2017">Monday</div>
          <span data-timestamp="1511172000">Monday</span>
          <p>By N. N. Posted on November 20, 2017</p><p>Updated January 2, 2018</p>
          <p class="byline">N. N., Nov 20, 2017</p>
          <p class="date">Updated January 2, 2018</p><p class="date">November 20, 2017</p>
          <script>x = {"id": 1, "publishedAt": "2017-11-20T10:00:00Z"}</script>
          <script type="application/ld+json">{"@type": "ReportageNewsArticle", "datePublished": "10:00:00 AM IST Nov 20, 2017"}</script>
          <script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "0001-01-01T00:00:00"}</script><meta name="date" content="2017-11-20">
          <script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2017-11-20T02:30:00Z"}</script>
          <script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2017-11-21T02:30:00Z"}</script><time datetime="2017-11-20T21:30:00-05:00">Mon</time>
          """)
  void isTheDayThatThePageTells(String page) {
    assertEquals(DAY, date(page, "https://example.org/2016/01/02/talks"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/2017/11/20/talks",
    "https://example.org/world/2017/nov/20/talks",
    "https://example.org/talks-2017-11-20.html",
    "https://example.org/20171120/talks"
  })
  void isThatOfTheAddressAtLast(String address) {
    assertEquals(DAY, date("<p>The ministers met on 3 January 2015.</p>", address));
  }

  @Test
  void isNoneWhereNothingTellsIt() {
    String page = "<meta name='date' content='yesterday'><p>The ministers met in May 2015.</p>";

    assertEquals(Optional.empty(), date(page, "https://example.org/2017/talks-20171399"));
  }

  private static Optional<LocalDate> date(String page, String address) {
    Document document = Jsoup.parse(page);
    return PageDate.of(document, JsonLd.of(document), Optional.of(URI.create(address)));
  }
}
