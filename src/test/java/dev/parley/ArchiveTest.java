package dev.parley;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parley.graph.ArticleGraph;
import dev.parley.graph.GraphOptions;
import dev.parley.graph.Validator;
import dev.parley.ingest.Article;
import dev.parley.ingest.ArticleReader;
import dev.parley.ingest.ArticleStream;
import dev.parley.ingest.Diagnostic;
import dev.parley.reference.Reference;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Runs over all articles of the files or the folder that {@code -Dparley.articles} names. */
@EnabledIfSystemProperty(named = "parley.articles", matches = ".+")
class ArchiveTest {

  private static final String INPUT = System.getProperty("parley.articles");

  @Test
  void makesOnlyGraphsThatTheShapesAllowAndTheSameTwice() {
    Converter converter =
        new Converter(
            Reference.bundled().link().gazetteer(), GraphOptions.standard().withQuotes(true));
    Validator validator = new Validator();
    List<Diagnostic> diagnostics = new ArrayList<>();
    ArticleReader reader =
        new ArticleReader(InputStream.nullInputStream(), Optional.empty(), diagnostics::add);
    try (ArticleStream articles = reader.read(List.of(INPUT.split(",")))) {
      while (articles.hasNext()) {
        Article article = articles.next();
        ArticleGraph graph = converter.convert(article);
        assertEquals(List.of(), validator.validate(graph), article::id);
        assertEquals(graph, converter.convert(article), article::id);
      }
    }
    assertEquals(List.of(), diagnostics);
  }
}
