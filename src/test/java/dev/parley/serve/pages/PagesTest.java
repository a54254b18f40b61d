package dev.parley.serve.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.graph.OntologyFiles;
import dev.parley.graph.PARLEY;
import dev.parley.serve.Client;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The pages in a browser, over ten meetings. */
class PagesTest {

  private static final String SENTENCE =
      "Russian President Vladimir Putin hosted Syrian President Bashar al-Assad in Sochi on Monday.";

  private static ServedPages served;
  private static Browser browser;

  @BeforeAll
  static void start() {
    served = ServedPages.of(MeetingData.ten());
    browser = served.browser();
  }

  @AfterAll
  static void stop() {
    if (served != null) {
      served.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/, .recent li, 2018",
    "/explore, #found, 10 meetings",
    "/convert, #samples, Or try",
    "/query, .answer caption, rows",
    "/ontology, h1, ontology",
    "/id/person/vladimir-putin, h1, Vladimir Putin",
  })
  void showsEachPageInAllWidthsDarkAndLight(String path, String selector, String words) {
    boolean dark = false;
    for (int width : new int[] {360, 768, 1280, 1920}) {
      dark = !dark;
      browser.sized(width, dark).open(path).awaitText(selector, words).isSound();
      assertEquals(1, browser.all("main").size());
      assertEquals(1, browser.all("h1").size());
    }
    browser.sized(1280, false);
  }

  @Test
  void tellsAtOnceHowMuchIsThere() {
    browser.open("/").awaitText("[data-count=articles]", "10");
    browser.awaitText("[data-count=meetings]", "10").awaitText("[data-count=people]", "6");
    browser.awaitText("[data-count=parties]", "6").isSound();
  }

  @Test
  void leadsFromTheStartToEachThingToTry() {
    for (String path : new String[] {"/convert", "/explore", "/query"}) {
      browser.open("/").click(".three a[href='" + path + "']").awaitText("h1", "");
      assertTrue(browser.path().startsWith(path), browser.path());
      assertEquals(
          "page", browser.one("header a[href='" + path + "']").getAttribute("aria-current"));
    }
  }

  @Test
  void jumpsOverTheHeaderByKeyboard() {
    browser.open("/").awaitText("[data-count=articles]", "10");
    browser.press(Keys.TAB).awaitFocus("Skip to the content");
  }

  @Test
  void marksThePassagesOfATextAndMakesItsGraph() {
    browser.open("/convert").type("#text", SENTENCE);
    browser.run("document.getElementById('published').value = '2017-11-21'");
    browser.click("#form [type=submit]").awaitCount(".finding", 1);
    assertTrue(browser.text(".finding dl").contains("20 November 2017"), browser.text(".finding"));
    assertEquals("Sochi", browser.text("mark.where"));
    assertEquals("Monday", browser.text("mark.when"));
    assertEquals(2, browser.all("mark.who").size());
    assertEquals(SENTENCE, browser.text("#passages"));
    browser.click("#tab-turtle").awaitText("#triples", "parley:participant");
    browser.focus("#tab-turtle").press(Keys.ARROW_LEFT);
    assertTrue(browser.one("#graph svg").isDisplayed());
    browser.isSound();
  }

  @Test
  void goesFromAPassageToItsMeetingAndBackByKeyboard() {
    browser
        .open("/convert")
        .awaitText("#samples", "Sochi")
        .click("#samples button")
        .awaitText("#news", "found");
    browser.focus("mark.where").press(Keys.ENTER);
    assertTrue(browser.focused().contains("Sochi") || browser.focused().matches("\\d+\\. .*"));
    assertFalse(browser.all(".finding.lit").isEmpty());
    browser.press(Keys.ENTER);
    assertFalse(browser.all("mark.lit").isEmpty());
    browser.isSound();
  }

  @Test
  void convertsEachSampleToMeetings() {
    browser.open("/convert").awaitText("#samples", "A visit called off");
    int samples = browser.all("#samples button").size();
    for (int i = 0; i < samples; i++) {
      browser.open("/convert").awaitCount("#samples button", samples);
      browser.all("#samples button").get(i).click();
      browser.awaitText("#news", "meetings found").isSound();
    }
  }

