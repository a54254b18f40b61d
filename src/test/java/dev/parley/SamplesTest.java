package dev.parley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.evaluate.Evaluation;
import dev.parley.evaluate.Gold;
import dev.parley.graph.ArticleGraph;
import dev.parley.graph.GraphFormat;
import dev.parley.graph.GraphOptions;
import dev.parley.graph.GraphWriter;
import dev.parley.graph.Iris;
import dev.parley.graph.Validator;
import dev.parley.ingest.Article;
import dev.parley.ingest.SampleArticles;
import dev.parley.meeting.MeetingExtractor;
import dev.parley.reference.Gazetteer;
import dev.parley.reference.Reference;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Converts the bundled articles and compares what comes of them with {@code NAME.ttl}; {@code
 * -Dgolden.write=true} writes these files anew.
 */
class SamplesTest {

  private static final Path GOLDEN = Path.of("src/test/resources/samples");
  private static final double LEAST_F1 = 0.75;

  private static Gazetteer gazetteer;
  private static Converter converter;

  @BeforeAll
  static void load() {
    gazetteer = Reference.bundled().link().gazetteer();
    converter = new Converter(gazetteer, GraphOptions.standard());
  }

  static List<Article> articles() {
    return SampleArticles.read();
  }

  @ParameterizedTest
  @MethodSource("articles")
  void givesTheExpectedGraph(Article article) throws IOException {
    String turtle = turtle(converter.convert(article));
    Path file = GOLDEN.resolve(article.id() + ".ttl");
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(file, turtle);
    }

    Graph expected = parsed(Files.readString(file));
    Graph actual = parsed(turtle);

    assertEquals(Set.of(), difference(expected, actual), "missing");
    assertEquals(Set.of(), difference(actual, expected), "not expected");
  }

  @ParameterizedTest
  @MethodSource("articles")
  void keepsToTheShapes(Article article) {
    assertEquals(List.of(), new Validator().validate(converter.convert(article)));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void givesTheSameBytesAgain(Article article) throws IOException {
    Converter other = new Converter(gazetteer, GraphOptions.standard());

    assertEquals(turtle(converter.convert(article)), turtle(other.convert(article)));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void hasAHeadlineADayAndALength(Article article) {
    int words = article.body().split("\\s+").length;

    assertTrue(article.title().isPresent());
    assertTrue(article.published().isPresent());
    assertTrue(words >= 150 && words <= 350, words + " words");
  }

  @Test
  void findsMostOfTheMeetingsAndInventsFew() throws IOException {
    Evaluation evaluation = new Evaluation(Gold.read(GOLDEN.resolve("gold.jsonl")));
    MeetingExtractor extractor = new MeetingExtractor(gazetteer);

    List<String> errors =
        articles().stream()
            .flatMap(article -> evaluation.add(extractor.extract(article)).stream())
            .toList();

    assertTrue(evaluation.scores().meetings().f1() >= LEAST_F1, () -> String.join("\n", errors));
  }

  @Test
  void readsNoMeetingWhereThereIsNone() {
    assertEquals(0, converter.convert(article("kyoto-2005")).meetings());
  }

  @Test
  void namesOneMeetingAlikeInTwoArticles() {
    Set<String> meetings = meetings("geneva-2021-washington");
    meetings.retainAll(meetings("geneva-2021-moscow"));

    assertEquals(
        Set.of(Iris.DEFAULT_BASE + "meeting/2021-06-16_joe-biden_vladimir-putin"), meetings);
  }

  private static Set<String> meetings(String article) {
    Node type = NodeFactory.createURI("https://w3id.org/parley/ontology#DiplomaticMeeting");
    return converter
        .convert(article(article))
        .graph()
        .find(Node.ANY, RDF.type.asNode(), type)
        .mapWith(triple -> triple.getSubject().getURI())
        .toSet();
  }

  private static Article article(String id) {
    return articles().stream().filter(article -> article.id().equals(id)).findFirst().orElseThrow();
  }

  private static String turtle(ArticleGraph graph) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GraphWriter writer = GraphWriter.to(out, GraphFormat.TURTLE, Iris.DEFAULT_BASE)) {
      writer.write(graph);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Graph parsed(String turtle) {
    return RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
  }

  /** There are no blank nodes, so that isomorphic graphs have the same triples. */
  private static Set<String> difference(Graph from, Graph taken) {
    Stream<Triple> triples = from.stream().filter(triple -> !taken.contains(triple));
    return triples.map(Triple::toString).collect(Collectors.toSet());
  }
}
