package dev.parley.serve.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parley.graph.Iris;
import dev.parley.graph.PARLEY;
import java.util.Collections;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** The pages without a pointer. */
class KeyboardTest {

  /** How many keys are pressed before one looks again. */
  private static final int PRESSES = 10;

  /**
   * Finds all that can be chosen, typed into or scrolled, as far as it is shown, and marks what
   * gets the keyboard: whether it is seen to have it. What is in drawings has a line, a link may be
   * all of its card, and what the editor reads from is not shown itself.
   */
  private static final String STOPS =
      """
      window.stops = [...document.querySelectorAll(
          'a[href], button, input, select, textarea, summary, [tabindex]')]
          .filter(one => one.tabIndex >= 0 && !one.disabled && one.checkVisibility());
      const outlined = other => other && getComputedStyle(other).outlineStyle !== 'none';
      document.addEventListener('focusin', event => {
        const one = event.target;
        const seen = one.matches('svg *') || [one, one.closest('.card, .CodeMirror'), one.previousElementSibling].some(outlined);
        if (window.stops.includes(one)) {
          one.dataset.visited = seen ? 'seen' : 'unseen';
        }
      });
      return window.stops.length;
      """;

  private static final String LEFT =
      """
      return window.stops.filter(one => one.dataset.visited !== 'seen')
          .map(one => one.dataset.visited + ' ' + one.outerHTML.substring(0, 120)).join('\\n');
      """;

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
    "/compare?one=https://w3id.org/parley/id/state/RUS&other=https://w3id.org/parley/id/state/DEU, #news, of both",
    "/convert, #samples, A visit called off",
    "/find?q=putin, .found-list, Vladimir Putin",
    "/id/person/vladimir-putin, .map .site text, Sochi",
    "/id/article/article-1, h1, article-1",
    "/id/state/RUS, h1, Russia",
    "/id/place/sochi, .map .site text, Sochi",
    "/id/office/RUS-president, h1, President",
    "/ontology, h1, Parley",
    "/nowhere, h1, Nothing",
  })
  void reachesEverythingAndShowsWhereItIs(String path, String selector, String words) {
    browser.open(path).awaitText(selector, words);
    int stops = ((Number) browser.run(STOPS)).intValue();
    Keys[] tabs = Collections.nCopies(PRESSES, Keys.TAB).toArray(Keys[]::new);
    // A field for a day has three parts and a button, and what is scrolled may have the keyboard.
    for (int pressed = 0; pressed < 2 * stops + 12; pressed += PRESSES) {
      browser.press(tabs);
      if ((Boolean) browser.run("return document.activeElement.matches('.CodeMirror *')")) {
        browser.press(Keys.ESCAPE);
      }
      if (browser.run(LEFT).equals("")) {
        break;
      }
    }
    assertEquals("", browser.run(LEFT), path);
  }

  @Test
  void reachesEverythingOfAMeeting() {
    reachesEverythingAndShowsWhereItIs(meeting(), "h1", "Vladimir Putin");
  }

  private static String meeting() {
    return served
        .store()
        .read(
            data ->
                data.find(Node.ANY, Node.ANY, PARLEY.about, Node.ANY)
                    .next()
                    .getObject()
                    .getURI()
                    .substring(Iris.DEFAULT_BASE.length() - "/id/".length()));
  }

  /** In the editor of queries the tabulator is for the text; it says which key leaves it. */
  @Test
  void reachesEverythingOfTheQueryPage() {
    reachesEverythingAndShowsWhereItIs("/query", "#examples", "Who met whom");
  }

  @Test
  void choosesZoomsAndOpensWithoutAPointer() {
    browser.open("/explore").awaitText("#found", "10 meetings").focus("#unit");
    browser.type("#unit", "by year").awaitCount(".timeline .column", 2);
    browser.focus(".timeline .column").press(Keys.ARROW_RIGHT, Keys.ENTER);
    browser.awaitText("#found", "4 meetings of 10").focus(".network .node").press(Keys.SPACE);
    browser.awaitCount("#chosen button", 2).focus("#chosen button").press(Keys.ENTER);
    browser.awaitCount("#chosen button", 1).focus("#meetings summary").press(Keys.ENTER);
    browser.awaitText("#meetings .says", "They met, as this sentence says.").isSound();
  }
}
