package dev.parley.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.text.Sentence;
import dev.parley.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParserTest {

  private static final int WIDTH = 4;

  private static final String[] BITS = {
    "Putin",
    "met",
    "the",
    "(",
    ")",
    ",",
    ".",
    "-",
    "\u201C",
    "\u201D",
    "\"",
    "'s",
    "to",
    "of",
    "2018",
    "\u4E2D",
    "\uD83D\uDE00",
    "x",
    "U.S.",
    "and",
    "who",
    "/",
    "%",
    "$",
    "\u00E9t\u00E9",
    "NATO",
    ":",
    "--"
  };

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 5, 8, 30, 500})
  void makesATreeOfAnyTokens(int size) {
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      String text =
          IntStream.range(0, size)
              .mapToObj(at -> BITS[random.nextInt(BITS.length)])
              .collect(Collectors.joining(" "));
      assertTree(Parser.load().parse(Sentences.of(text)));
    }
  }

  @Test
  void makesATreeOfMarksAlone() {
    assertTree(Sentences.parse("..."));
    assertTree(Sentences.parse("( , ) \u2014"));
  }

  @Test
  void readsSeveralSentencesAtOnceAsOneAfterAnother() {
    List<Sentence> sentences = new ArrayList<>();
    for (int at = 0; at < 200; at++) {
      sentences.add(Sentences.of("The president of state " + at + " met the minister in Rome."));
    }
    List<String> one = sentences.stream().map(s -> Parser.load().parse(s).toString()).toList();
    List<String> many =
        sentences.parallelStream().map(s -> Parser.load().parse(s).toString()).toList();
    assertEquals(one, many);
  }

  @Test
  void takesTwoStepsAWordHoweverLongTheSentence() {
    String clause =
        "and the minister of the state who met the leader in Rome said that he was ill ";
    for (int copies : new int[] {1, 5, 20}) {
      List<Token> tokens = Sentences.of(clause.repeat(copies)).tokens();
      long looks = looks(tokens);
      long most = 2L * tokens.size() * WIDTH * StepFeatures.MOST;
      assertTrue(0 < looks && looks <= most, () -> looks + " looks at " + tokens.size());
    }
  }

  /** Returns how many features are looked up while the heads of {@code tokens} are found. */
  private static long looks(List<Token> tokens) {
    Model model = Model.load();
    long[] looks = new long[1];
    Scorer counting =
        (features, count, scores) -> {
          looks[0] += count;
          model.steps().score(features, count, scores);
        };
    new Parser(new Model(model.lexicon(), model.tags(), counting, model.relations()), WIDTH)
        .parse(tokens);
    return looks[0];
  }

  private static void assertTree(Parse parse) {
    int roots = 0;
    for (int at = 0; at < parse.size(); at++) {
      int above = at;
      for (int steps = 0; above != Parse.NONE; steps++) {
        assertTrue(steps <= parse.size(), () -> "circle in " + parse);
        above = parse.head(above);
      }
      roots += parse.head(at) == Parse.NONE ? 1 : 0;
      assertEquals(
          parse.head(at) == Parse.NONE, parse.relation(at) == Relation.ROOT, parse::toString);
    }
    assertEquals(Math.min(1, parse.size()), roots, parse::toString);
  }
}
