package dev.parley.serve.pages;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much goes over the network until a page is there for the first time, with its data. */
class BudgetTest {

  private static final long MOST = 200 * 1024;

  /** Of the query page most is the editor. */
  private static final long MOST_WITH_EDITOR = 700 * 1024;

  private static final String TRANSFERRED =
      "return performance.getEntriesByType('resource')"
          + ".concat(performance.getEntriesByType('navigation'))"
          + ".reduce((sum, one) => sum + one.transferSize, 0)";

  private static final String ELSEWHERE =
      "return performance.getEntriesByType('resource').map(one => one.name)"
          + ".filter(name => !name.startsWith(location.origin)).join(' ')";

  private static ServedPages served;
  private static Browser browser;

  @BeforeAll
  static void start() {
    served = ServedPages.of(MeetingData.ten());
    browser = served.browser().uncached();
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
    "/compare, #news, Choose two",
    "/convert, #samples, A visit called off",
    "/ontology, h1, ontology",
    "/find?q=putin, .found-list, Vladimir Putin",
    "/id/person/vladimir-putin, .map .site text, Sochi",
    "/id/state/RUS, .map .site text, Sochi",
    "/id/article/article-1, h1, article-1",
    "/query, .answer caption, rows",
  })
  void isSmallAndOfThisServerOnly(String path, String selector, String words) {
    browser.open(path).awaitText(selector, words);
    long octets = ((Number) browser.run(TRANSFERRED)).longValue();
    long most = path.equals("/query") ? MOST_WITH_EDITOR : MOST;
    assertTrue(octets > 0 && octets <= most, path + " is of " + octets + " octets");
    assertTrue(String.valueOf(browser.run(ELSEWHERE)).isEmpty(), path);
  }
}
