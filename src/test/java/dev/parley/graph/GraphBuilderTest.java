package dev.parley.graph;

import static dev.parley.graph.Diplomacy.article;
import static dev.parley.graph.Diplomacy.meeting;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.event.Kind;
import dev.parley.event.Role;
import dev.parley.ingest.Article;
import dev.parley.meeting.Evidence;
import dev.parley.meeting.Meeting;
import dev.parley.meeting.Meeting.Participant;
import dev.parley.meeting.Meeting.StatusReport;
import dev.parley.meeting.Status;
import dev.parley.mention.Actor;
import dev.parley.mention.Location;
import dev.parley.text.Span;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphBuilderTest {

  private final GraphBuilder builder = new GraphBuilder(GraphOptions.standard());

  @Test
  void buildsTheSameTriplesInTheSameOrderTwice() {
    assertEquals(build("a", Diplomacy.november()), build("a", Diplomacy.november()));
  }

  @Test
  void hasNoBlankNodes() {
    for (Triple triple : build("a", Diplomacy.november()).triples()) {
      assertFalse(triple.getSubject().isBlank() || triple.getObject().isBlank(), triple::toString);
    }
  }

  @Test
  void namesTheGraphAfterTheArticle() {
    ArticleGraph graph = build("a", List.of());
    assertEquals(Iris.DEFAULT_BASE + "article/a", graph.iri());
    assertEquals(Iris.DEFAULT_BASE + "graph/a", graph.name().getURI());
    assertEquals(Set.of(NodeFactory.createURI(graph.iri())), objects(graph, BorrowedTerms.SOURCE));
    assertEquals(0, graph.meetings());
  }

  @Test
  void namesAMeetingTheSameInTwoArticles() {
    Meeting one = meeting(Kind.MEETING, Diplomacy.PUTIN, Diplomacy.ASSAD).on("2017-11-20").build();
    Meeting other = meeting(Kind.TALKS, Diplomacy.ASSAD, Diplomacy.PUTIN).on("2017-11-20").build();
    assertEquals(nameOf("a", one), nameOf("b", other));
  }

  @Test
  void keepsACallAndAMeetingOnOneDayApart() {
    Meeting call = meeting(Kind.CALL, Diplomacy.PUTIN, Diplomacy.TRUMP).on("2017-11-21").build();
    Meeting talk = meeting(Kind.MEETING, Diplomacy.PUTIN, Diplomacy.TRUMP).on("2017-11-21").build();
    assertNotEquals(nameOf("a", call), nameOf("a", talk));
  }

  @Test
  void keepsAllMeetingsOfAnArticleApart() {
    Meeting talks = meeting(Kind.TALKS, Diplomacy.PUTIN, Diplomacy.ASSAD).on("2017-11-20").build();
    Set<Node> names = objects(build("a", List.of(talks, talks, talks, talks)), PARLEY.about);
    assertEquals(4, names.size());
  }

  @Test
  void namesAnUnsureMeetingAsAPartOfItsArticle() {
    List<Meeting> unsure =
        List.of(
            meeting(Kind.MEETING, Diplomacy.PUTIN, Diplomacy.ASSAD).build(),
            meeting(Kind.MEETING, Diplomacy.PUTIN, Diplomacy.ASSAD).on("2015-10").build(),
            meeting(Kind.MEETING, Diplomacy.PUTIN, Diplomacy.ASSAD).on("--11-20").build(),
            meeting(Kind.MEETING, Diplomacy.OPPOSITION).on("2017-11-23").build(),
            meeting(Kind.MEETING, Diplomacy.PUTIN, nobody()).on("2017-11-23").build(),
            meeting(Kind.MEETING, Diplomacy.PUTIN, Diplomacy.ASSAD)
                .on("2017-11-20")
                .hypothetical()
                .build());
    for (Meeting meeting : unsure) {
      assertEquals(Iris.DEFAULT_BASE + "article/a#meeting-1", nameOf("a", meeting));
    }
  }

  @Test
  void namesAPersonOfTheTextWithTheState() {
    ArticleGraph graph =
        build("a", List.of(meeting(Kind.MEETING, Diplomacy.PUTIN, Diplomacy.ZEMAN).build()));
    assertTrue(labels(graph).contains("Milos Zeman"));
    assertTrue(
        objects(graph, PARLEY.participant).stream()
            .anyMatch(node -> node.getURI().equals(Iris.DEFAULT_BASE + "person/milos-zeman-cze")));
  }

  @Test
  void namesAPersonWithoutAStateOrAFullNameAsAPartOfTheArticle() {
    for (Actor actor : List.of(newPerson("Kim", true), newPerson("John Smith", false))) {
      ArticleGraph graph = build("a", List.of(meeting(Kind.MEETING, actor).build()));
      Node person = objects(graph, PARLEY.participant).iterator().next();
      assertTrue(person.getURI().startsWith(Iris.DEFAULT_BASE + "article/a#person-"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2017-11-20, Meeting of Bashar al-Assad and Vladimir Putin, '20 November 2017'",
    "2015-10, Meeting of Bashar al-Assad and Vladimir Putin, October 2015",
    "2015, Meeting of Bashar al-Assad and Vladimir Putin, 2015",
    "--11-20, Meeting of Bashar al-Assad and Vladimir Putin, 20 November",
    "2017-11-13/2017-11-19, Meeting of Bashar al-Assad and Vladimir Putin, 13 November 2017 to 19"
        + " November 2017"
  })
  void labelsAMeetingByParticipantsAndDate(String date, String names, String words) {
    Meeting meeting = meeting(Kind.MEETING, Diplomacy.PUTIN, Diplomacy.ASSAD).on(date).build();
    assertTrue(labels(build("a", List.of(meeting))).contains(names + ", " + words));
  }

  @ParameterizedTest
  @CsvSource({
    "2017-11-20, 2017-11-20, date, 2017-11-20, 2017-11-20",
    "2016-02, 2016-02, gYearMonth, 2016-02-01, 2016-02-29",
    "2015, 2015, gYear, 2015-01-01, 2015-12-31",
    "--11-20, --11-20, gMonthDay, , ",
    "2017-11-13/2017-11-19, , , 2017-11-13, 2017-11-19"
  })
  void writesDatesAsExactlyAsTheyAreKnown(
      String given, String date, String type, String first, String last) {
    ArticleGraph graph =
        build("a", List.of(meeting(Kind.MEETING, Diplomacy.PUTIN).on(given).build()));
    assertEquals(date, value(graph, PARLEY.date));
    assertEquals(first, value(graph, PARLEY.earliest));
    assertEquals(last, value(graph, PARLEY.latest));
    if (type != null) {
      assertTrue(
          objects(graph, PARLEY.date)
              .iterator()
              .next()
              .getLiteralDatatypeURI()
              .endsWith("#" + type));
    }
  }

  @Test
  void keepsTheStatusesInOrderAndTheLastAsTheStatus() {
    Meeting meeting =
        meeting(Kind.SUMMIT, Diplomacy.PUTIN, Diplomacy.TRUMP)
            .status(Status.PLANNED)
            .status(Status.CANCELLED)
            .build();
    ArticleGraph graph = build("a", List.of(meeting));
    Node report = subjects(graph, PARLEY.kind).iterator().next();
    assertTrue(graph.graph().contains(report, PARLEY.status, PARLEY.Cancelled));
    assertFalse(graph.graph().contains(report, PARLEY.status, PARLEY.Planned));
    assertTrue(
        graph.graph().contains(Iris.part(report, "status-1"), PARLEY.status, PARLEY.Planned));
    assertTrue(
        graph.graph().contains(Iris.part(report, "status-2"), PARLEY.status, PARLEY.Cancelled));
  }

  @Test
  void marksAMeetingThatIsDenied() {
    Meeting denied = meeting(Kind.MEETING, Diplomacy.PUTIN, Diplomacy.ASSAD).denied().build();
    ArticleGraph graph = build("a", List.of(denied));
    assertEquals("true", value(graph, PARLEY.denied));
    assertEquals(Set.of(PARLEY.Cancelled), objects(graph, PARLEY.status));
    Meeting off =
        meeting(Kind.MEETING, Diplomacy.PUTIN, Diplomacy.ASSAD).status(Status.CANCELLED).build();
    assertTrue(objects(build("a", List.of(off)), PARLEY.denied).isEmpty());
  }

  @Test
  void marksAMeetingThatIsOnlyImagined() {
    Meeting imagined =
        meeting(Kind.MEETING, Diplomacy.PUTIN, Diplomacy.ASSAD).hypothetical().build();
    assertEquals("true", value(build("a", List.of(imagined)), PARLEY.hypothetical));
    assertTrue(objects(build("a", Diplomacy.november()), PARLEY.hypothetical).isEmpty());
  }

  @Test
  void countsPositionsInCodePoints() {
    String text = "\uD83D\uDE00 \uD83C\uDDF7\uD83C\uDDFA Jose\u0301 met Putin.";
    int jose = text.indexOf("Jos");
    Evidence evidence =
        new Evidence(new Span(0, text.length()), new Span(jose, jose + 5), "meet.active", 0.9);
    ArticleGraph graph =
        new GraphBuilder(GraphOptions.standard().withQuotes(true))
            .build(Article.of("a", text, Optional.empty()), List.of(reported(evidence)));
    Node article = NodeFactory.createURI(graph.iri());
    Node position = Iris.part(article, "position-5-10");
    assertTrue(graph.graph().contains(position, BorrowedTerms.START, Literals.nonNegative(5)));
    assertTrue(graph.graph().contains(position, BorrowedTerms.END, Literals.nonNegative(10)));
    assertTrue(
        graph
            .graph()
            .contains(
                Iris.part(article, "quote-5-10"),
                BorrowedTerms.EXACT,
                Literals.string("Jose\u0301")));
    int[] codePoints = text.codePoints().toArray();
    assertEquals("Jose\u0301", new String(codePoints, 5, 5));
  }

  @Test
  void copiesNoWordsUnlessAsked() {
    assertTrue(objects(build("a", Diplomacy.november()), BorrowedTerms.EXACT).isEmpty());
  }

  @Test
  void writesNoTimeUnlessAsked() {
    assertTrue(objects(build("a", Diplomacy.november()), BorrowedTerms.ENDED_AT_TIME).isEmpty());
    ArticleGraph stamped =
        new GraphBuilder(GraphOptions.standard().withStamp(Instant.parse("2018-01-01T00:00:00Z")))
            .build(article("a"), List.of());
    assertEquals("2018-01-01T00:00:00Z", value(stamped, BorrowedTerms.ENDED_AT_TIME));
  }

  @Test
  void repeatsByWhatOthersKnowItsActorsAndWherePlacesLie() {
    ArticleGraph graph = november(GraphOptions.standard());
    Node sochi = NodeFactory.createURI(Diplomacy.SOCHI.iri());
    Node elsewhere = NodeFactory.createURI("http://example.org/Sochi-elsewhere");
    Node north = NodeFactory.createLiteralDT("43.60", XSDDatatype.XSDdecimal);
    Node east = NodeFactory.createLiteralDT("39.73", XSDDatatype.XSDdecimal);
    assertTrue(graph.graph().contains(sochi, OWL2.sameAs.asNode(), elsewhere));
    assertTrue(graph.graph().contains(sochi, BorrowedTerms.LATITUDE, north));
    assertTrue(graph.graph().contains(sochi, BorrowedTerms.LONGITUDE, east));
    assertTrue(
        objects(graph, OWL2.sameAs.asNode())
            .contains(NodeFactory.createURI("http://example.org/Vladimir_Putin-elsewhere")));
  }

  @Test
  void repeatsNothingOfItWhereNobodyWantsIt() {
    ArticleGraph graph = november(GraphOptions.standard().withLinks(false));
    assertEquals(Set.of(), objects(graph, OWL2.sameAs.asNode()));
    assertEquals(Set.of(), objects(graph, BorrowedTerms.LATITUDE));
    assertTrue(value(graph, BorrowedTerms.DESCRIPTION).endsWith(" links=false"));
  }

  private static ArticleGraph november(GraphOptions options) {
    return new GraphBuilder(options, Diplomacy::identity).build(article("a"), Diplomacy.november());
  }

  @Test
  void saysWhichReferenceWasUsed() {
    ArticleGraph graph =
        new GraphBuilder(GraphOptions.standard().withReference("2025-11"))
            .build(article("a"), List.of());
    assertTrue(labels(graph).contains("Reference data 2025-11"));
    assertEquals(
        Set.of(NodeFactory.createURI("https://w3id.org/parley/id/reference")),
        objects(graph, BorrowedTerms.SPECIALIZATION_OF));
  }

  @Test
  void digestsTheTextThatPositionsCountIn() {
    Article article =
        new Article(
            "a",
            Optional.of("Title"),
            "abc",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertEquals(
        Sha256.hex("Title\n\nabc"), value(builder.build(article, List.of()), BorrowedTerms.SHA256));
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Sha256.hex("abc"));
  }

  @Test
  void describesAnArticleInTermsOfSchemaOrg() {
    Article article =
        new Article(
            "a",
            Optional.of("Putin hosts Assad"),
            "body",
            Optional.of(LocalDate.of(2017, 11, 21)),
            Optional.of(URI.create("https://example.org/a?b=1")),
            Optional.of("Example News"),
            Optional.of("EN-us"));
    ArticleGraph graph = builder.build(article, List.of());
    assertEquals("Putin hosts Assad", value(graph, BorrowedTerms.HEADLINE));
    assertEquals("2017-11-21", value(graph, BorrowedTerms.DATE_PUBLISHED));
    assertEquals("https://example.org/a?b=1", value(graph, BorrowedTerms.URL));
    assertEquals("Example News", value(graph, BorrowedTerms.NAME));
    assertEquals("en-US", value(graph, BorrowedTerms.IN_LANGUAGE));
  }

  @Test
  void leavesOutAnAddressThatIsNoneOfTheWeb() {
    Article article =
        new Article(
            "a",
            Optional.empty(),
            "body",
            Optional.empty(),
            Optional.of(URI.create("javascript:alert(1)")),
            Optional.empty(),
            Optional.empty());
    ArticleGraph graph = builder.build(article, List.of());
    assertTrue(
        graph.triples().stream()
            .noneMatch(triple -> triple.getPredicate().equals(BorrowedTerms.URL)));
    assertEquals(
        List.of("url javascript:alert(1) is no address of the web and left out"), graph.notes());
  }

  @Test
  void leavesOutALanguageThatIsNone() {
    Article article =
        new Article(
            "a",
            Optional.of("Title"),
            "body",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("not a language"));
    assertTrue(objects(builder.build(article, List.of()), BorrowedTerms.IN_LANGUAGE).isEmpty());
  }

  @Test
  void tellsOfDatesWithoutAYear() {
    Meeting meeting = meeting(Kind.MEETING, Diplomacy.PUTIN).on("--11-20").build();
    Article undated = Article.of("a", "text", Optional.empty());
    assertEquals(
        List.of("1 date has no year; add the day of publication"),
        builder.build(undated, List.of(meeting)).notes());
    assertEquals(List.of(), builder.build(article("a"), Diplomacy.november()).notes());
  }

  @Test
  void putsNothingOfATextIntoAnIriAsItIs() {
    Actor person =
        new Actor.NewPerson(
            "Evil> <urn:example:x> <", Optional.of("\" ."), Optional.empty(), Optional.empty());
    Meeting meeting =
        meeting(Kind.MEETING, person)
            .at(new Location.NewPlace("> .", Optional.empty()))
            .in("\n@prefix")
            .build();
    for (Triple triple : build("a> <b", List.of(meeting)).triples()) {
      for (Node node : List.of(triple.getSubject(), triple.getObject())) {
        assertTrue(!node.isURI() || node.getURI().matches("[^<>\"{}|^`\\\\\\s]+"), node::toString);
      }
    }
  }

  @Test
  void replacesCharactersThatNoDocumentCanHold() {
    Actor person =
        new Actor.NewPerson("A\u0000\uD800B", Optional.empty(), Optional.empty(), Optional.empty());
    assertTrue(
        labels(build("a", List.of(meeting(Kind.MEETING, person).build())))
            .contains("A\uFFFD\uFFFDB"));
  }

  private ArticleGraph build(String id, List<Meeting> meetings) {
    return builder.build(article(id), meetings);
  }

  private String nameOf(String id, Meeting meeting) {
    return value(build(id, List.of(meeting)), PARLEY.about);
  }

  private static Actor nobody() {
    return new Actor.OfficeHolder("foreign minister", Optional.empty(), Optional.empty());
  }

  private static Actor newPerson(String name, boolean withState) {
    return new Actor.NewPerson(
        name,
        Optional.empty(),
        Optional.empty(),
        withState ? Optional.of(Diplomacy.RUSSIA) : Optional.empty());
  }

  private static Meeting reported(Evidence evidence) {
    return new Meeting(
        Kind.MEETING,
        List.of(new StatusReport(Status.HELD, evidence)),
        Optional.empty(),
        Optional.empty(),
        List.of(new Participant(Diplomacy.PUTIN, Role.PARTICIPANT, 0.9, List.of(evidence))),
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        0.9,
        List.of(evidence));
  }

  private static Set<Node> objects(ArticleGraph graph, Node property) {
    return graph.triples().stream()
        .filter(triple -> triple.getPredicate().equals(property))
        .map(Triple::getObject)
        .collect(Collectors.toSet());
  }

  private static Set<Node> subjects(ArticleGraph graph, Node property) {
    return graph.triples().stream()
        .filter(triple -> triple.getPredicate().equals(property))
        .map(Triple::getSubject)
        .collect(Collectors.toSet());
  }

  /** Returns the only value of {@code property}, or null. */
  private static String value(ArticleGraph graph, Node property) {
    Set<Node> objects = objects(graph, property);
    assertTrue(objects.size() <= 1, objects::toString);
    return objects.stream()
        .map(node -> node.isURI() ? node.getURI() : node.getLiteralLexicalForm())
        .findFirst()
        .orElse(null);
  }

  private static Set<String> labels(ArticleGraph graph) {
    return graph.triples().stream()
        .filter(triple -> triple.getPredicate().getURI().endsWith("#label"))
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .collect(Collectors.toSet());
  }
}
