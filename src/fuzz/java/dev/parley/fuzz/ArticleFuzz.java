package dev.parley.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import dev.parley.Converter;
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
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** Whatever an article is, it becomes a graph, and each format of that reads as the same graph. */
public final class ArticleFuzz {

  private static final Converter CONVERTER =
      new Converter(
          Reference.bundled().link().gazetteer(), GraphOptions.standard().withQuotes(true));

  private ArticleFuzz() {}

  /** Reads the models and the reference before the clock runs. */
  public static void fuzzerInitialize() {
    CONVERTER.convert(Article.of("first", "Putin met Merkel in Sochi on Monday.", Optional.empty()));
  }

  /** Converts an article that is made of {@code data}. */
  public static void fuzzerTestOneInput(FuzzedDataProvider data) throws IOException {
    String id = data.consumeString(20);
    Optional<LocalDate> published =
        data.consumeBoolean()
            ? Optional.of(LocalDate.ofEpochDay(data.consumeInt(-100_000, 100_000)))
            : Optional.empty();
    String title = data.consumeString(100);
    String publisher = data.consumeString(20);
    String body = data.consumeRemainingAsString();
    ArticleGraph made =
        CONVERTER.convert(
            new Article(
                id.isBlank() ? "blank" : id,
                Optional.of(title),
                body,
                published,
                Optional.empty(),
                Optional.of(publisher),
                Optional.empty()));
    for (GraphFormat format : GraphFormat.values()) {
      Set<Triple> read = read(made, format);
      if (!read.equals(new HashSet<>(made.triples()))) {
        throw new IllegalStateException(format + " reads as another graph");
      }
    }
  }

  private static Set<Triple> read(ArticleGraph made, GraphFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GraphWriter writer = GraphWriter.to(out, format, Iris.DEFAULT_BASE)) {
      writer.write(Optional.of(made.name()), made.triples());
    }
    DatasetGraph data = DatasetGraphFactory.create();
    RDFParser.source(new ByteArrayInputStream(out.toByteArray()))
        .lang(RDFLanguages.contentTypeToLang(format.mediaType()))
        .parse(data);
    Set<Triple> triples = new HashSet<>();
    data.find().forEachRemaining(quad -> triples.add(quad.asTriple()));
    return triples;
  }
}
