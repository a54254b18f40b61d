package dev.parley.meeting;

import dev.parley.entity.Referent;
import dev.parley.event.Kind;
import dev.parley.ingest.Article;
import dev.parley.text.DateMention;
import dev.parley.text.Sentence;
import java.util.List;

/**
 * What was found in an article, and how.
 *
 * @param length how many sentences it has, as far as it was read
 * @param sentences one for each sentence that may tell of meetings, in text order; behind the first
 *     portion of an article, for each with a trigger
 * @param reports what each trigger tells, likely or not, in text order
 * @param drafts the reports of each possible meeting, likely or not, in text order
 */
public record Extraction(
    Article article,
    int length,
    List<Meeting> meetings,
    List<Reading> sentences,
    List<Report> reports,
    List<Draft> drafts) {

  public Extraction {
    meetings = List.copyOf(meetings);
    sentences = List.copyOf(sentences);
    reports = List.copyOf(reports);
    drafts = List.copyOf(drafts);
  }

  /**
   * What was recognised in one sentence.
   *
   * @param rejections triggers that gave no report, and why
   */
  public record Reading(
      Sentence sentence,
      List<Referent> referents,
      List<DateMention> dates,
      List<Trigger> triggers,
      List<Rejection> rejections) {}

  /** A trigger that gave a report. */
  public record Trigger(int first, int last, Kind kind, Status status, Evidence evidence) {}

  /** A trigger that gave none. */
  public record Rejection(int first, int last, String reason) {}
}
