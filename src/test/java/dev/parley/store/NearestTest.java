package dev.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  private static final List<String> KNOWN =
      List.of("convert", "query", "Participant", "participant", "timeline", "STRLEN");

  @ParameterizedTest
  @CsvSource({
    "convrt, convert",
    "cnovert, convert",
    "timelines, timeline",
    "participnt, participant",
    "Participnt, Participant",
    "strlenn, STRLEN",
    "xyz,",
    "c,"
  })
  void findsWhatDiffersLeast(String typed, String meant) {
    assertEquals(Optional.ofNullable(meant), Nearest.to(typed, KNOWN));
  }
}
