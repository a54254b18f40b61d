package dev.parley.serve.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is denied, imagined and called off is told apart on all pages, and counted alike. */
class FatesTest {

  private static ServedPages served;
  private static Browser browser;

  @BeforeAll
  static void start() {
    served = ServedPages.of(MeetingData.fates());
    browser = served.browser();
  }

  @AfterAll
  static void stop() {
    if (served != null) {
      served.close();
    }
  }

  private static String statuses(String selector) {
    return browser.all(selector).stream()
        .map(status -> status.getText())
        .collect(Collectors.joining(" "));
  }

  @Test
  void countsAsManyOnTheStartPageAsExplored() {
    browser.open("/").awaitText("[data-count=meetings]", "4").awaitText(".recent", "denied");
    assertEquals("denied cancelled held", statuses(".recent .status"));
    browser.open("/explore").awaitText("#found", "4 meetings, 1 denied, 1 imagined");
    assertEquals("imagined denied cancelled held", statuses("#meetings .status"));
    browser.awaitCount(".timeline .dot", 4).awaitCount(".map .site", 2).isSound();
    browser.click("#statuses [value=denied]").awaitText("#found", "1 meeting of 4, 1 denied");
    browser.awaitCount(".map .site", 1).isSound();
  }

  @Test
  void putsTheNameOfEachStateOnOneLine() {
    String putin = "https://w3id.org/parley/id/person/vladimir-putin";
    String rouhani = "https://w3id.org/parley/id/person/hassan-rouhani";
    browser.open("/compare?one=" + putin + "&other=" + rouhani).awaitText("#news", "of both");
    browser.awaitText("#sides section:first-child .fates", "denied");
    assertEquals(
        "1",
        String.valueOf(
            browser.run(
                "return new Set([...document.querySelectorAll('#sides section:first-child .fates"
                    + " .status')].map(one => Math.round(one.getBoundingClientRect().bottom))).size")));
    browser.isSound();
  }

  @Test
  void asksForDeniedMeetingsInSparql() {
    browser.open("/explore?status=denied").awaitText("#found", "1 meeting of 4");
    browser.click("#as-query").awaitText(".answer caption", "1 row");
    browser.awaitText(".answer tbody", "denied").isSound();
  }

  @Test
  void tellsThemApartOnPagesOfPeopleAndMeetings() {
    browser.open("/id/person/vladimir-putin").awaitText("h1", "Vladimir Putin");
    assertEquals("imagined denied cancelled held", statuses("td .status"));
    browser.open("/id/meeting/2018-08-19_hassan-rouhani_vladimir-putin").awaitText("h1", "Rouhani");
    assertEquals("denied", browser.text("main p .status"));
    browser.open("/find?q=rouhani").awaitText(".found-list", "meeting, denied").isSound();
  }

  @Test
  void saysWhatTheStatusOfAMeetingInATextRestsOn() {
    browser.open("/convert");
    browser.type(
        "#text",
        "The Kremlin denied that Vladimir Putin had met Donald Trump in Geneva. Theresa May called"
            + " off talks with Narendra Modi in London. If Angela Merkel met Xi Jinping, nothing"
            + " would change.");
    browser.click("#form [type=submit]").awaitCount(".finding", 3);
    assertEquals("denied cancelled imagined", statuses(".finding .status"));
    browser.run(
        "document.querySelectorAll('.finding details').forEach(one => { one.open = true })");
    browser.awaitText(".finding li", "denied: met, because of words that deny it");
    browser.awaitText(".finding li", "cancelled: talks, because of a word of calling off");
    browser.awaitText(".finding li", "imagined: met, because of a condition").isSound();
  }
}
