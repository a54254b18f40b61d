package dev.parley.serve.linked;

import dev.parley.serve.http.Html;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Counts in meetings: whom somebody met how often, and how many meetings each year had. */
final class Counterparts {

  private static final int SHOWN = 12;

  private final Pieces pieces;

  Counterparts(Pieces pieces) {
    this.pieces = pieces;
  }

  /** Returns the most frequent of whom {@code each} tells of a meeting, but for {@code self}. */
  List<Html> most(
      String title,
      String column,
      List<MeetingRow> rows,
      Node self,
      Function<MeetingRow, Stream<Node>> each) {
    Map<Node, List<MeetingRow>> met = new HashMap<>();
    for (MeetingRow row : taken(rows)) {
      Set<Node> nodes =
          each.apply(row).filter(node -> !node.equals(self)).collect(Collectors.toSet());
      nodes.forEach(node -> met.computeIfAbsent(node, n -> new ArrayList<>()).add(row));
    }
    if (met.isEmpty()) {
      return List.of();
    }
    List<List<Html>> cells =
        met.entrySet().stream()
            .sorted(
                Comparator.comparing(
                        (Map.Entry<Node, List<MeetingRow>> one) -> -one.getValue().size())
                    .thenComparing(one -> one.getKey().toString()))
            .limit(SHOWN)
            .map(one -> cells(one.getKey(), one.getValue()))
            .toList();
    String caption =
        met.size() <= SHOWN
            ? "By number of meetings"
            : "The " + SHOWN + " with most meetings, of " + met.size();
    return List.of(
        Pieces.heading(title),
        Pieces.table(caption, List.of(column, "Meetings", "First", "Last"), cells));
  }

  private List<Html> cells(Node node, List<MeetingRow> rows) {
    List<String> days =
        rows.stream().map(MeetingRow::first).filter(day -> !day.isEmpty()).sorted().toList();
    return List.of(
        pieces.link(node),
        Html.text(String.valueOf(rows.size())),
        Pieces.days(days.isEmpty() ? "" : Days.words(days.getFirst())),
        Pieces.days(days.isEmpty() ? "" : Days.words(days.getLast())));
  }

  /** Returns how many of {@code rows} were in each year. */
  static List<Html> years(List<MeetingRow> rows) {
    SortedMap<Integer, Integer> counts = new TreeMap<>();
    taken(rows).stream()
        .flatMap(row -> row.year().stream())
        .forEach(year -> counts.merge(Integer.valueOf(year), 1, Integer::sum));
    if (counts.isEmpty()) {
      return List.of();
    }
    String words =
        new LinkedHashMap<>(counts)
            .entrySet().stream()
                .map(year -> year.getKey() + ": " + year.getValue())
                .collect(Collectors.joining(", "));
    return List.of(Drawings.years("Meetings in each year. " + words, counts));
  }

  /** What nobody says was held or is to be ties nobody to anybody. */
  private static List<MeetingRow> taken(List<MeetingRow> rows) {
    return rows.stream().filter(MeetingRow::isTold).toList();
  }
}
