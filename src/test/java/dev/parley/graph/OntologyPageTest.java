package dev.parley.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class OntologyPageTest {

  private final String html = OntologyPage.html();
  private final Document page = Jsoup.parse(html);

  @Test
  void hasAnAnchorForEachTerm() {
    Terminology terminology = new Terminology();
    for (Terminology.Kind kind : Terminology.Kind.values()) {
      for (Node term : terminology.terms(kind)) {
        Element section = page.getElementById(Terminology.name(term));
        assertTrue(section.text().contains(terminology.definition(term)), term::toString);
      }
    }
  }

  @Test
  void hasEachAnchorOnceAndLinksToNoOther() {
    Set<String> anchors = new HashSet<>();
    page.select("[id]").forEach(element -> assertTrue(anchors.add(element.id()), element.id()));
    page.select("a[href^=#]")
        .forEach(link -> assertTrue(anchors.contains(link.attr("href").substring(1)), link.text()));
  }

  @Test
  void hasNoStyleOrScriptOfItsOwn() {
    assertTrue(page.select("style, script, [style], [onclick]").isEmpty());
    assertFalse(Pattern.compile("javascript:").matcher(html).find());
  }

  @Test
  void leavesHeaderAndFooterToTheServer() {
    assertTrue(page.select("header, footer, nav").isEmpty());
    assertEquals("main", page.body().child(0).id());
  }

  @Test
  void tellsAlignmentsAndRules() {
    String section = page.getElementById("participant").text();
    assertTrue(section.contains("schema:attendee"), section);
    assertTrue(section.contains("A participant is a person, a state or an organization."), section);
  }

  @Test
  void isTheSameWhenMadeAgainAndTravelsWithTheProgram() {
    assertEquals(html, OntologyPage.html());
    assertArrayEquals(
        html.getBytes(StandardCharsets.UTF_8), OntologyFiles.bytes(OntologyFiles.PAGE));
  }
}