  @Test
  void showsTextThatLooksLikeMarkupAsText() {
    String attack = "<img src=x onerror=alert(1)> <script>alert(2)</script> " + SENTENCE;
    browser.open("/convert").type("#text", attack).click("#form [type=submit]");
    browser.awaitCount(".finding", 1);
    assertTrue(browser.all("#result img, #result script").isEmpty());
    assertTrue(browser.text("#passages").startsWith("<img src=x"));
    browser.isSound();
  }

  @Test
  void filtersEverythingTogetherByPerson() {
    browser.open("/explore").awaitText("#found", "10 meetings");
    browser.type("#person", "Angela Merkel" + Keys.ENTER).awaitText("#found", "2 meetings of 10");
    browser.awaitCount(".timeline .dot", 2).awaitCount("#meetings > li", 2);
    browser.awaitCount(".map .site", 1).awaitCount(".network .node", 3);
    assertTrue(browser.path().contains("person/angela-merkel"), browser.path());
    browser.click("#chosen button").awaitText("#found", "10 meetings").isSound();
  }

  @ParameterizedTest
  @CsvSource({
    "merkel, Angela Merkel",
    "ANGELA, Angela Merkel",
    "Merkle, Angela Merkel",
    "erdoğan, Recep Tayyip Erdogan"
  })
  void findsAPersonHoweverTheNameIsTyped(String typed, String label) {
    browser.open("/explore").awaitText("#found", "10 meetings");
    browser.type("#person", typed + Keys.ENTER).awaitText("#found", "of 10");
    assertEquals(label, browser.text("#chosen button"));
    browser.isSound();
  }

  @Test
  void proposesNamesByKeyboardAndSaysThatThereIsNone() {
    browser.open("/explore").awaitText("#found", "10 meetings");
    browser.type("#party", "rus").awaitText("#party-list li", "Russia");
    browser.press(Keys.ARROW_DOWN, Keys.ENTER).awaitText("#found", "8 meetings of 10");
    browser.type("#person", "Xyz" + Keys.ENTER).awaitText("#person ~ .news", "“Xyz”");
    browser.awaitText("#found", "8 meetings of 10").isSound();
  }

  @Test
  void givesWhatIsShownAsCsv() {
    browser.open("/explore").awaitText("#found", "10 meetings");
    browser.type("#person", "Merkel" + Keys.ENTER).awaitText("#found", "2 meetings of 10");
    browser.run(
        "fetch(document.getElementById('download').href).then(file => file.text())"
            + ".then(text => { window.saved = text; })");
    String csv = browser.awaitValue("return window.saved");
    assertEquals(3, csv.lines().count(), csv);
    assertTrue(csv.startsWith("first,last,date,kind,status,participants"), csv);
    assertTrue(csv.contains("2018-08-18,2018-08-18,2018-08-18,visit,cancelled"), csv);
  }

  @Test
  void turnsWhatIsChosenIntoSparqlATurtleFileAPictureAndACitation() {
    String party = "https://w3id.org/parley/id/state/DEU";
    browser.open("/explore?status=held&party=" + party).awaitText("#found", "1 meeting of 10");
    browser.run(
        "URL.createObjectURL = file => { file.text().then(text => { window.saved = text; });"
            + " return '#'; }");
    browser.click("#turtle");
    String turtle = browser.awaitValue("return window.saved");
    assertTrue(turtle.contains("2018-09-28_angela-merkel_recep-tayyip-erdogan"), turtle);
    browser.run("window.saved = null");
    browser.click("[aria-label='Save the timeline as SVG']");
    assertTrue(browser.awaitValue("return window.saved").contains("<circle"));
    browser.run("window.saved = null");
    browser.click("[aria-label='Save the map as PNG']");
    assertTrue(browser.awaitValue("return window.saved").contains("PNG"));
    browser.click("#cite").awaitText("#citation", "In: Parley ");
    assertTrue(browser.text("#citation").contains("status=held"));
    browser.click("#as-query").awaitText(".answer caption", "1 row").isSound();
  }

  @Test
  void findsFromEveryPage() {
    browser.open("/ontology").type("#finder", "merkl").awaitText("#finder-list li", "Angela");
    browser.press(Keys.ARROW_DOWN, Keys.ENTER).awaitText("h1", "Angela Merkel").isSound();
    browser.open("/convert").type("#finder", "putin merkel 2018" + Keys.ENTER);
    browser.awaitText(".found-list", "Visit of Angela Merkel and Vladimir Putin").isSound();
  }

