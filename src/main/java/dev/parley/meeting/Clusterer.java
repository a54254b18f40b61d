package dev.parley.meeting;

import dev.parley.model.LinearModel;
import dev.parley.model.Models;
import dev.parley.text.DateBasis;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Joins the reports of one meeting: all are compared with one another first, then the likeliest are
 * joined as long as they are rather of one meeting than of two.
 *
 * <p>More reports than an article of any usual length has are joined in turns: with the meetings
 * told last, and with the last one that was told of the same parties and day. The surest report of
 * each meeting stands for those joined before. So the time grows with the length and no faster, and
 * what is told again after a thousand others is the same meeting still.
 */
final class Clusterer {

  /** How many reports are joined in one turn. */
  private static final int TURN = 50;

  /** From here on a date or place is surely that of what a trigger tells. */
  private static final double SURE = 0.85;

  private final LinearModel same;

  Clusterer(Models models) {
    this.same = models.get("same");
  }

  /** Returns the reports of each meeting, in text order. */
  List<List<Report>> cluster(List<Report> reports) {
    List<List<Report>> clusters = new ArrayList<>();
    Map<Object, List<Report>> told = new HashMap<>();
    for (int from = 0; from < reports.size(); from += TURN) {
      List<Report> now = reports.subList(from, Math.min(reports.size(), from + TURN));
      Set<List<Report>> open = open(clusters, told, now);
      List<List<Report>> turn = new ArrayList<>(clusters.stream().filter(open::contains).toList());
      clusters.removeIf(open::contains);
      now.forEach(report -> turn.add(List.of(report)));
      List<List<Report>> joined = new Agglomeration(turn, this::score).join();
      for (List<Report> cluster : joined) {
        cluster.forEach(report -> occasions(report).forEach(of -> told.put(of, cluster)));
      }
      clusters.addAll(joined);
    }
    clusters.forEach(cluster -> cluster.sort(Cluster.TEXT_ORDER));
    clusters.sort(Comparator.comparing(List::getFirst, Cluster.TEXT_ORDER));
    return clusters;
  }

  /** Returns those of {@code clusters} that may be of what {@code reports} tell of, each itself. */
  private static Set<List<Report>> open(
      List<List<Report>> clusters, Map<Object, List<Report>> told, List<Report> reports) {
    Set<List<Report>> likely = Collections.newSetFromMap(new IdentityHashMap<>());
    likely.addAll(clusters.subList(Math.max(0, clusters.size() - TURN), clusters.size()));
    for (Report report : reports) {
      occasions(report).filter(told::containsKey).map(told::get).forEach(likely::add);
    }
    return likely;
  }

  /** Returns what two reports of one meeting often have in common: who and when, and where too. */
  private static Stream<Object> occasions(Report report) {
    Object day = report.date().map(Meeting.Dated::value);
    Object place = report.place().map(Meeting.Located::value);
    return Stream.of(List.of(report.parties(), day), List.of(report.cast().keySet(), day, place));
  }

  /** Returns the log odds that two clusters, in either order, are of one meeting. */
  private double score(Cluster one, Cluster other) {
    Cluster earlier = one.isBefore(other) ? one : other;
    Cluster later = earlier == one ? other : one;
    // "the visit", which nobody is said to make, is no summit told before.
    boolean unnamed = later.namesNobody() && !later.whole().isCalledAs(earlier.whole().kind());
    return unnamed
            || differInDays(earlier.whole(), later.whole())
            || differInPlaces(earlier.whole(), later.whole())
        ? 2 * Agglomeration.APART
        : same.score(PairFeatures.of(earlier, later));
  }

  /** Returns whether two dates, both surely of what is told, contradict one another. */
  private static boolean differInDays(Report one, Report other) {
    return isSurelyDated(one)
        && isSurelyDated(other)
        && !Days.agree(one.date().get().value(), other.date().get().value()).orElse(true);
  }

  private static boolean isSurelyDated(Report report) {
    return report
        .date()
        .filter(date -> date.basis() != DateBasis.LASTING)
        .filter(date -> date.evidence().confidence() >= SURE)
        .isPresent();
  }

  /** Returns whether two places, both surely of what is told, are not the same. */
  private static boolean differInPlaces(Report one, Report other) {
    return isSurelyPlaced(one) && isSurelyPlaced(other) && PairFeatures.areApart(one, other);
  }

  private static boolean isSurelyPlaced(Report report) {
    return report.place().filter(place -> place.evidence().confidence() >= SURE).isPresent();
  }
}
