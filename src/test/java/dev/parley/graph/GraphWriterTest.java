package dev.parley.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GraphWriterTest {

  private static final Node SUBJECT = NodeFactory.createURI("http://example.org/a(1)");
  private static final Node NAME = NodeFactory.createURI("http://example.org/graph");

  private final GraphBuilder builder = new GraphBuilder(GraphOptions.standard().withQuotes(true));

  @ParameterizedTest
  @EnumSource
  void writesWhatIsReadBackAsTheSameGraphs(GraphFormat format) throws IOException {
    ArticleGraph first = november("first");
    ArticleGraph second = november("second");
    DatasetGraph read = read(write(format, first, second), format);
    if (format.hasGraphs()) {
      assertTrue(read.getGraph(first.name()).isIsomorphicWith(first.graph()));
      assertTrue(read.getGraph(second.name()).isIsomorphicWith(second.graph()));
      assertTrue(read.getDefaultGraph().isEmpty());
    } else {
      Graph both = first.graph();
      second.triples().forEach(both::add);
      assertTrue(read.getDefaultGraph().isIsomorphicWith(both));
    }
  }

  @ParameterizedTest
  @EnumSource
  void writesTheSameBytesTwice(GraphFormat format) throws IOException {
    assertArrayEquals(write(format, november("a")), write(format, november("a")));
  }

  @ParameterizedTest
  @EnumSource
  void writesWhateverCharactersALiteralHas(GraphFormat format) throws IOException {
    String odd = "a \"b\" \\ <c> & 'd'\r\n\t \u00e9 e\u0301 \uD83D\uDE00 ]]> \u007f $ #";
    List<Triple> triples =
        List.of(
            triple("label", NodeFactory.createLiteralLang(odd, "en")),
            triple("note", NodeFactory.createLiteralString(odd)),
            triple("year", NodeFactory.createLiteralDT("2015", XSDDatatype.XSDgYear)),
            triple("count", NodeFactory.createLiteralDT("-3", XSDDatatype.XSDinteger)),
            triple("share", NodeFactory.createLiteralDT("1.", XSDDatatype.XSDdecimal)),
            triple("other", NodeFactory.createBlankNode("x:1")),
            Triple.create(
                SUBJECT,
                NodeFactory.createURI("urn:example:tel:12.a"),
                NodeFactory.createURI("urn:example:y")));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GraphWriter writer = GraphWriter.to(out, format, Iris.DEFAULT_BASE)) {
      writer.write(Optional.of(NAME), triples);
    }
    DatasetGraph read = read(out.toByteArray(), format);
    Graph graph = format.hasGraphs() ? read.getGraph(NAME) : read.getDefaultGraph();
    Graph expected = GraphFactory.createDefaultGraph();
    triples.forEach(expected::add);
    assertTrue(graph.isIsomorphicWith(expected), () -> out.toString(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @EnumSource
  void tellsByWhatOthersKnowAPlaceOnceAGraphOrOnceAFile(GraphFormat format) throws IOException {
    GraphBuilder identifying = new GraphBuilder(GraphOptions.standard(), Diplomacy::identity);
    String text =
        new String(
            write(
                format,
                identifying.build(Diplomacy.article("a"), Diplomacy.november()),
                identifying.build(Diplomacy.article("b"), Diplomacy.november())),
            StandardCharsets.UTF_8);
    assertEquals(format.hasGraphs() ? 3 : 2, text.split("Sochi-elsewhere", -1).length);
  }

  @Test
  void declaresOnlyPrefixesThatAreUsed() throws IOException {
    String turtle = new String(write(GraphFormat.TURTLE, november("a")), StandardCharsets.UTF_8);
    turtle
        .lines()
        .filter(line -> line.startsWith("@prefix "))
        .map(line -> line.substring(8, line.indexOf(':') + 1))
        .forEach(prefix -> assertTrue(turtle.split("[\n ^]" + prefix, -1).length > 2, prefix));
  }

  @Test
  void knowsFormatsByNameAndByFile() {
    assertEquals(Optional.of(GraphFormat.TURTLE), GraphFormat.named("turtle"));
    assertEquals(Optional.of(GraphFormat.JSONLD), GraphFormat.ofFile("a.jsonld"));
    assertEquals(Optional.empty(), GraphFormat.named("n3"));
  }

  private ArticleGraph november(String id) {
    return builder.build(Diplomacy.article(id), Diplomacy.november());
  }

  private static Triple triple(String property, Node object) {
    return Triple.create(
        SUBJECT, NodeFactory.createURI("http://example.org/terms/" + property), object);
  }

  private static byte[] write(GraphFormat format, ArticleGraph... graphs) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GraphWriter writer = GraphWriter.to(out, format, Iris.DEFAULT_BASE)) {
      for (ArticleGraph graph : graphs) {
        writer.write(graph);
      }
    }
    return out.toByteArray();
  }

  private static DatasetGraph read(byte[] bytes, GraphFormat format) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    Lang language = RDFLanguages.contentTypeToLang(format.mediaType());
    RDFParser.source(new ByteArrayInputStream(bytes)).lang(language).parse(dataset);
    return dataset;
  }
}
