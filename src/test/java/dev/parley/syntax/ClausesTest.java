package dev.parley.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClausesTest {

  static List<String> clauses() throws IOException {
    return Sentences.rows("clauses.txt");
  }

  @ParameterizedTest
  @MethodSource("clauses")
  void tellsWhoDoesWhatToWhom(String row) {
    String[] parts = row.split(" \\| ");
    Parse parse = Sentences.parse(parts[0]);
    Clauses clauses = new Clauses(parse);
    int predicate = Sentences.find(parse, parts[1]);
    assertEquals(
        parts[2] + " | " + parts[3] + " | " + parts[4],
        words(parse, clauses.agents(predicate))
            + " | "
            + words(parse, clauses.patients(predicate))
            + " | "
            + obliques(parse, clauses.obliques(predicate)),
        parse::toString);
  }

  @Test
  void findsTheClauseOfAWord() {
    Parse parse = Sentences.parse("Officials said that the king would visit Rome in May.");
    Clauses clauses = new Clauses(parse);
    assertEquals("visit", clause(clauses, "May"));
    assertEquals("visit", clause(clauses, "king"));
    assertEquals("said", clause(clauses, "Officials"));
  }

  private static String clause(Clauses clauses, String word) {
    Parse parse = clauses.parse();
    return parse.token(clauses.clause(Sentences.find(parse, word))).text();
  }

  private static String words(Parse parse, List<Integer> words) {
    return words.isEmpty()
        ? "-"
        : words.stream().map(at -> parse.token(at).text()).collect(Collectors.joining(" "));
  }

  private static String obliques(Parse parse, List<Oblique> obliques) {
    return obliques.isEmpty()
        ? "-"
        : obliques.stream()
            .map(oblique -> oblique.preposition() + ":" + parse.token(oblique.word()).text())
            .collect(Collectors.joining(" "));
  }
}
