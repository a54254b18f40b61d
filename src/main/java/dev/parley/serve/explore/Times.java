package dev.parley.serve.explore;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How many meetings were when.
 *
 * @param unit what they are counted by: day, week, month, quarter, year or decade
 * @param dated how many have a day, or bounds
 * @param vague how many of these are in no column, since they may be in more than one
 * @param first the middle of the earliest, empty if there is none; {@code last} likewise
 * @param columns those with any meeting, in order
 * @param dots each meeting, if they are few; empty if they are many
 */
record Times(
    String unit,
    int dated,
    int vague,
    String first,
    String last,
    List<Column> columns,
    List<Dot> dots) {

  /** As many can be shown one by one. */
  private static final int MOST_DOTS = 600;

  /**
   * A stretch of time.
   *
   * @param end the first day after it
   * @param counts by status, in the order of {@link ToldMeeting#STATUSES}
   */
  record Column(String begin, String end, int[] counts) {}

  /** A meeting with the day in the middle of those it may have been on. */
  record Dot(
      String iri,
      String names,
      String date,
      String first,
      String last,
      String middle,
      String status) {}

  /** Counts {@code meetings} by {@code wanted}, or by what fits into {@code most} columns. */
  static Times of(List<ToldMeeting> meetings, Choice choice, Optional<Unit> wanted, int most) {
    List<ToldMeeting> dated = meetings.stream().filter(ToldMeeting::isDated).toList();
    if (dated.isEmpty()) {
      return new Times(wanted.orElse(Unit.YEAR).word(), 0, 0, "", "", List.of(), List.of());
    }
    int first = dated.stream().mapToInt(ToldMeeting::middle).min().orElseThrow();
    int last = dated.stream().mapToInt(ToldMeeting::middle).max().orElseThrow();
    int shown = choice.until().orElse(last) - choice.from().orElse(first);
    Unit unit = wanted.orElse(Unit.fitting(shown, most));
    TreeMap<Integer, int[]> counts = new TreeMap<>();
    int vague = 0;
    for (ToldMeeting meeting : dated) {
      int begin = unit.begin(meeting.first());
      if (meeting.last() < unit.end(begin)) {
        counts
            .computeIfAbsent(begin, b -> new int[ToldMeeting.STATUSES.size()])[meeting.status()]++;
      } else {
        vague++;
      }
    }
    List<Column> columns = new ArrayList<>();
    counts.forEach(
        (begin, byStatus) -> columns.add(new Column(iso(begin), iso(unit.end(begin)), byStatus)));
    List<Dot> dots = dated.size() > MOST_DOTS ? List.of() : dated.stream().map(Times::dot).toList();
    return new Times(unit.word(), dated.size(), vague, iso(first), iso(last), columns, dots);
  }

  private static Dot dot(ToldMeeting meeting) {
    return new Dot(
        meeting.iri(),
        String.join(", ", meeting.names()),
        meeting.date(),
        iso(meeting.first()),
        iso(meeting.last()),
        iso(meeting.middle()),
        ToldMeeting.STATUSES.get(meeting.status()));
  }

  static String iso(int day) {
    return day == ToldMeeting.UNKNOWN ? "" : LocalDate.ofEpochDay(day).toString();
  }
}
