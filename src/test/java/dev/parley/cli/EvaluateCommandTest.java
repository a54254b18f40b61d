package dev.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

  private static final String TEXT =
      "Russian President Vladimir Putin met French President Emmanuel Macron in Moscow on"
          + " February 7.\n";
  private static final String GOLD =
      """
      {"id": "moscow", "meetings": [{"kind": "meeting", "status": "held", "date": "2022-02-07",\
       "place": {"name": "Moscow", "country": "RUS"}, "evidence": "met French President",\
       "participants": [{"type": "person", "name": "Vladimir Putin", "country": "RUS"},\
       {"type": "person", "name": "Emmanuel Macron", "country": "FRA"}]}]}
      """;
  private static final String OTHER =
      """
      {"id": "kyiv", "meetings": [{"kind": "visit", "status": "planned", "date": null,\
       "place": null, "evidence": "", "participants": [{"type": "state", "name": "Ukraine",\
       "country": "UKR"}]}]}
      """;

  @TempDir private Path folder;
  private String gold;
  private String article;

  @BeforeEach
  void writeAnArticleAndItsGold() throws IOException {
    article = Files.writeString(folder.resolve("moscow.txt"), TEXT).toString();
    gold = Files.writeString(folder.resolve("gold.jsonl"), GOLD).toString();
  }

  @Test
  void scoresWhatIsReadRight() {
    Cli.Result run = Cli.run("evaluate", gold, article, "--published", "2022-02-08");

    assertEquals(ExitStatus.DONE, run.status());
    List<String> lines = run.out().lines().toList();
    assertEquals(
        "meetings   P 1.000  R 1.000  F1 1.000   (1 articles, 1 gold, 1 predicted, 1 paired)",
        lines.getFirst());
    assertEquals("slots      P 1.000  R 1.000  F1 1.000", lines.getLast());
    assertEquals("", run.err());
  }

  @Test
  void listsWhatIsMissedAndWhatIsInvented() throws IOException {
    Files.writeString(Path.of(gold), GOLD.replace("RUS", "CHN").replace("FRA", "JPN"));

    Cli.Result run = Cli.run("evaluate", gold, article, "--published", "2022-02-08", "--errors");

    List<String> lines = run.out().lines().toList();
    assertEquals(
        "MISSED moscow: meeting held 2022-02-07 Moscow (CHN): Vladimir Putin (CHN) + Emmanuel"
            + " Macron (JPN)",
        lines.getFirst());
    assertEquals("  stage parties", lines.get(1));
    assertEquals("  " + TEXT.strip(), lines.get(2));
    assertTrue(lines.contains("missed   parties 1"), run.out());
    assertTrue(lines.contains("invented meeting 1"), run.out());
    String invented = "INVENTED moscow: meeting held 2022-02-07 Moscow (RUS): ";
    String line =
        lines.stream().filter(each -> each.startsWith(invented)).findFirst().orElseThrow();
    assertEquals(
        Set.of("Emmanuel Macron (FRA)", "Vladimir Putin (RUS)"),
        Set.of(line.substring(invented.length()).split(" \\+ ")));
  }

  @Test
  void tellsOutletsApartAndTheBounds() {
    Cli.Result run =
        Cli.run(
            "evaluate", gold, article, "--published", "2022-02-08", "--by", "source", "--interval");

    assertTrue(run.out().contains("meetings F1 1.000 to 1.000\n"), run.out());
    assertTrue(
        run.out()
            .endsWith(
                "-  meetings P 1.000  R 1.000  F1 1.000  slots P 1.000  R 1.000  F1 1.000  (1"
                    + " article)\n"),
        run.out());
  }

  @Test
  void countsGoldThatIsNotAmongTheInputsAsMissedAndSaysSo() throws IOException {
    Files.writeString(Path.of(gold), OTHER);

    Cli.Result run = Cli.run("evaluate", gold, article, "--published", "2022-02-08");

    assertTrue(run.out().contains("(1 articles, 1 gold, 0 predicted, 0 paired)"), run.out());
    assertEquals(
        "1 article of the gold not among the inputs, all missed\n"
            + "1 article without gold, not counted\n",
        run.err());
  }

  @Test
  void wantsGoldAndInputs() throws IOException {
    assertEquals(ExitStatus.USAGE, Cli.run("evaluate", gold).status());
    assertEquals(ExitStatus.USAGE, Cli.run("evaluate", gold, article, "--by", "day").status());

    Files.writeString(Path.of(gold), "{}\n");
    Cli.Result run = Cli.run("evaluate", gold, article);

    assertEquals(ExitStatus.FAILED, run.status());
    assertTrue(run.err().contains("gold.jsonl:1: no gold meetings"), run.err());
  }
}
