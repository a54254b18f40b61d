package dev.parley.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvArticlesTest {

  @TempDir private Path folder;
  private Inputs inputs;

  @BeforeEach
  void begin() {
    inputs = new Inputs(folder);
  }

  @Test
  void readsARowAnArticleByTheNamesOfItsColumns() throws IOException {
    String file =
        inputs.write(
            "news.csv",
            """
            Article ID,Headline,Publication Date,Body,Outlet
            a,"Talks, again",2017-11-20,"A met B.

            They ""talked"".",Gazette
            b,Nothing,2017-11-21,,Gazette
            c,More,20 November 2017,C met D.,Gazette
            """);

    List<Article> articles = inputs.read(file);

    assertEquals(List.of("a", "c"), articles.stream().map(Article::id).toList());
    Article first = articles.getFirst();
    assertEquals("A met B.\n\nThey \"talked\".", first.body());
    assertEquals(Optional.of("Talks, again"), first.title());
    assertEquals(Optional.of(LocalDate.of(2017, 11, 20)), first.published());
    assertEquals(Optional.of("Gazette"), first.publisher());
    assertEquals(
        List.of("news.csv:5: no text; it has Article ID, Headline, Publication Date, Outlet"),
        inputs.problems);
    assertEquals(
        List.of(
            "news.csv: CSV, 2 articles; id from \"Article ID\", title from \"Headline\", text from"
                + " \"Body\", published from \"Publication Date\", source from \"Outlet\""),
        inputs.notes);
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void seesWhatPartsTheColumns(String delimiter) throws IOException {
    String rows = "id,text\na,A met B.\n".replace(",", delimiter);

    assertEquals("A met B.", inputs.read(inputs.write("news.csv", rows)).getFirst().body());
  }

  @Test
  void takesTheColumnsThatTheUserNames() throws IOException {
    String file =
        inputs.write("news.tsv", "n\tstory so far\ttext\tday\n1\tA met B.\tx\t2017-11-20\n");

    Article article =
        inputs.read(Columns.parse("text=Story so far,published=day,id=n"), file).getFirst();

    assertEquals("A met B.", article.body());
    assertEquals("1", article.id());
    assertEquals(Optional.of(LocalDate.of(2017, 11, 20)), article.published());
  }

  @Test
  void saysWhichColumnIsNotThere() throws IOException {
    String file = inputs.write("news.csv", "id,text,day\na,A met B.,2017-11-20\n");

    assertEquals(1, inputs.read(Columns.parse("text=text,published=date"), file).size());
    assertEquals(List.of("news.csv:1: no column date among id, text, day"), inputs.problems);
  }

  @Test
  void saysOnceThatNoColumnHoldsTheText() throws IOException {
    String file = inputs.write("news.csv", "a,b\n1,2\n3,4\n");

    assertEquals(List.of(), inputs.read(file));
    assertEquals(
        List.of(
            "news.csv:1: no column with the text among a, b; say which with --columns text=NAME"),
        inputs.problems);
  }

  @Test
  void saysWhereARowHasTooManyValues() throws IOException {
    String file = inputs.write("news.csv", "id,text\na,A met B, and C.\nb,D met E.\n");

    assertEquals(List.of("a", "b"), inputs.read(file).stream().map(Article::id).toList());
    assertEquals(List.of("news.csv:2: 3 values in 2 columns"), inputs.problems);
  }

  @Test
  void readsOlderEncodings() throws IOException {
    String text = "id,text\na,The ministers of São Tomé met in Zürich with those of Curaçao.\n";
    for (Charset charset :
        List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16,
            StandardCharsets.UTF_16LE,
            Charset.forName("windows-1252"))) {
      String file = inputs.write(charset + ".csv", text.getBytes(charset));

      assertEquals(
          "The ministers of São Tomé met in Zürich with those of Curaçao.",
          inputs.read(file).getFirst().body(),
          charset.name());
    }
  }

  @Test
  void stopsWhereAQuoteNeverEnds() throws IOException {
    String open = "id,text\na,A met B.\nb,\"" + "and so on ".repeat(Limits.LONGEST / 8);

    assertEquals(1, inputs.read(inputs.write("news.csv", open)).size());
    assertEquals(List.of("news.csv: cannot be read: " + Limits.TOO_LONG), inputs.problems);
  }

  @ParameterizedTest
  @ValueSource(strings = {"body", "words=body", "text=", "=body", ""})
  void refusesColumnsThatSayNothing(String columns) {
    assertThrows(IllegalArgumentException.class, () -> Columns.parse(columns));
  }
}
