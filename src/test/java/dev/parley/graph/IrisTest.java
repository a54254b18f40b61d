package dev.parley.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {

  private static final LocalDate DAY = LocalDate.of(2017, 11, 20);

  private final Iris iris = new Iris(Iris.DEFAULT_BASE);

  @ParameterizedTest
  @CsvSource({
    "news-1, news-1",
    "2017/11/21 Sochi, 2017%2F11%2F21%20Sochi",
    "a#b, a%23b",
    "100%, 100%25",
    "<x>, %3Cx%3E",
    "статья-1, статья-1",
    ".., %2E%2E"
  })
  void endsTheNameOfAnArticleInItsId(String id, String end) {
    assertEquals(Iris.DEFAULT_BASE + "article/" + end, iris.article(id).getURI());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a\"b", "a\nb", "a\\b", "a`{}|^", "\u0000", "\uD83D\uDE00", "> <x> <y>", "\uD800"})
  void makesLegalIrisOfAnyId(String id) {
    String iri = iris.article(id).getURI();
    assertTrue(iri.chars().allMatch(c -> c > ' ' && c < 0x7F), iri);
    assertEquals(iri, IRIx.create(iri).str());
  }

  @ParameterizedTest
  @CsvSource({
    "Recep Tayyip Erdoğan, recep-tayyip-erdogan",
    "Владимир Путин, vladimir-putin",
    "Martin O'Malley, martin-omalley",
    "  Jean-Claude   Juncker , jean-claude-juncker",
    "習近平, xi-jin-ping"
  })
  void writesNamesInSmallLatinLetters(String name, String slug) {
    assertEquals(slug, Slug.of(name));
  }

  @Test
  void findsASlugForAnything() {
    assertTrue(Slug.of("???").matches("[0-9a-f]{16}"));
    assertNotEquals(Slug.of("x".repeat(90)), Slug.of("x".repeat(91)));
  }

  @Test
  void namesAMeetingByDayAndParticipantsInAnyOrder() {
    Node putin = node("person/vladimir-putin");
    Node syria = node("state/SYR");
    String name = Iris.DEFAULT_BASE + "meeting/2017-11-20_SYR_vladimir-putin";
    assertEquals(name, iris.meeting("meeting", DAY, List.of(putin, syria)).getURI());
    assertEquals(name, iris.meeting("meeting", DAY, List.of(syria, putin, syria)).getURI());
  }

  @Test
  void givesDifferentParticipantsDifferentNames() {
    List<Node> nodes =
        List.of(
            node("person/a"),
            node("person/b"),
            node("person/a-b"),
            node("person/org"),
            node("org/a"),
            node("state/ABC"),
            node("person/abc"),
            node("person/odd_name"),
            node("person/A"),
            NodeFactory.createURI("https://example.org/person/a"));
    Set<Node> names = new HashSet<>();
    int sets = 1 << nodes.size();
    for (int set = 0; set < sets; set++) {
      int chosen = set;
      List<Node> some =
          IntStream.range(0, nodes.size())
              .filter(i -> (chosen >> i & 1) == 1)
              .mapToObj(nodes::get)
              .toList();
      names.add(iris.meeting("meeting", DAY, some));
    }
    assertEquals(sets, names.size());
  }

  @Test
  void endsLongNamesInADigest() {
    List<Node> many = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      many.add(node("person/somebody-" + i));
    }
    String all = iris.meeting("meeting", DAY, many).getURI();
    String fewer = iris.meeting("meeting", DAY, many.subList(0, 59)).getURI();
    assertTrue(all.length() < 200, all);
    assertNotEquals(all, fewer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "relative/",
        "https://x.org/id",
        "https://x.org/#",
        "http://a b/",
        "https://x.org/?q=/"
      })
  void refusesABaseThatCannotBeginAnIri(String base) {
    var refusal = assertThrows(IllegalArgumentException.class, () -> new Iris(base));
    assertTrue(refusal.getMessage().startsWith("base: "), refusal.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://localhost:3030/id/", "https://example.org/", "https://пример.рф/id/"})
  void acceptsAnAbsoluteBase(String base) {
    assertEquals(base + "article/a", new Iris(base).article("a").getURI());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"javascript:alert(1)", "news/1", "file:///etc/passwd", "https:a", "urn:x:y"})
  void refusesAnAddressThatIsNoneOfTheWeb(String url) {
    var refusal =
        assertThrows(IllegalArgumentException.class, () -> LegalIris.web(URI.create(url)));
    assertTrue(refusal.getMessage().contains(url), refusal.getMessage());
  }

  private static Node node(String tail) {
    return NodeFactory.createURI(Iris.DEFAULT_BASE + tail);
  }
}
