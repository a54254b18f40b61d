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
  @MeetingTableSource("ways-to-meet")
  void knowsTheWaysToMeet(MeetingCase text) {
    check(text);
  }

  @ParameterizedTest
  @MeetingTableSource("who")
  void findsWhoTakesPart(MeetingCase text) {
    check(text);
  }

  @ParameterizedTest
  @MeetingTableSource("when")
  void findsTheDay(MeetingCase text) {
    check(text);
  }

  @ParameterizedTest
  @MeetingTableSource("where")
  void findsThePlace(MeetingCase text) {
    check(text);
  }

  @ParameterizedTest
  @MeetingTableSource("status")
  void judgesWhatBecameOfIt(MeetingCase text) {
    check(text);
  }

  @ParameterizedTest
  @MeetingTableSource("no-meeting")
  void leavesOutWhatIsNoDiplomaticMeeting(MeetingCase text) {
    check(text);
  }

  @ParameterizedTest
  @MeetingTableSource("one-meeting")
  void makesOneMeetingOfItsReports(MeetingCase text) {
    check(text);
  }

  @ParameterizedTest
  @MeetingTableSource("messy-text")
  void readsMessyText(MeetingCase text) {
    check(text);
  }

  @ParameterizedTest
  @MeetingTableSource("shared-names")
  void tellsSharedNamesApart(MeetingCase text) {
    check(text);
  }

  @ParameterizedTest
  @MeetingTableSource("articles")
  void readsWholeArticles(MeetingCase text) {
    check(text);
  }

  @ParameterizedTest
  @MeetingTableSource("leads")
  void readsTheFirstSentencesOfManyOutlets(MeetingCase text) {
    check(text);
  }

  @ParameterizedTest
  @MeetingTableSource("triggers")
  void knowsTheTriggersOfTheLexicon(MeetingCase text) {
    check(text);
  }

  @ParameterizedTest
  @MeetingTableSource("places")
  void findsPlacesOfOtherClauses(MeetingCase text) {
    check(text);
  }

  @ParameterizedTest
  @MeetingTableSource("occasions")
  void partsSeveralOccasions(MeetingCase text) {
    check(text);
  }

  @ParameterizedTest
  @MeetingTableSource("text")
  void seesWhereSentencesEnd(MeetingCase text) {
    check(text);
  }

  private static void check(MeetingCase text) {
    List<Meeting> found = EXTRACTOR.extract(text.article()).meetings();
    assertEquals(List.of(), text.differences(found), text.text());
  }
}
