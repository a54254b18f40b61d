package dev.parley.evaluate;

import static dev.parley.evaluate.Records.at;
import static dev.parley.evaluate.Records.body;
import static dev.parley.evaluate.Records.gold;
import static dev.parley.evaluate.Records.held;
import static dev.parley.evaluate.Records.person;
import static dev.parley.evaluate.Records.state;
import static dev.parley.evaluate.Records.unsure;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScorerTest {

  private static final MeetingRecord SOCHI =
      at(
          held("2017-11-20", person("Vladimir Putin", "RUS"), person("Bashar al-Assad", "SYR")),
          "Sochi",
          "RUS");

  @Test
  void findsAMeetingThatIsToldWithLess() {
    MeetingRecord found = held("2017-11", state("Russia", "RUS"), state("Syria", "SYR"));

    Scores scores = score(List.of(gold(SOCHI)), List.of(found));

    assertEquals(new Count(1, 1, 1), scores.meetings());
    assertEquals(new Count(2, 2, 2), scores.slots().get(Slot.PARTY));
    assertEquals(new Count(0, 0, 2), scores.slots().get(Slot.NAME));
    assertEquals(new Count(0, 1, 1), scores.slots().get(Slot.DATE), "a month is no day");
    assertEquals(new Count(0, 0, 1), scores.slots().get(Slot.PLACE));
    assertEquals(new Count(1, 1, 1), scores.slots().get(Slot.KIND));
  }

  @Test
  void keepsMeetingsOnOtherDaysApart() {
    MeetingRecord found =
        held("2017-11-21", person("Vladimir Putin", "RUS"), person("Bashar al-Assad", "SYR"));

    ArticleScore score = Scorer.score(List.of(gold(SOCHI)), List.of(found));

    assertEquals(List.of(gold(SOCHI)), score.missed());
    assertEquals(List.of(0), score.invented());
    assertEquals(new Count(0, 1, 1), score.scores().meetings());
  }

  @Test
  void wantsHalfOfTheParties() {
    MeetingRecord half = held("2017-11-20", state("Russia", "RUS"));
    MeetingRecord third = held("2017-11-20", state("Russia", "RUS"), state("Iran", "IRN"));

    assertEquals(1, score(List.of(gold(SOCHI)), List.of(half)).meetings().right());
    assertEquals(0, score(List.of(gold(SOCHI)), List.of(third)).meetings().right());
  }

  @Test
  void pairsTheLikestFirst() {
    MeetingRecord vague = held("", state("Russia", "RUS"), state("Syria", "SYR"));

    ArticleScore score = Scorer.score(List.of(gold(SOCHI)), List.of(vague, SOCHI, vague));

    assertEquals(List.of(0, 2), score.invented());
    assertEquals(
        new Count(1, 1, 1), score(List.of(gold(SOCHI)), List.of(SOCHI)).slots().get(Slot.PLACE));
  }

  @Test
  void countsForNothingWhatIsUnsure() {
    assertEquals(Count.NONE, score(List.of(unsure(SOCHI)), List.of(SOCHI)).meetings());
    assertEquals(Count.NONE, score(List.of(unsure(SOCHI)), List.of()).meetings());
    assertEquals(
        new Count(1, 1, 1), score(List.of(unsure(SOCHI), gold(SOCHI)), List.of(SOCHI)).meetings());
  }

  @Test
  void knowsBodiesByShorterNamesAndShortOnes() {
    MeetingRecord wanted = held("", body("Security Council of the United Nations"), body("EU"));
    MeetingRecord found = held("", body("The U.N. Security Council"), body("European Union"));

    assertEquals(
        new Count(2, 2, 2), score(List.of(gold(wanted)), List.of(found)).slots().get(Slot.PARTY));
  }

  @Test
  void takesATownForItsCountryOnlyWhereOneOfThemIsNotNamed() {
    MeetingRecord moscow = at(SOCHI, "Moscow", "RUS");
    MeetingRecord russia = at(SOCHI, "", "RUS");

    assertEquals(0, placesRight(SOCHI, moscow));
    assertEquals(1, placesRight(SOCHI, russia));
    assertEquals(1, placesRight(SOCHI, at(SOCHI, "the resort of Sochi", "RUS")));
  }

  private static int placesRight(MeetingRecord wanted, MeetingRecord found) {
    return score(List.of(gold(wanted)), List.of(found)).slots().get(Slot.PLACE).right();
  }

  private static Scores score(List<GoldMeeting> gold, List<MeetingRecord> found) {
    return Scorer.score(gold, found).scores();
  }
}
