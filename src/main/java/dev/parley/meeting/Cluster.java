package dev.parley.meeting;

import dev.parley.event.Argument;
import dev.parley.event.Kind;
import dev.parley.event.Role;
import dev.parley.mention.Actor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Reports that are of one meeting, as far as they are joined.
 *
 * @param reports in text order, at least one
 * @param whole what they tell together, in the words of the surest
 */
public record Cluster(List<Report> reports, Report whole) {

  private static final Comparator<Report> TEXT_ORDER =
      Comparator.comparingInt(Report::sentence)
          .thenComparingInt(report -> report.candidate().trigger().first());

  static final Comparator<Cluster> BY_FIRST = Comparator.comparing(Cluster::first, TEXT_ORDER);

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

  private Report first() {
    return reports.getFirst();
  }

  private static Report whole(List<Report> reports) {
    Map<Actor, Role> cast = MeetingBuilder.roles(reports);
    Map<Kind, Double> kinds = new EnumMap<>(Kind.class);
    Map<Status, Double> statuses = new EnumMap<>(Status.class);
    double all = reports.stream().mapToDouble(Report::probability).sum();
    for (Report report : reports) {
      double share = report.probability() / all;
      report.kinds().forEach((kind, odds) -> kinds.merge(kind, odds * share, Double::sum));
      report.statuses().forEach((to, odds) -> statuses.merge(to, odds * share, Double::sum));
    }
    Report surest = DraftFeatures.surest(reports);
    return surest.together(
        taken(reports),
        cast,
        MeetingBuilder.surestDate(reports),
        PlaceChooser.choose(reports, Choice.likeliest(kinds)),
        statuses,
        kinds);
  }

  /** Returns the arguments of those {@code reports} that name somebody, of all where none does. */
  private static List<Argument> taken(List<Report> reports) {
    List<Argument> named =
        reports.stream()
            .filter(report -> !report.namesNobody())
            .flatMap(report -> report.taken().stream())
            .toList();
    return named.isEmpty() ? DraftFeatures.surest(reports).taken() : named;
  }
}
