package dev.parley.serve.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.parley.graph.QueryLibrary;
import dev.parley.serve.Client;
import dev.parley.serve.ParleyServer;
import dev.parley.serve.ServeOptions;
import dev.parley.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One meeting that two articles tell is one wherever meetings are listed, with both articles. */
class OneMeetingTest {

  private static final String MEETING =
      "/id/meeting/2017-11-13_recep-tayyip-erdogan_vladimir-putin";

  private static Store store;
  private static ParleyServer server;
  private static Client client;

  @BeforeAll
  static void start() {
    store = MeetingData.twice();
    server = ParleyServer.start(store, ServeOptions.standard().at("localhost", 0));
    client = new Client(server.address());
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  private static JsonObject explored(String choice) {
    String body = client.get("/api/explore?" + choice).body();
    return JsonParser.parseString(body).getAsJsonObject();
  }

  @Test
  void isOneRowOfTheQueryThatExploreMakes() {
    try (Browser browser = Browser.start(server.address()).sized(1280, false)) {
      browser.open("/explore").awaitText("#found", "2 meetings");
      browser.click("#as-query").awaitText(".answer caption", "2 rows");
      String rows = browser.text(".answer tbody");
      assertTrue(rows.contains("summit") && !rows.contains("planned"), rows);
      browser.open("/explore?kind=summit&from=2017-11-01").awaitText("#found", "1 meeting of 2");
      browser.click("#as-query").awaitText(".answer caption", "1 row");
      browser.open("/explore?kind=meeting").awaitText("#found", "0 meetings of 2");
      browser.click("#as-query").awaitText(".answer caption", "0 rows").isSound();
    }
  }

  @Test
  void isOneInTheExplorerAsTheLatestArticleTellsIt() {
    JsonObject found = explored("kind=summit");
    assertEquals(2, found.get("all").getAsInt());
    assertEquals(1, found.get("found").getAsInt());
    JsonObject row = found.getAsJsonArray("list").get(0).getAsJsonObject();
    assertEquals("held", row.get("status").getAsString());
    assertEquals(2, row.get("articles").getAsInt());
    assertEquals(0, explored("kind=meeting").get("found").getAsInt());
  }

  @Test
  void isOneRowOfCsv() {
    String csv = client.get("/api/explore.csv?from=2017-01-01").body();
    assertEquals(2, csv.lines().count(), csv);
    assertTrue(csv.contains("2017-11-13,2017-11-13,2017-11-13,summit,held,"), csv);
  }

  @Test
  void isOneRowOfTheTimeline() {
    String query = QueryLibrary.load().named("timeline").orElseThrow().text();
    String row =
        client.csv(query).lines().filter(line -> line.contains("Erdogan")).toList().toString();
    assertTrue(row.contains("held; planned") && row.endsWith(",2]"), row);
  }

  @Test
  void isOneRowOfThePageOfAPersonAndLeadsToBothArticles() {
    String person = client.get("/id/person/recep-tayyip-erdogan.html").body();
    assertTrue(person.contains("1 meeting, the latest first"), person);
    String meeting = client.get(MEETING + ".html").body();
    assertTrue(
        meeting.contains("/id/article/article-1\"") && meeting.contains("/id/article/article-2\""));
    String found = client.get("/api/find?q=erdogan+2017").body();
    assertEquals(1, found.split("summit|meeting,", -1).length - 1, found);
  }

  @Test
  void hasInEachArticleTheSentencesOfThatArticleOnly() {
    String first = client.get("/id/article/article-1.html").body();
    String second = client.get("/id/article/article-2.html").body();
    assertTrue(
        first.contains("characters 0 to 32") && !first.contains("characters 33 to 55"), first);
    assertFalse(second.contains("characters 0 to 32"), second);
  }

  @Test
  void isCountedByMonthOnlyIfItsMonthIsKnown() {
    JsonObject months = explored("unit=month").getAsJsonObject("times");
    assertEquals(1, months.get("vague").getAsInt());
    assertEquals(1, months.getAsJsonArray("columns").size());
    JsonObject years = explored("unit=year").getAsJsonObject("times");
    assertEquals(0, years.get("vague").getAsInt());
    assertEquals(2, years.getAsJsonArray("columns").size());
  }

  @Test
  void isToldToBeLeftOutWhereItsMonthIsAskedFor() {
    String query = QueryLibrary.load().named("meetings-per-month").orElseThrow().text();
    String advice = client.get("/api/advice?query=" + Client.encode(query)).body();
    assertEquals("[\"1 meeting without a known month is left out\"]", advice);
  }
}
