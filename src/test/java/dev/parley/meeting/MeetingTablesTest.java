package dev.parley.meeting;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.reference.Reference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Reads the tables of texts and the meetings in them.
 *
 * <p>Which of two likely readings is taken is learned, so that single texts may change when the
 * models are fitted anew; what must not get worse is how many of a table are read without any
 * fault, in kind, status, day, place and participants.
 */
class MeetingTablesTest {

  private static final MeetingExtractor EXTRACTOR =
      new MeetingExtractor(Reference.bundled().link().gazetteer());

  @ParameterizedTest
  @CsvSource({
    "ways-to-meet, 66",
    "who, 86",
    "when, 60",
    "where, 39",
    "status, 57",
    "no-meeting, 86",
    "one-meeting, 27",
    "messy-text, 24",
    "shared-names, 50",
    "articles, 5",
    "leads, 36",
    "triggers, 32",
    "places, 24",
    "occasions, 12",
    "text, 5"
  })
  void readsSoManyTextsWithoutFault(String table, int least) {
    List<String> faults = new ArrayList<>();
    List<MeetingCase> texts = MeetingTable.read(table);
    for (MeetingCase text : texts) {
      List<String> differences = text.differences(EXTRACTOR.extract(text.article()).meetings());
      if (!differences.isEmpty()) {
        faults.add(text + ": " + differences);
      }
    }
    int right = texts.size() - faults.size();
    assertTrue(
        right >= least, () -> right + " of " + texts.size() + ":\n" + String.join("\n", faults));
  }
}
