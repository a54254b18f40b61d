package dev.parley;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parley.graph.ArticleGraph;
import dev.parley.graph.GraphFormat;
import dev.parley.graph.GraphOptions;
import dev.parley.graph.GraphWriter;
import dev.parley.graph.Iris;
import dev.parley.ingest.Article;
import dev.parley.reference.Reference;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Articles that no newspaper prints: no exception, and in each format a graph that reads the same.
 */
class OddInputTest {

  private static final String NEWS =
      "Russian President Vladimir Putin met Syrian President Bashar al-Assad in Sochi on Monday.";

  private static final List<String> ODD =
      List.of(
          "\u0301",
          "\u0000",
          "\u0007",
          "\u001F",
          "\u007F",
          "\u0085",
          "\u2028",
          "\uFEFF",
          "\uFFFE",
          "\uFFFF",
          "\uD800",
          "\uDC00",
          "\uD83D\uDE00",
          "\u202E",
          "\u200D",
          "\r",
          "\n",
          "\t",
          "\r\n",
          "\"",
          "'",
          "\\",
          "<",
          ">",
          "&",
          "]]>",
          "<!--",
          "{",
          "}",
          "|",
          "^",
          "`",
          "%",
          "%2E",
          "/",
          "..",
          "#",
          "?",
          "@en",
          "^^",
          "\u00DF",
          "\u0130",
          "\uFB01",
          "\u1E9E",
          " ",
          "\u00A0",
          "-",
          "20",
          "November",
          "31 February 2017",
          "0000-00-00",
          "2017-13-45",
          "1/1/1",
          "Putin",
          "met",
          "99999999999999999999",
          ".",
          ":",
          "(",
          "\u5317\u4EAC",
          "\u0623",
          "a\u0300\u0301\u0302");

  private static final Converter CONVERTER =
      new Converter(
          Reference.bundled().link().gazetteer(), GraphOptions.standard().withQuotes(true));

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 8})
  void becomesAGraphThatReadsTheSameInEachFormat(int seed) throws IOException {
    Random random = new Random(seed);
    for (int i = 0; i < 10; i++) {
      check(odd(random));
    }
  }

  @Test
  void readsEachOddThingAlone() throws IOException {
    for (String odd : ODD) {
      check(article(odd, Optional.of(odd), odd, Optional.of(odd), "http://example.org/" + odd));
    }
  }

  private static Article odd(Random random) {
    return article(
        "a" + some(random),
        random.nextInt(4) == 0 ? Optional.empty() : Optional.of(some(random)),
        some(random) + NEWS + some(random) + NEWS + some(random),
        Optional.of(some(random)),
        "http://" + (random.nextBoolean() ? "[::1]:99999" : "h\u00e4") + "/" + some(random));
  }

  private static Article article(
      String id, Optional<String> title, String body, Optional<String> publisher, String url) {
    return new Article(
        id.isBlank() ? "blank" : id,
        title,
        body,
        Optional.of(LocalDate.of(2017, 11, 21)),
        address(url),
        publisher,
        publisher);
  }

  private static Optional<URI> address(String url) {
    try {
      return Optional.of(URI.create(url));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String some(Random random) {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(6); left > 0; left--) {
      text.append(ODD.get(random.nextInt(ODD.size())));
    }
    return text.toString();
  }

  private static void check(Article article) throws IOException {
    ArticleGraph made = CONVERTER.convert(article);
    Set<Triple> expected = Set.copyOf(made.triples());
    for (GraphFormat format : GraphFormat.values()) {
      Set<Triple> read = read(made, format);
      assertEquals(without(expected, read), without(read, expected), () -> format + " " + article);
    }
  }

  private static Set<Triple> without(Set<Triple> some, Set<Triple> others) {
    Set<Triple> left = new HashSet<>(some);
    left.removeAll(others);
    return left;
  }

  private static Set<Triple> read(ArticleGraph made, GraphFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GraphWriter writer = GraphWriter.to(out, format, Iris.DEFAULT_BASE)) {
      writer.write(Optional.of(made.name()), made.triples());
    }
    DatasetGraph read = DatasetGraphFactory.create();
    RDFParser.source(new ByteArrayInputStream(out.toByteArray()))
        .lang(RDFLanguages.contentTypeToLang(format.mediaType()))
        .parse(read);
    Graph graph = format.hasGraphs() ? read.getGraph(made.name()) : read.getDefaultGraph();
    return new HashSet<>(graph.find().toList());
  }
}
