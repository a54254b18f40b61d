package dev.parley.serve.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reasons in words: only of what speaks against, and of nothing that has no words. */
class BecauseTest {

  private static final String ELSE = "the words around it, taken together, speak against it";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no meeting, 0.20: parties.1 -1.0, core.1 -0.5 | only one side is named
          unlikely, 0.20: surest.negated -0.4           | it is negated
          no meeting, 0.20: modifier.domestic -0.7      | it is an affair within one country
          no meeting, 0.20: negated +0.4                | %1$s
          no meeting, 0.20: average -0.2                | %1$s
          """)
  void saysWhatIsAgainst(String reason, String words) {
    assertEquals(words.formatted(ELSE), Because.of(reason));
  }
}
