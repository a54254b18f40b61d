package dev.parley.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ValidatorTest {

  private final Validator validator = new Validator();

  @Test
  void findsNothingWrongInTheGraphOfAnArticle() {
    for (boolean quotes : List.of(true, false)) {
      GraphBuilder builder = new GraphBuilder(GraphOptions.standard().withQuotes(quotes));
      ArticleGraph graph = builder.build(Diplomacy.article("a"), Diplomacy.november());
      assertEquals(List.of(), validator.validate(graph));
    }
  }
}
