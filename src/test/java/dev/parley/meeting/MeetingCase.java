package dev.parley.meeting;

import dev.parley.ingest.Article;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text and the meetings that a reader finds in it.
 *
 * @param line where it stands in its table
 * @param possible what some readers would find too
 */
record MeetingCase(
    int line,
    Optional<LocalDate> published,
    Optional<String> headline,
    String text,
    List<ExpectedMeeting> expected,
    List<ExpectedMeeting> possible) {

  MeetingCase {
    expected = List.copyOf(expected);
    possible = List.copyOf(possible);
  }

  /** Returns the text as an article. */
  Article article() {
    return new Article(
        "case-" + line,
        headline,
        text,
        published,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Returns what is expected of {@code found} and missing, and what it has beyond. */
  List<String> differences(List<Meeting> found) {
    List<Meeting> left = new ArrayList<>(found);
    List<String> differences = new ArrayList<>();
    for (ExpectedMeeting meeting : expected) {
      Optional<Meeting> same = left.stream().filter(meeting::matches).findFirst();
      same.ifPresentOrElse(left::remove, () -> differences.add("missing: " + meeting));
    }
    left.removeIf(meeting -> possible.stream().anyMatch(one -> one.matches(meeting)));
    left.forEach(meeting -> differences.add("found: " + ExpectedMeeting.of(meeting)));
    return differences;
  }

  @Override
  public String toString() {
    return "line " + line + ": " + (text.length() > 90 ? text.substring(0, 90) + "..." : text);
  }
}
