package dev.parley.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parley.graph.GraphBuilder;
import dev.parley.graph.GraphOptions;
import dev.parley.graph.QueryLibrary;
import dev.parley.ingest.Article;
import dev.parley.ingest.SampleArticles;
import dev.parley.meeting.Meeting;
import dev.parley.meeting.MeetingExtractor;
import dev.parley.reference.Reference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FoundMeetingsTest {

  private static MeetingExtractor extractor;

  @BeforeAll
  static void load() {
    extractor = new MeetingExtractor(Reference.bundled().link().gazetteer());
  }

  /** Articles with meetings of every kind, and one that is denied. */
  static Stream<Article> articles() {
    Article denied =
        Article.of(
            "denied",
            "French President Emmanuel Macron did not meet Turkish officials in Paris on May 3,"
                + " 2021.\nThe Taliban held talks with Qatar's foreign minister in Doha.",
            Optional.empty());
    return Stream.concat(SampleArticles.read().stream(), Stream.of(denied));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void givesTheValuesOfTheQueryForMeetings(Article article) {
    List<Meeting> meetings = extractor.extract(article).meetings();

    List<String> records =
        FoundMeetings.real(meetings).stream()
            .map(FoundMeetings::record)
            .map(FoundMeetingsTest::line)
            .sorted()
            .toList();

    assertEquals(queried(article, meetings), records);
  }

  private static String line(MeetingRecord meeting) {
    Set<String> participants =
        meeting.participants().stream()
            .map(
                each ->
                    String.join("/", each.name(), Words.of(each.type()), each.country().orElse("")))
            .collect(Collectors.toCollection(TreeSet::new));
    return String.join(
        " | ",
        Words.of(meeting.kind()),
        Words.of(meeting.status()),
        meeting.date().orElse(""),
        meeting.place().orElse(""),
        meeting.country().orElse(""),
        participants.toString());
  }

  private static List<String> queried(Article article, List<Meeting> meetings) {
    Graph graph = new GraphBuilder(GraphOptions.standard()).build(article, meetings).graph();
    String query = QueryLibrary.load().named("meetings").orElseThrow().text();
    Map<String, String> heads = new LinkedHashMap<>();
    Map<String, Set<String>> participants = new LinkedHashMap<>();
    try (QueryExec execution =
        QueryExec.dataset(DatasetGraphFactory.wrap(graph)).query(query).build()) {
      ResultSet rows = ResultSet.adapt(execution.select());
      while (rows.hasNext()) {
        QuerySolution row = rows.next();
        String meeting = text(row, "meeting");
        heads.put(meeting, texts(" | ", row, "kind", "status", "date", "place", "placeCountry"));
        participants
            .computeIfAbsent(meeting, first -> new TreeSet<>())
            .add(texts("/", row, "participant", "participantType", "participantCountry"));
      }
    }
    return heads.entrySet().stream()
        .map(head -> head.getValue() + " | " + participants.get(head.getKey()))
        .sorted()
        .toList();
  }

  private static String texts(String between, QuerySolution row, String... columns) {
    return Stream.of(columns).map(column -> text(row, column)).collect(Collectors.joining(between));
  }

  private static String text(QuerySolution row, String column) {
    return row.contains(column)
        ? (row.get(column).isLiteral()
            ? row.getLiteral(column).getLexicalForm()
            : row.getResource(column).getURI())
        : "";
  }
}
