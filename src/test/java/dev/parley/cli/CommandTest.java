package dev.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandTest {

  private static final String TEXT =
      "Russian President Vladimir Putin met French President Emmanuel Macron in Moscow on"
          + " February 7.\n";

  @TempDir private Path folder;
  private String article;

  @BeforeEach
  void writeAnArticle() throws IOException {
    article = Files.writeString(folder.resolve("moscow.txt"), TEXT).toString();
  }

  @Test
  void convertsAnArticleToTurtleOnStandardOutput() {
    Cli.Result run = Cli.run("convert", article, "--published", "2022-02-08");

    assertEquals(ExitStatus.DONE, run.status());
    assertTrue(run.out().contains("2022-02-07"), run.out());
    assertTrue(run.out().contains("person:emmanuel-macron"), run.out());
    assertEquals("Converted: 1 article, 1 meeting\n", run.err());
  }

  @Test
  void givesTheSameBytesForTheSameInputInOneThreadAndInMany() throws IOException {
    for (int i = 0; i < 40; i++) {
      Files.writeString(folder.resolve("copy-" + i + ".txt"), TEXT);
    }

    String one = Cli.run("convert", folder.toString(), "--threads", "1").out();
    String many = Cli.run("convert", folder.toString(), "--threads", "7").out();

    assertFalse(one.isEmpty());
    assertEquals(one, many);
  }

  @Test
  void saysWhatToAddWhereDatesStayWithoutAYear() {
    Cli.Result run = Cli.run("convert", article);

    assertTrue(run.out().contains("--02-07"), run.out());
    assertTrue(run.err().contains("moscow: 1 date has no year"), run.err());
    assertTrue(run.err().contains("--published YYYY-MM-DD"), run.err());
    assertEquals(ExitStatus.DONE, run.status());
  }

  @Test
  void readsStandardInput() {
    assertTrue(Cli.runWith(TEXT, "convert", "-").out().contains("article:stdin"));
    assertTrue(
        Cli.runWith("{\"id\": \"x\", \"text\": \"" + TEXT.strip() + "\"}", "convert", "-")
            .out()
            .contains("article:x"));
  }

  @ParameterizedTest
  @CsvSource({
    "turtle, @prefix",
    "trig, '{'",
    "nquads, '<https://'",
    "jsonld, '{'",
    "rdfxml, '<?xml'"
  })
  void writesEveryFormat(String format, String sign) {
    Cli.Result run = Cli.run("convert", article, "--format", format);

    assertEquals(ExitStatus.DONE, run.status());
    assertTrue(run.out().contains(sign), run.out());
  }

  @Test
  void tellsTheFormatByTheEndingAndLeavesNothingBesideTheFile() throws IOException {
    Path file = folder.resolve("out/data.nq");
    Files.createDirectory(file.getParent());

    Cli.Result run = Cli.run("convert", article, "-o", file.toString());

    assertEquals("", run.out());
    assertTrue(Files.readString(file).startsWith("<https://"));
    try (Stream<Path> files = Files.list(file.getParent())) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void convertsTheRestAndFailsWhereAnInputIsBad() throws IOException {
    String bad = Files.writeString(folder.resolve("bad.jsonl"), "{}\n").toString();

    Cli.Result run = Cli.run("convert", bad, article, folder.resolve("none.txt").toString());

    assertEquals(ExitStatus.FAILED, run.status());
    assertTrue(run.out().contains("article:moscow"), run.out());
    assertTrue(run.err().contains(bad + ":1: no text\n"), run.err());
    assertTrue(run.err().contains("none.txt: cannot be read: no such file\n"), run.err());
    assertTrue(run.err().contains("1 article, 1 meeting, 2 problems\n"), run.err());
  }

  @Test
  void leavesAFileAsItIsWhereNothingCanBeRead() throws IOException {
    Path file = Files.writeString(folder.resolve("kept.ttl"), "# kept");

    Cli.Result run =
        Cli.run("convert", folder.resolve("none.txt").toString(), "-o", file.toString());

    assertEquals(ExitStatus.FAILED, run.status());
    assertEquals("# kept", Files.readString(file));
  }

  @ParameterizedTest
  @CsvSource({
    "--published yesterday, not a date such as 2017-11-20",
    "--threads 0, not a number from 1 to 256",
    "--format csv, 'not one of turtle, trig, nquads, jsonld, rdfxml'",
    "--base nowhere, base: nowhere",
    "-o out.txt, add --format"
  })
  void saysWhatIsWrongWithAnOption(String option, String message) {
    String[] words = option.split(" ");

    Cli.Result run = Cli.run("convert", article, words[0], words[1]);

    assertEquals(ExitStatus.USAGE, run.status());
    assertEquals("", run.out());
    assertTrue(run.err().contains(message), run.err());
  }

  @Test
  void needsInput() {
    Cli.Result run = Cli.run("convert");

    assertEquals(ExitStatus.USAGE, run.status());
    assertTrue(run.err().contains("no INPUT given"), run.err());
  }

  @Test
  void failsWhereTheOutputCannotBeWritten() {
    Cli.Result run = Cli.run("convert", article, "-o", folder.resolve("no/out.ttl").toString());

    assertEquals(ExitStatus.FAILED, run.status());
    assertTrue(run.err().contains("no such file or folder"), run.err());
  }

  @Test
  void knowsThePeopleOfAReferenceThatIsLaidOver() throws IOException {
    String reference =
        """
        @prefix parley: <https://w3id.org/parley/ontology#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix person: <https://w3id.org/parley/id/person/> .
        person:rudolf-rassendyll a parley:Person ;
            rdfs:label "Rudolf Rassendyll"@en ;
            parley:shortName "Rassendyll"@en ;
            parley:citizenOf <https://w3id.org/parley/id/state/GBR> .
        """;
    String file = Files.writeString(folder.resolve("zenda.ttl"), reference).toString();

    Cli.Result run =
        Cli.runWith(
            "Rudolf Rassendyll met Vladimir Putin in Moscow.", "convert", "-", "--reference", file);

    assertTrue(run.out().contains("person:rudolf-rassendyll"), run.out());
    assertEquals(ExitStatus.DONE, run.status());
  }

  @Test
  void loadsAStoreThatCanBeAskedAndExported() {
    String store = folder.resolve("store").toString();

    Cli.Result first = Cli.run("load", "--db", store, article, "--published", "2022-02-08");
    Cli.Result again = Cli.run("load", "--db", store, article, "--published", "2022-02-08");
    Cli.Result query = Cli.run("query", "meetings", "--db", store, "--results", "csv");
    Cli.Result export = Cli.run("export", "--db", store, "--article", "moscow");

    assertTrue(first.err().contains("1 graph loaded, 0 unchanged: 1 article"), first.err());
    assertTrue(again.err().contains("0 graphs loaded, 1 unchanged: 1 article"), again.err());
    assertEquals(3, query.out().lines().count(), query.out());
    assertTrue(export.out().contains("2022-02-07"), export.out());
    assertEquals(ExitStatus.DONE, export.status());
  }

  @Test
  void saysThatAnArticleIsNotThere() throws IOException {
    String data = converted();

    Cli.Result run = Cli.run("export", "--data", data, "--article", "nowhere");

    assertEquals(ExitStatus.FAILED, run.status());
    assertTrue(run.err().contains("no article"), run.err());
  }

  @ParameterizedTest
  @CsvSource({
    "table, article ",
    "csv, 'article,meeting'",
    "tsv, ?article",
    "json, '{'",
    "xml, '<?xml'"
  })
  void answersAQueryOfTheLibraryInEveryForm(String form, String sign) throws IOException {
    Cli.Result run = Cli.run("query", "meetings", "--data", converted(), "--results", form);

    assertEquals(ExitStatus.DONE, run.status());
    assertTrue(run.out().startsWith(sign), run.out());
    assertEquals("", run.err());
  }

  @Test
  void answersAQueryInAFileAndOneThatIsTyped() throws IOException {
    String data = converted();
    String text = "SELECT (COUNT(*) AS ?n) { ?meeting a parley:Meeting }";
    Path file = folder.resolve("count.rq");
    Files.writeString(file, "PREFIX parley: <https://w3id.org/parley/ontology#> " + text);

    Cli.Result typed = Cli.run("query", text, "--data", data, "--results", "csv");
    Cli.Result read = Cli.run("query", file.toString(), "--data", data, "--results", "csv");

    assertEquals("n\r\n1\r\n", typed.out());
    assertEquals(typed.out(), read.out());
  }

  @Test
  void saysWhatIsWrongWithAQuery() throws IOException {
    String data = converted();

    Cli.Result noQuery = Cli.run("query", "SELECT {", "--data", data);
    Cli.Result unknown = Cli.run("query", "metings", "--data", data);
    Cli.Result noData = Cli.run("query", "meetings");
    Cli.Result noFile = Cli.run("query", "meetings", "--data", folder.resolve("no.ttl").toString());
    Cli.Result noServer = Cli.run("query", "meetings", "--endpoint", "http://localhost:1/sparql");

    assertEquals(ExitStatus.FAILED, noQuery.status());
    assertEquals(ExitStatus.USAGE, unknown.status());
    assertTrue(unknown.err().contains("is meetings meant?"), unknown.err());
    assertTrue(unknown.err().contains("--list"), unknown.err());
    assertEquals(ExitStatus.USAGE, noData.status());
    assertTrue(noData.err().contains("--data, --db and --endpoint"), noData.err());
    assertEquals(ExitStatus.FAILED, noFile.status());
    assertEquals(ExitStatus.FAILED, noServer.status());
    assertTrue(
        noServer.err().contains("http://localhost:1/sparql: nobody answers there"), noServer.err());
  }

  @Test
  void tellsOfMisspeltTermsAndOfWhatAQueryLeavesOut() throws IOException {
    Path file = folder.resolve("undated.ttl");
    Cli.run("convert", article, "-o", file.toString());

    Cli.Result misspelt = Cli.run("query", "ASK { ?m parley:plaec ?p }", "--data", file.toString());
    Cli.Result timeline = Cli.run("query", "timeline", "--data", file.toString());

    assertEquals("no\n", misspelt.out());
    assertTrue(misspelt.err().contains("is parley:place meant?"), misspelt.err());
    assertEquals("Note: 1 meeting without a known day is left out\n", timeline.err());
  }

  @Test
  void saysWhyThereAreNoSentencesAndHowToGetThem() throws IOException {
    Path quoted = folder.resolve("quoted.ttl");
    Cli.run("convert", article, "--quotes", "-o", quoted.toString());

    Cli.Result without = Cli.run("query", "evidence", "--data", converted());
    Cli.Result with = Cli.run("query", "evidence", "--data", quoted.toString());
    Cli.Result other = Cli.run("query", "meetings", "--data", converted());

    assertTrue(without.err().startsWith("Note: sentences are missing"), without.err());
    assertTrue(without.err().contains("--quotes"), without.err());
    assertEquals("", with.err());
    assertEquals("", other.err());
  }

  @Test
  void tellsWhatIsDeniedFromWhatIsCalledOff() throws IOException {
    Path text = folder.resolve("denied.txt");
    Path file = folder.resolve("denied.ttl");
    Files.writeString(
        text,
        "Iranian President Hassan Rouhani met U.S. President Barack Obama in New York on Tuesday, a"
            + " newspaper wrote. The White House denied that Rouhani had met Obama in New York on"
            + " Tuesday.");
    Cli.run("convert", text.toString(), "--published", "2013-09-28", "-o", file.toString());

    String steps = Cli.run("query", "life-cycle", "--data", file.toString()).out();

    assertTrue(steps.contains("  held  ") && steps.contains("  denied  "), steps);
    assertFalse(steps.contains("cancelled"), steps);
  }

  @Test
  void findsByNameInTheData() throws IOException {
    Cli.Result run = Cli.run("find", "macron moscow 2022", "--data", converted());
    Cli.Result nothing = Cli.run("find", "xyzzyq", "--data", converted());

    assertTrue(run.out().startsWith("Meeting of Emmanuel Macron and Vladimir Putin"), run.out());
    assertEquals(ExitStatus.FAILED, nothing.status());
    assertEquals("Nothing has a name like xyzzyq\n", nothing.err());
  }

  @Test
  void suggestsTheNearestOfficeWhereNothingIsCalledSo() {
    Cli.Result run = Cli.run("find", "foriegn ministr of Russia");

    assertEquals(ExitStatus.FAILED, run.status());
    assertTrue(run.err().endsWith("; is \"foreign minister of russia\" meant?\n"), run.err());
  }

  @Test
  void suggestsTheNearestNameOfAQuery() throws IOException {
    String query =
        "PREFIX person: <https://w3id.org/parley/id/person/> SELECT * { ?m ?p person:emanuel-macron }";
    Cli.Result run = Cli.run("query", query, "--data", converted());

    assertTrue(
        run.err().contains("no person:emanuel-macron; is person:emmanuel-macron meant?"),
        run.err());
  }

  @Test
  void listsTheQueries() {
    Cli.Result run = Cli.run("query", "--list");

    assertTrue(run.out().lines().anyMatch(line -> line.startsWith("meetings ")), run.out());
    assertTrue(run.out().lines().count() >= 10, run.out());
  }

  @Test
  void writesTheGraphOfAConstruct() throws IOException {
    Cli.Result run =
        Cli.run("query", "CONSTRUCT WHERE { ?m a parley:Meeting }", "--data", converted());

    assertTrue(run.out().contains("parley:Meeting"), run.out());
  }

  @Test
  void findsAConvertedArticleConformant() throws IOException {
    Cli.Result run = Cli.run("validate", converted());

    assertEquals("1 graph, 0 violations\n", run.err());
    assertEquals("", run.out());
    assertEquals(ExitStatus.DONE, run.status());
  }

  @Test
  void tellsViolationsInWords() throws IOException {
    Path file = folder.resolve("wrong.ttl");
    Files.writeString(
        file, "<https://example.org/m> a <https://w3id.org/parley/ontology#Meeting> .\n");

    Cli.Result run = Cli.run("validate", file.toString());

    assertEquals(ExitStatus.FAILED, run.status());
    assertTrue(run.out().contains("https://example.org/m"), run.out());
  }

  @Test
  void explainsWhatWasRecognised() {
    Cli.Result run = Cli.run("explain", article, "--published", "2022-02-08");

    assertEquals(ExitStatus.DONE, run.status());
    assertTrue(run.out().contains("Vladimir Putin (RUS)"), run.out());
    assertTrue(run.out().contains("Meeting 1"), run.out());
    assertTrue(run.out().contains("date       2022-02-07"), run.out());
  }

  @Test
  void findsHoldersOfOffices() {
    Cli.Result run =
        Cli.run("reference", "--find", "Turkish foreign minister", "--on", "2017-11-19");

    assertTrue(run.out().contains("Mevlut Cavusoglu"), run.out());
    Cli.Result misspelt = Cli.run("reference", "--find", "Turkish forein minister");
    assertTrue(misspelt.err().contains("is \"turkish foreign minister\" meant?"), misspelt.err());
  }

  private String converted() throws IOException {
    Path file = folder.resolve("data.ttl");
    Cli.run("convert", article, "--published", "2022-02-08", "-o", file.toString());
    return file.toString();
  }
}
