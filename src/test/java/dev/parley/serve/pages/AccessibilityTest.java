package dev.parley.serve.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parley.serve.ParleyServer;
import dev.parley.serve.ServeOptions;
import dev.parley.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The pages against the rules of axe-core, which {@code .ci/run} fetches into {@code AXE_HOME}.
 *
 * <p>What the editor of the query page brings is its makers'.
 */
class AccessibilityTest {

  private static final String RULES =
      "return axe.run({exclude: [['.yasgui']]}, %s).then(found =>"
          + " found.violations.map(one => one.id + ': ' + one.nodes.map("
          + "node => node.target.join(' ')).join(', ')).join('\\n'))";

  private static final String ALL = RULES.formatted("{resultTypes: ['violations']}");
  private static final String COLOURS =
      RULES.formatted("{resultTypes: ['violations'], runOnly: ['color-contrast']}");

  private static final String UNFOLD =
      "document.querySelectorAll('details').forEach(folded => { folded.open = true; })";

  private static final String TEXT =
      "Foreign Minister Sergey Lavrov met US Secretary of State John Kerry in Geneva on Friday. "
          + "He will travel to Ankara for talks with President Recep Tayyip Erdogan.";

  private static final int USUAL = 1280;
  private static final List<Integer> WIDTHS = List.of(390, USUAL);

  private static String axe;
  private static Store store;
  private static ParleyServer server;
  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    String home = System.getenv("AXE_HOME");
    Assumptions.assumeTrue(home != null, "no axe-core here: set AXE_HOME, as .ci/run does");
    axe = Files.readString(Path.of(home, "node_modules/axe-core/axe.min.js"));
    store = MeetingData.ten();
    server = ParleyServer.start(store, ServeOptions.standard().at("localhost", 0));
    browser = Browser.start(server.address());
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    if (server != null) {
      server.close();
      store.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/, .recent li, 2018",
    "/explore, #found, 10 meetings",
    "/explore?unit=year&ties=2, .timeline .legend, cancelled",
    "/compare?one=https://w3id.org/parley/id/state/RUS&other=https://w3id.org/parley/id/state/DEU, #news, of both",
    "/convert, #samples, Or try",
    "/query, .answer caption, rows",
    "/ontology, h1, ontology",
    "/find?q=putin, .found-list, Vladimir Putin",
    "/id/person/vladimir-putin, .map .site text, Sochi",
    "/id/state/RUS, h1, Russia",
    "/id/place/sochi, h1, Sochi",
    "/id/office/RUS-president, h1, President of Russia",
    "/id/visit/2017-11-20_bashar-al-assad_vladimir-putin, h1, Assad",
    "/id/article/article-1, h1, article-1",
    "/no/such/page, h1, Nothing",
  })
  void breaksNoRuleLightOrDarkWideOrNarrow(String path, String selector, String words) {
    for (boolean dark : new boolean[] {false, true}) {
      browser.sized(USUAL, dark).open(path).awaitText(selector, words);
      browser.run(axe);
      browser.run(UNFOLD);
      breaksNone(path, dark);
    }
  }

  @Test
  void breaksNoRuleOnTheTourOfTheVocabulary() {
    for (boolean dark : new boolean[] {false, true}) {
      browser.sized(USUAL, dark).open("/query").awaitText(".answer caption", "rows").run(axe);
      browser.click("#vocabulary summary").awaitText("#tour h3", "1. A meeting");
      breaksNone("vocabulary", dark);
    }
  }

  @Test
  void breaksNoRuleWithTheAnswerToAText() {
    for (boolean dark : new boolean[] {false, true}) {
      browser.sized(USUAL, dark).open("/convert").type("#text", TEXT).click("[type=submit]");
      browser.awaitText("#facts", "Lavrov").run(axe);
      for (String tab : List.of("#tab-facts", "#tab-graph", "#tab-turtle")) {
        browser.click(tab).run(UNFOLD);
        breaksNone(tab, dark);
      }
    }
  }

  /** Fails if what is shown breaks a rule, narrow or wide, or one of colours when it is dark. */
  private static void breaksNone(String shown, boolean dark) {
    for (int width : dark ? List.of(USUAL) : WIDTHS) {
      browser.sized(width, dark);
      Object broken = browser.run(dark ? COLOURS : ALL);
      assertEquals("", broken, shown + (dark ? ", dark, " : ", light, ") + width);
    }
  }
}
