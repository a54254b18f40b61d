package dev.parley.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import dev.parley.ingest.Article;
import dev.parley.ingest.ArticleStream;
import dev.parley.ingest.Diagnostic;
import dev.parley.ingest.Selection;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.commons.cli.Options;

/** {@code parley articles}. */
final class ArticlesCommand implements Command {

  private static final Manual MANUAL =
      new Manual(
          "articles",
          "INPUT...",
          "what is read from files, as JSON",
          """
          Prints a line with an object for each article that convert would read: id, title, published,
          source, language, url and text, null where nothing tells it. It can be given to
          convert in place of the INPUT, which is as for convert. What each file is, and
          what was passed over, is said on standard error.\
          """,
          List.of(
              "articles news.warc.gz > articles.jsonl",
              "articles news.csv --columns text=story,published=day"));

  private static final Gson GSON =
      new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

  @Override
  public Manual manual() {
    return MANUAL;
  }

  @Override
  public Options options() {
    return Flags.of(ConversionFlags.published(), ConversionFlags.columns());
  }

  @Override
  public ExitStatus run(Arguments arguments, Console console) throws IOException {
    List<String> inputs = arguments.someOperands("INPUT");
    AtomicInteger problems = new AtomicInteger();
    Consumer<Diagnostic> report =
        problem -> {
          problems.incrementAndGet();
          console.err().println(problem);
        };
    Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
    try (ArticleStream articles =
        ConversionFlags.reader(
                arguments, console.in(), Selection.ALL, report, console.err()::println)
            .read(inputs)) {
      while (articles.hasNext()) {
        out.write(GSON.toJson(json(articles.next())));
        out.write('\n');
      }
    }
    out.flush();
    return problems.get() == 0 ? ExitStatus.DONE : ExitStatus.FAILED;
  }

  private static JsonObject json(Article article) {
    JsonObject object = new JsonObject();
    object.addProperty("id", article.id());
    object.addProperty("title", article.title().orElse(null));
    object.addProperty("published", article.published().map(LocalDate::toString).orElse(null));
    object.addProperty("source", article.publisher().orElse(null));
    object.addProperty("language", article.language().orElse(null));
    object.addProperty("url", article.url().map(URI::toString).orElse(null));
    object.addProperty("text", article.body());
    return object;
  }
}
