package dev.parley.serve.linked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.Converter;
import dev.parley.graph.ArticleGraph;
import dev.parley.graph.GraphOptions;
import dev.parley.graph.Iris;
import dev.parley.graph.PARLEY;
import dev.parley.graph.Validator;
import dev.parley.ingest.Article;
import dev.parley.reference.Gazetteer;
import dev.parley.reference.Reference;
import dev.parley.serve.Client;
import dev.parley.serve.ParleyServer;
import dev.parley.serve.ServeOptions;
import dev.parley.store.NamedGraph;
import dev.parley.store.Store;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What could tell of a meeting and does not is in the graph if asked for, and on the page. */
class PassedOverTest {

  private static final Article ARTICLE =
      Article.of(
          "crowd",
          "The summit will be long. Vladimir Putin met Angela Merkel in Sochi on Monday.",
          Optional.of(LocalDate.of(2017, 11, 21)));

  private static Gazetteer gazetteer;

  @BeforeAll
  static void read() {
    gazetteer = Reference.bundled().link().gazetteer();
  }

  private static ArticleGraph converted(GraphOptions options) {
    return new Converter(gazetteer, options).convert(ARTICLE);
  }

  private static String page(ArticleGraph graph) {
    try (Store store = Store.reading(List.of(NamedGraph.of(graph)), Iris.DEFAULT_BASE);
        ParleyServer server =
            ParleyServer.start(store, ServeOptions.standard().at("localhost", 0))) {
      return new Client(server.address()).get("/id/article/crowd.html").body();
    }
  }

  @Test
  void isInTheGraphIfAskedFor() {
    GraphOptions options = GraphOptions.standard();
    ArticleGraph without = converted(options);
    assertFalse(without.graph().contains(Node.ANY, PARLEY.passedOver, Node.ANY));
    ArticleGraph with = converted(options.withReasons(true));
    assertTrue(with.graph().contains(Node.ANY, PARLEY.passedOver, Node.ANY));
    assertEquals(without.meetings(), with.meetings());
    assertEquals(List.of(), new Validator().validate(with));
  }

  @Test
  void isOnThePageOfTheArticleWithTheReasonInWords() {
    GraphOptions options = GraphOptions.standard().withQuotes(true);
    String page = page(converted(options.withReasons(true)));
    assertTrue(page.contains("No meeting: nobody is named who met"), page);
    assertTrue(page.contains("The <mark class=\"what\">summit</mark> will be long."), page);
    assertTrue(page(converted(options)).contains("--reasons"));
  }
}
