package dev.parley.serve.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The explorer over as many meetings as years of news have. */
class ManyMeetingsTest {

  private static final int COUNT = 5000;
  private static final String MARKS = ".map .site, .map .cluster";

  private static ServedPages served;
  private static Browser browser;

  @BeforeAll
  static void start() {
    served = ServedPages.of(MeetingData.many(COUNT));
    browser = served.browser();
  }

  @AfterAll
  static void stop() {
    if (served != null) {
      served.close();
    }
  }

  @Test
  void exploresThousandsOfMeetings() {
    browser.open("/explore").awaitCount("#found strong", 1);
    assertTrue(browser.all(".timeline .column").size() > 20);
    assertTrue(browser.all(".network .node").size() <= 60);
    browser.focus(".timeline .column").press(Keys.ENTER).awaitText("#found", " of ");
    browser.awaitCount("#chosen button", 1).isSound();
    browser.focus(".network .node").press(Keys.ENTER).awaitCount("#chosen button", 2).isSound();
  }

  /** However near the places of a mark are, keys alone part them until one of them is chosen. */
  @Test
  void partsPlacesThatCoverOneAnother() {
    browser.open("/explore").awaitCount("#found strong", 1);
    int together = browser.all(MARKS).size();
    assertTrue(browser.all(".map .cluster").size() > 3);
    browser.focus(".map .cluster").press(Keys.ENTER);
    assertTrue(browser.all(MARKS).size() > together);
    assertTrue((Boolean) browser.run("return document.activeElement.matches('.map svg *')"));
    assertEquals("", browser.path().replace("/explore", ""));
    for (int zooms = 0; zooms < 6 && browser.path().equals("/explore"); zooms++) {
      browser.press(Keys.ENTER);
    }
    browser.awaitCount("#chosen button", 1).awaitText("#found", " of 5,000").isSound();
  }

  /** A page of somebody who met hundreds is no longer than one can look at. */
  @Test
  void foldsAllButTheLatestMeetings() {
    String busy =
        "return document.querySelector('.network .node')?.getAttribute('aria-label').split(':')[0]";
    String name = browser.open("/explore").awaitCount("#found strong", 1).awaitValue(busy);
    browser.open("/find?q=" + name.replace(" ", "%20")).click(".found-list a");
    browser.awaitText("caption", "The latest 25 of");
    assertEquals(
        25,
        browser.all("div > .tablewrap").stream()
            .filter(table -> table.getText().startsWith("The latest 25"))
            .findFirst()
            .orElseThrow()
            .findElements(By.cssSelector("tbody tr"))
            .size());
    browser.click("div > details > summary").awaitText("details caption", "before them").isSound();
  }
}
