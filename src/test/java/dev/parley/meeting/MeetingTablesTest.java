package dev.parley.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parley.reference.Reference;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;

/** Reads the tables of texts and the meetings in them. */
class MeetingTablesTest {

  private static final MeetingExtractor EXTRACTOR =
      new MeetingExtractor(Reference.bundled().link().gazetteer());

  @ParameterizedTest
  @ReadingSource("ways-to-meet")
  void knowsTheWaysToMeet(Reading reading) {
    check(reading);
  }

  @ParameterizedTest
  @ReadingSource("who")
  void findsWhoTakesPart(Reading reading) {
    check(reading);
  }

  @ParameterizedTest
  @ReadingSource("when")
  void findsTheDay(Reading reading) {
    check(reading);
  }

  @ParameterizedTest
  @ReadingSource("where")
  void findsThePlace(Reading reading) {
    check(reading);
  }

  @ParameterizedTest
  @ReadingSource("status")
  void judgesWhatBecameOfIt(Reading reading) {
    check(reading);
  }

  @ParameterizedTest
  @ReadingSource("no-meeting")
  void leavesOutWhatIsNoDiplomaticMeeting(Reading reading) {
    check(reading);
  }

  @ParameterizedTest
  @ReadingSource("one-meeting")
  void makesOneMeetingOfItsReports(Reading reading) {
    check(reading);
  }

  @ParameterizedTest
  @ReadingSource("messy-text")
  void readsMessyText(Reading reading) {
    check(reading);
  }

  @ParameterizedTest
  @ReadingSource("shared-names")
  void tellsSharedNamesApart(Reading reading) {
    check(reading);
  }

  @ParameterizedTest
  @ReadingSource("articles")
  void readsWholeArticles(Reading reading) {
    check(reading);
  }

  private static void check(Reading reading) {
    List<Meeting> found = EXTRACTOR.extract(reading.article()).meetings();
    assertEquals(List.of(), reading.differences(found), reading.text());
  }
}
