package dev.parley.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PredicateReaderTest {

  static List<String> predicates() throws IOException {
    return Sentences.rows("predicates.txt");
  }

  @ParameterizedTest
  @MethodSource("predicates")
  void tellsHowAPredicateIsMeant(String row) {
    String[] parts = row.split(" \\| ");
    Parse parse = Sentences.parse(parts[0]);
    int word = Sentences.find(parse, parts[1]);
    Predicate predicate = new PredicateReader(new Clauses(parse)).read(word);
    assertEquals(parts[2], told(parse, predicate), parse::toString);
  }

  private static String told(Parse parse, Predicate predicate) {
    StringBuilder told = new StringBuilder(predicate.tense().name().toLowerCase(Locale.ROOT));
    told.append(predicate.modal().isEmpty() ? "" : " " + predicate.modal());
    told.append(predicate.infinitive() ? " infinitive" : "");
    told.append(predicate.perfect() ? " perfect" : "");
    told.append(predicate.progressive() ? " progressive" : "");
    told.append(predicate.passive() ? " passive" : "");
    told.append(predicate.negated() ? " negated" : "");
    told.append(predicate.conditional() ? " conditional" : "");
    told.append(predicate.reported() ? " reported" : "");
    if (predicate.governor() != Parse.NONE) {
      told.append(" <").append(parse.token(predicate.governor()).text());
    }
    return told.toString();
  }
}
