package dev.parley.meeting;

import dev.parley.event.Argument;
import dev.parley.event.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Reports that are of one meeting, as far as they are joined.
 *
 * @param reports in text order, at least one
 * @param whole what they tell together, in the words of the surest
 */
public record Cluster(List<Report> reports, Report whole) {

  /** The order of the words that tell. */
  static final Comparator<Report> TEXT_ORDER =
      Comparator.comparingInt(Report::sentence)
          .thenComparingInt(report -> report.candidate().trigger().first());

  /** Returns {@code reports}, at least one, together. */
  public static Cluster of(List<Report> reports) {
    List<Report> sorted = reports.stream().sorted(TEXT_ORDER).toList();
    return new Cluster(sorted, sorted.size() == 1 ? sorted.getFirst() : whole(sorted));
  }

  /** Returns this and {@code other} together. */
  Cluster with(Cluster other) {
    List<Report> both = new ArrayList<>(reports);
    both.addAll(other.reports);
    return of(both);
  }

  /** Returns how many sentences lie between the nearest reports of this and {@code other}. */
  int apart(Cluster other) {
    return reports.stream()
        .mapToInt(
            report ->
                other.reports.stream()
                    .mapToInt(each -> Math.abs(each.sentence() - report.sentence()))
                    .min()
                    .orElseThrow())
        .min()
        .orElseThrow();
  }

  /** Returns whether all its parties are those of sentences before. */
  boolean namesNobody() {
    return reports.stream().allMatch(Report::namesNobody);
  }

  /** Returns whether it is told before {@code other}. */
  boolean isBefore(Cluster other) {
    return TEXT_ORDER.compare(reports.getFirst(), other.reports.getFirst()) <= 0;
  }

  private static Report whole(List<Report> reports) {
    Map<Kind, Double> kinds = MeetingBuilder.average(reports, Report::probability, Report::kinds);
    return DraftFeatures.surest(reports)
        .together(
            taken(reports),
            MeetingBuilder.roles(reports),
            MeetingBuilder.surestDate(reports),
            PlaceChooser.choose(reports, Choice.likeliest(kinds)),
            MeetingBuilder.average(reports, Report::probability, Report::statuses),
            kinds);
  }

  /** Returns who takes part by those of {@code reports} that name somebody, else by the surest. */
  private static List<Argument> taken(List<Report> reports) {
    List<Argument> named =
        reports.stream()
            .filter(report -> !report.namesNobody())
            .flatMap(report -> report.taken().stream())
            .toList();
    return named.isEmpty() ? DraftFeatures.surest(reports).taken() : named;
  }
}
