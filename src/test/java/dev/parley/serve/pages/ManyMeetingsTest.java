package dev.parley.serve.pages;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.serve.ParleyServer;
import dev.parley.serve.ServeOptions;
import dev.parley.store.Store;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The explorer over as many meetings as years of news have. */
class ManyMeetingsTest {

  private static final int COUNT = 5000;

  @Test
  void exploresThousandsOfMeetings() {
    try (Store store = MeetingData.many(COUNT);
        ParleyServer server =
            ParleyServer.start(store, ServeOptions.standard().at("localhost", 0));
        Browser browser = Browser.start(server.address())) {
      browser.sized(1280, false).open("/explore").awaitCount("#found strong", 1);
      assertTrue(browser.all(".timeline .column").size() > 20);
      assertTrue(browser.all(".network .node").size() <= 60);
      browser.focus(".timeline .column").press(Keys.ENTER).awaitText("#found", " of ");
      browser.awaitCount("#chosen button", 1).isSound();
      browser.focus(".network .node").press(Keys.ENTER).awaitCount("#chosen button", 2).isSound();
    }
  }
}