  @Test
  void leadsOnFromAnAddressThatIsNotThere() {
    browser.open("/no/such/page").awaitText("h1", "Nothing of that name here");
    browser.type("#finder", "sochi").awaitText("#finder-list li", "Sochi");
  }

  @Test
  void hasPagesOfPeopleThatOneWouldBookmark() {
    browser.open("/id/person/angela-merkel").awaitText("h1", "Angela Merkel");
    browser.awaitText("main", "Chancellor of Germany").awaitCount("svg.line", 1);
    browser.awaitText("main table", "28 September 2018").awaitCount(".map .site", 1);
    assertFalse(browser.one(".statements dl").isDisplayed());
    browser.isSound();
  }

  @Test
  void tellsEachFactOfAMeetingWithItsSentence() {
    browser.open("/id/visit/2017-11-20_bashar-al-assad_vladimir-putin");
    browser.awaitText("q", "They met, as this sentence says.");
    assertEquals("20 November 2017", browser.text("dl.meeting dd"));
    browser.isSound();
  }

  @Test
  void saysWhereAQueryIsMisspeltAndWhatItLeavesOut() {
    String query = Client.encode("SELECT * { ?m parley:plaec ?p }").replace("+", "%20");
    browser.open(
        "/query#query=PREFIX%20parley:%20%3Chttps://w3id.org/parley/ontology%23%3E%20" + query);
    browser.awaitText("#advice", "parley:place meant?");
    browser.open("/query?example=timeline").awaitText("#advice", "1 meeting without a known day");
    browser.isSound();
  }

