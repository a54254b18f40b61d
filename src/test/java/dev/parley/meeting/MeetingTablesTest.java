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
  void knowsTheWaysToMeet(TableCase reading) {
    check(reading);
  }

  @ParameterizedTest
  @ReadingSource("who")
  void findsWhoTakesPart(TableCase reading) {
    check(reading);
  }

  @ParameterizedTest
  @ReadingSource("when")
  void findsTheDay(TableCase reading) {
    check(reading);
  }

  @ParameterizedTest
  @ReadingSource("where")
  void findsThePlace(TableCase reading) {
    check(reading);
  }

  @ParameterizedTest
  @ReadingSource("status")
  void judgesWhatBecameOfIt(TableCase reading) {
    check(reading);
  }

  @ParameterizedTest
  @ReadingSource("no-meeting")
  void leavesOutWhatIsNoDiplomaticMeeting(TableCase reading) {
    check(reading);
  }

  @ParameterizedTest
  @ReadingSource("one-meeting")
  void makesOneMeetingOfItsReports(TableCase reading) {
    check(reading);
  }

  @ParameterizedTest
  @ReadingSource("messy-text")
  void readsMessyText(TableCase reading) {
    check(reading);
  }

  @ParameterizedTest
  @ReadingSource("shared-names")
  void tellsSharedNamesApart(TableCase reading) {
    check(reading);
  }

  @ParameterizedTest
  @ReadingSource("articles")
  void readsWholeArticles(TableCase reading) {
    check(reading);
  }

  private static void check(TableCase reading) {
    List<Meeting> found = EXTRACTOR.extract(reading.article()).meetings();
    assertEquals(List.of(), reading.differences(found), reading.text());
  }
}
