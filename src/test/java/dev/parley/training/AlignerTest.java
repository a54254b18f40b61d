package dev.parley.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.evaluate.GoldMeeting;
import dev.parley.evaluate.MeetingRecord;
import dev.parley.event.ArticleParser;
import dev.parley.event.Candidate;
import dev.parley.event.FrameTable;
import dev.parley.event.Kind;
import dev.parley.event.ParsedArticle;
import dev.parley.ingest.Article;
import dev.parley.language.WordLists;
import dev.parley.meeting.MeetingFinder;
import dev.parley.meeting.Report;
import dev.parley.meeting.Status;
import dev.parley.model.Models;
import dev.parley.reference.Reference;
import dev.parley.syntax.Parser;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which meeting of the gold a report tells of. */
class AlignerTest {

  private static final String TEXT =
      "Emmanuel Macron met Angela Merkel in Berlin. Macron travelled to Paris with Merkel.";
  private static final int MET = TEXT.indexOf("met");
  private static final int TRAVELLED = TEXT.indexOf("travelled");
  private static final GoldMeeting MEETING = gold(Kind.MEETING, "met Angela Merkel");

  private static final ParsedArticle ARTICLE =
      new ArticleParser(
              Reference.bundled().link().gazetteer(),
              WordLists.bundled(),
              FrameTable.bundled(),
              Models.bundled(),
              Parser.load())
          .parse(Article.of("a", TEXT, Optional.of(LocalDate.of(2018, 6, 20))));
  private static final MeetingFinder FINDER =
      new MeetingFinder(FrameTable.bundled(), FrameTable.words(), Models.bundled());
  private static final List<Candidate> CANDIDATES = FINDER.candidates(ARTICLE);
  private static final List<Report> REPORTS = FINDER.reports(ARTICLE, CANDIDATES);

  @Test
  void takesWhatIsLikeWhereNothingIsMarked() {
    assertEquals(Optional.of(MEETING), told(Map.of(), MET));
    assertEquals(Optional.of(MEETING), told(Map.of(), TRAVELLED));
  }

  @Test
  void takesWhatIsMarked() {
    Map<Integer, Mark> marks =
        Map.of(MET, new Mark(List.of(0), false), TRAVELLED, new Mark(List.of(), false));
    assertEquals(Optional.of(MEETING), told(marks, MET));
    assertEquals(Optional.empty(), told(marks, TRAVELLED));
  }

  @Test
  void learnsNothingFromWhatIsOpen() {
    Example example = example(Map.of(TRAVELLED, new Mark(List.of(), true)));
    long meeting =
        MeetingLessons.reports(example, REPORTS).stream()
            .filter(lesson -> lesson.model().equals("meeting"))
            .count();
    assertEquals(REPORTS.size() - 1, meeting);
    assertTrue(new Aligner(example, CANDIDATES).isOpen(report(TRAVELLED)));
  }

  private static Optional<GoldMeeting> told(Map<Integer, Mark> marks, int begin) {
    return new Aligner(example(marks), CANDIDATES).told(report(begin), false);
  }

  private static Report report(int begin) {
    return REPORTS.stream()
        .filter(
            each ->
                each.candidate()
                        .passage()
                        .sentence()
                        .token(each.candidate().trigger().first())
                        .begin()
                    == begin)
        .findFirst()
        .orElseThrow();
  }

  private static Example example(Map<Integer, Mark> marks) {
    return new Example(ARTICLE, List.of(MEETING), "-", true, false, marks);
  }

  private static GoldMeeting gold(Kind kind, String evidence) {
    return new GoldMeeting(
        new MeetingRecord(
            kind,
            Status.HELD,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(person("Emmanuel Macron", "FRA"), person("Angela Merkel", "DEU"))),
        evidence,
        false);
  }

  private static MeetingRecord.Participant person(String name, String country) {
    return new MeetingRecord.Participant(
        MeetingRecord.Type.PERSON, name, Optional.of(country), Optional.empty());
  }
}
