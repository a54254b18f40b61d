package dev.parley.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The constructions of news, each with the arcs that matter. */
class TreesTest {

  static List<String> trees() throws IOException {
    return Sentences.rows("trees.txt");
  }

  @ParameterizedTest
  @MethodSource("trees")
  void findsTheArcs(String row) {
    String[] parts = row.split(" \\| ");
    Parse parse = Sentences.parse(parts[0]);
    List<String> wanted = List.of(parts[1].split("; "));
    List<String> found = new ArrayList<>();
    for (String arc : wanted) {
      String name = arc.split(" ")[0];
      int word = Sentences.find(parse, name);
      String relation = parse.relation(word).name().toLowerCase(Locale.ROOT);
      int head = parse.head(word);
      found.add(name + " " + relation + (head < 0 ? "" : " " + parse.token(head).text()));
    }
    assertEquals(wanted, found, () -> parse.toString());
  }
}