  @Test
  void keepsIconsOffTheQueryAndDatesOnOneLine() {
    browser.open("/query?example=timeline").awaitText(".answer caption", "9 rows");
    assertEquals(
        Boolean.TRUE,
        browser.run(
            "const icons = document.querySelector('.yasqe_buttons').getBoundingClientRect();"
                + "const code = document.querySelector('.CodeMirror-line').getBoundingClientRect();"
                + "return icons.bottom <= code.top"));
    assertEquals(
        Boolean.TRUE,
        browser.run(
            "const icons = document.querySelector('.yasqe_queryButton').getBoundingClientRect();"
                + "const bar = document.querySelector('.CodeMirror-vscrollbar');"
                + "return icons.right <= bar.getBoundingClientRect().left"));
    assertEquals(
        "nowrap",
        browser.run("return getComputedStyle(document.querySelector('td.date')).whiteSpace"));
    assertTrue(browser.text(".CodeMirror-code").contains("SELECT"), "the query is hidden");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/id/person/vladimir-putin", "/id/state/RUS", "/id/place/sochi"})
  void keepsEachDayOfATableOnOneLine(String page) {
    browser.sized(390, false).open(page).awaitText("td .day", "20 November 2017");
    assertEquals(
        Boolean.TRUE,
        browser.run(
            "return [...document.querySelectorAll('td .day')]"
                + ".every(day => day.getClientRects().length === 1)"));
    browser.sized(1280, false);
  }

  @Test
  void saysThatNoExampleMatches() {
    browser.open("/query").awaitText(".answer caption", "rows");
    browser.type("#find-example", "xyzzy").awaitText("#no-example", "“xyzzy”").isSound();
  }

  @Test
  void marksAMissingDayAndSaysWhyAStatusIs() {
    browser.open("/convert").type("#text", "Vladimir Putin met Angela Merkel in Sochi.");
    browser.click("#form [type=submit]").awaitCount(".finding", 1);
    browser.awaitText("#facts .notice", "No day of publication was given");
    browser.awaitText(".finding .missing", "no day is told");
    browser.click(".finding summary").awaitText(".finding li", "held: met");
    assertTrue(browser.text(".finding").matches("(?s).*confidence \\d\\.\\d\\d\\b.*"));
    browser.isSound();
  }

  @Test
  void saysWhyWhatLooksLikeAMeetingIsNone() {
    String text = "The summit will be long. Ministers never met such a crowd.";
    browser.open("/convert").type("#text", text).click("#form [type=submit]");
    browser.awaitText("#facts .notice", "No meeting was found");
    browser.awaitText(".untold mark", "summit").awaitText(".untold li", "No meeting: ");
    browser.awaitText(".untold li", "nobody is named who met").isSound();
  }

  @Test
  void givesTheGraphOfATextAsJsonLd() {
    browser.open("/convert").type("#text", SENTENCE).click("#form [type=submit]");
    browser.awaitCount(".finding", 1).click("#tab-turtle");
    browser.run(
        "URL.createObjectURL = file => { file.text().then(text => { window.saved = text; });"
            + " return '#'; }");
    browser.click("#jsonld");
    String json = browser.awaitValue("return window.saved");
    assertTrue(json.contains("\"@context\"") && json.contains("person/vladimir-putin"), json);
    browser.isSound();
  }

  @Test
  void opensATextFileWithItsHead() throws IOException {
    Path file = Files.createTempFile("article", ".txt");
    try {
      Files.writeString(file, "Title: A visit\nPublished: 2017-11-21\n\n" + SENTENCE);
      browser.open("/convert");
      browser.run(
          "window.made = ''; URL.createObjectURL = made => { made.text().then(text => {"
              + " window.made += text; }); return '#'; }");
      browser.type("#file", file.toString()).awaitCount(".finding", 1);
      browser.awaitText(".finding dl", "20 November 2017").click("#tab-turtle");
      assertEquals("A visit", browser.one("#title").getAttribute("value"));
      assertTrue(browser.awaitValue("return window.made || null").contains("held\t2017-11-20\t"));
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void readsSeveralArticlesOneAfterTheOther() throws IOException {
    Path file = Files.createTempFile("news", ".jsonl");
    try {
      String line = "{\"title\": \"%s\", \"published\": \"2017-11-21\", \"text\": \"%s\"}\n";
      Files.writeString(
          file, line.formatted("A visit", SENTENCE) + line.formatted("Rain", "It rained."));
      browser.open("/convert").type("#file", file.toString());
      browser.awaitText("#several [role=status]", "2 of 2 articles read, 1 meeting found");
      browser.run(
          "URL.createObjectURL = made => { made.text().then(text => { window.made = text; });"
              + " return '#'; }");
      browser.all("#several .row button").get(1).click();
      assertTrue(browser.awaitValue("return window.made || null").contains("vladimir-putin"));
      browser.click("#several td button").awaitText(".finding dl", "20 November 2017").isSound();
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void readsSeveralFilesThatAreDroppedAnywhere() {
    browser.open("/convert").awaitText("#samples", "A visit called off");
    browser.run(
        """
        const data = new DataTransfer();
        data.items.add(new File(['Title: A visit\\nPublished: 2017-11-21\\n\\n%s'], 'visit.txt'));
        data.items.add(new File(['Title: Rain\\n\\nIt rained.'], 'rain.txt'));
        data.items.add(new File(['{"text": "%s"}\\n'], 'more.jsonl'));
        data.items.add(new File(['\\x00\\x01'], 'odd.bin'));
        const event = {dataTransfer: data, bubbles: true, cancelable: true};
        window.taken = ['dragover', 'drop'].map(
            type => !document.querySelector('h1').dispatchEvent(new DragEvent(type, event)));
        """
            .formatted(SENTENCE, SENTENCE));
    assertEquals("[true, true]", browser.run("return window.taken").toString());
    browser.awaitText("#several [role=status]", "3 of 3 articles read, 2 meetings found");
    browser.awaitText("#several", "odd.bin").isSound();
  }

  @Test
  void comparesTwoSideBySide() {
    browser.open("/compare").awaitText("#news", "Choose two");
    browser.type("#one", "putin" + Keys.ENTER).awaitText("#news", "Choose another");
    browser.type("#other", "trump" + Keys.ENTER).awaitText("#news", "Vladimir Putin: 8 meetings");
    browser.awaitText("#news", "Donald Trump: 4 meetings; 3 meetings of both");
    browser.awaitText("#both", "Erdogan").awaitCount(".sides .bars svg", 2).isSound();
    assertTrue(browser.path().contains("other=https://w3id.org"), browser.path());
    String party = "https://w3id.org/parley/id/state/";
    browser.open("/compare?unit=year&one=" + party + "RUS&other=" + party + "DEU");
    browser.awaitText("#news", "1 meeting of both").isSound();
    browser.focus(".sides .column").press(Keys.ENTER).awaitText("#found", "of 10").isSound();
  }

  @Test
  void countsByMonthOrYearAndKeepsThatInTheAddress() {
    browser.open("/explore").awaitText("#found", "10 meetings").type("#unit", "by year");
    browser.awaitText("#timeline-about", "each year").awaitCount(".timeline .column", 2);
    browser.awaitText(".timeline .legend", "cancelled");
    assertTrue(browser.path().contains("unit=year"), browser.path());
    browser.type("#ties", "2 meetings").awaitText("#network-about", "4 people");
    browser.open(browser.path()).awaitCount(".timeline .column", 2).awaitCount(".network .node", 4);
    browser.isSound();
  }

  @Test
  void drawsAGraphInWhichNoNameCoversAnother() {
    browser.open("/convert").awaitText("#samples", "A visit called off");
    int samples = browser.all("#samples button").size();
    for (int i = 0; i < samples; i++) {
      browser.open("/convert").awaitCount("#samples button", samples);
      browser.all("#samples button").get(i).click();
      browser.awaitText("#news", "meetings found").click("#tab-graph");
      assertEquals(
          0L,
          browser.run(
              "const boxes = [...document.querySelectorAll('.drawing .thing rect')]"
                  + ".map(one => one.getBoundingClientRect());"
                  + "return boxes.flatMap((a, i) => boxes.slice(i + 1).filter(b => a.left < b.right"
                  + " && b.left < a.right && a.top < b.bottom && b.top < a.bottom)).length"));
    }
  }

  @Test
  void filtersByStateStatusKindAndDaysAtOnce() {
    browser.open("/explore").awaitText("#found", "10 meetings");
    browser.type("#party", "Turkey" + Keys.ENTER).awaitText("#found", "5 meetings of 10");
    browser.click("#statuses [value=held]").awaitText("#found", "3 meetings of 10");
    browser.click("#kinds [value=summit]").awaitText("#found", "1 meeting of 10");
    browser.click("#kinds [value=meeting]").awaitText("#found", "2 meetings of 10");
    browser.run(
        "const from = document.getElementById('from'); from.value = '2017-11-20';"
            + " from.dispatchEvent(new Event('change'))");
    browser.awaitText("#found", "1 meeting of 10").awaitCount("#meetings > li", 1);
    browser.click("#filter [type=reset]").awaitText("#found", "10 meetings").isSound();
  }

  @Test
  void opensWithWhatAnAddressHasChosen() {
    String person = "https://w3id.org/parley/id/person/angela-merkel";
    browser.open("/explore?status=held&person=" + person).awaitText("#found", "1 meeting of 10");
    assertEquals("Angela Merkel", browser.text("#chosen button"));
    browser.isSound();
  }

  @Test
  void choosesInTheNetworkByKeyboard() {
    browser.open("/explore").awaitCount(".network .node", 6);
    browser.focus(".network .node");
    assertEquals("Vladimir Putin: 8 meetings", browser.focused());
    browser.press(Keys.ARROW_RIGHT);
    assertNotEquals("Vladimir Putin: 8 meetings", browser.focused());
    browser.press(Keys.ENTER).awaitText("#found", "of 10").isSound();
    assertTrue(browser.path().contains("person="), browser.path());
  }

  @Test
  void choosesAPlaceOnTheMap() {
    browser.open("/explore").awaitCount(".map .site", 5);
    browser.focus(".map .site").press(Keys.ENTER).awaitText("#found", "3 meetings of 10");
    assertEquals("Sochi", browser.text("#chosen button"));
    browser.awaitCount(".map .site", 5).isSound();
  }

  @Test
  void showsStatesInsteadOfPeopleAsANetwork() {
    browser.open("/explore").awaitCount(".network .node", 6);
    browser.type("#between", "states").awaitText("#network-about", "states and bodies").isSound();
  }

  @Test
  void leadsFromADotToTheEvidenceAndThePageOfTheMeeting() {
    browser.open("/explore").awaitCount(".timeline .dot", 9).focus(".timeline .dot");
    browser.press(Keys.ENTER).awaitText("#meetings .says", "They met, as this sentence says.");
    browser.isSound();
    browser.click("#meetings [open] a[href*='/id/']").awaitText("h1", "7 July 2017").isSound();
  }

  @Test
  void hasATableBesideEachGraphic() {
    browser.open("/explore").awaitText("#found", "10 meetings");
    for (String graphic : new String[] {"timeline", "network", "map"}) {
      browser.run(
          "document.getElementById('" + graphic + "-table').closest('details').open = true");
      browser.awaitCount("#" + graphic + "-table table", 1);
      assertFalse(browser.all("#" + graphic + "-table tbody tr").isEmpty(), graphic);
    }
    browser.isSound();
  }

  @Test
  void runsAnExampleQueryAndDrawsItsAnswer() {
    browser.open("/query?example=venues").awaitText(".answer caption", "5 rows");
    assertEquals("Sochi", browser.text(".answer tbody td"));
    browser.click(".answer th button").awaitText(".answer tbody td", "Ankara");
    assertEquals("ascending", browser.one(".answer th").getAttribute("aria-sort"));
    browser.click(".select_chart").awaitCount(".chart rect", 5).isSound();
  }

  @Test
  void showsAnswersAsTimelineMapAndNetwork() {
    browser.open("/query?example=timeline").awaitText(".answer caption", "9 rows");
    browser.click(".select_times").awaitCount(".times .moment", 9);
    browser.click(".select_places").awaitText("#map-about", "5 places").isSound();
    browser.open("/query?example=co-participation").awaitText(".answer caption", "rows");
    browser.click(".select_links").awaitCount("#network .node", 6).isSound();
  }

  @Test
  void leadsThroughTheVocabularyAndItsDiagram() {
    browser.open("/query").awaitText(".answer caption", "rows").click("#vocabulary summary");
    browser.awaitText("#tour h3", "1. A meeting").click("#tour .row button:nth-child(2)");
    browser.awaitText("#tour h3", "2. Who met").awaitCount(".vocabulary .box.lit", 5);
    browser.click("#tour .primary").awaitText(".answer tbody", "Vladimir Putin");
    browser.focus(".vocabulary .box").press(Keys.ARROW_RIGHT, Keys.ENTER);
    browser.awaitText(".term h3", "").isSound();
    assertTrue(browser.text(".term").contains("For example"), browser.text(".term"));
    List<String> drawn =
        browser.all(".vocabulary .title").stream().map(title -> title.getText()).toList();
    Graph ontology = OntologyFiles.terms();
    ontology
        .find(Node.ANY, RDF.type.asNode(), OWL2.Class.asNode())
        .mapWith(Triple::getSubject)
        .filterKeep(term -> term.getURI().startsWith(PARLEY.NS))
        .forEachRemaining(
            term ->
                assertTrue(
                    drawn.contains(name(term)) || isKindOf(drawn, term, ontology), name(term)));
  }

  private static boolean isKindOf(List<String> drawn, Node term, Graph ontology) {
    return ontology
        .find(term, RDFS.subClassOf.asNode(), Node.ANY)
        .filterKeep(triple -> drawn.contains(name(triple.getObject())))
        .hasNext();
  }

  private static String name(Node term) {
    return term.toString().replace(PARLEY.NS, "");
  }

  @Test
  void showsTriplesAsATableAndAsTheyCame() {
    browser.open("/query?example=sem").awaitText(".answer th", "subject");
    browser.click(".select_response").awaitText(".raw", "semanticweb.cs.vu.nl").isSound();
  }

  @Test
  void findsAnExampleByItsWords() {
    browser.open("/query").awaitText(".answer caption", "rows");
    int all = browser.all("#examples li:not([hidden])").size();
    browser.type("#find-example", "venues").awaitCount("#examples li:not([hidden])", 1);
    assertTrue(all > 10);
    browser.click("#examples li:not([hidden]) button").awaitText("#about", "Most frequent venues");
    browser.awaitText(".answer caption", "5 rows").isSound();
  }

  @Test
  void sharesAQueryAsAnAddress() {
    String query = "SELECT (COUNT(*) AS ?n) { ?m a <https://w3id.org/parley/ontology#Summit> }";
    String address = "/query#query=" + Client.encode(query).replace("+", "%20");
    browser.open(address).awaitText(".answer tbody", "3").click(".yasqe_share");
    browser.awaitCount(".yasqe_sharePopup input", 1);
    String shared = browser.one(".yasqe_sharePopup input").getAttribute("value");
    assertTrue(shared.contains("#query=SELECT"), shared);
    browser.isSound();
  }

  @Test
  void saysWhatIsWrongWithAQuery() {
    String query = Client.encode("SELECT * { ?s ?p }").replace("+", "%20");
    browser.open("/query#query=" + query).awaitText(".yasr_results", "Parse error");
    browser.hover(".parseErrorIcon").hover("h1").isSound();
  }
}
