package dev.parley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.graph.ArticleGraph;
import dev.parley.graph.GraphOptions;
import dev.parley.graph.PARLEY;
import dev.parley.graph.QueryLibrary;
import dev.parley.graph.Validator;
import dev.parley.ingest.Article;
import dev.parley.reference.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

class ConverterTest {

  private static final Converter CONVERTER =
      new Converter(Reference.bundled().link().gazetteer(), GraphOptions.standard());

  private static final Article FIRST =
      Article.of(
          "first",
          "Russian President Vladimir Putin met Syrian President Bashar al-Assad in Sochi on"
              + " November 20, 2017.",
          Optional.empty());

  private static final Article SECOND =
      Article.of(
          "second",
          "On Monday, Syria's President Bashar al-Assad held talks with Putin at the Russian"
              + " leader's residence in the Black Sea resort of Sochi.",
          Optional.of(LocalDate.of(2017, 11, 21)));

  @Test
  void givesOneMeetingOneNameInTwoArticles() {
    assertEquals(1, meetings(FIRST).size());
    assertEquals(meetings(FIRST), meetings(SECOND));
  }

  @Test
  void showsBothArticlesBehindOneMeeting() {
    Graph both = GraphFactory.createDefaultGraph();
    CONVERTER.convert(FIRST).triples().forEach(both::add);
    CONVERTER.convert(SECOND).triples().forEach(both::add);
    String query = QueryLibrary.load().named("sources").get().text();
    try (QueryExec execution = QueryExec.graph(both).query(query).build()) {
      assertEquals(2, execution.select().stream().count());
    }
  }

  @Test
  void makesGraphsThatTheShapesAllow() {
    Validator validator = new Validator();
    for (Article article : List.of(FIRST, SECOND)) {
      assertEquals(List.of(), validator.validate(CONVERTER.convert(article)));
    }
  }

  @Test
  void makesTheSameGraphInManyThreads() {
    ArticleGraph alone = CONVERTER.convert(SECOND);
    assertTrue(
        IntStream.range(0, 64)
            .parallel()
            .mapToObj(i -> CONVERTER.convert(SECOND))
            .allMatch(alone::equals));
  }

  private static Set<Node> meetings(Article article) {
    return CONVERTER.convert(article).triples().stream()
        .filter(triple -> triple.getPredicate().equals(PARLEY.about))
        .map(Triple::getObject)
        .collect(Collectors.toSet());
  }
}
