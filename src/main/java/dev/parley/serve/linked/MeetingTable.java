package dev.parley.serve.linked;

import static dev.parley.serve.linked.Pieces.counted;

import dev.parley.serve.http.Html;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;

/**
 * Meetings as a table of when, with whom, where and what became of it; of many, most are folded.
 */
final class MeetingTable {

  private static final List<String> HEAD = List.of("When", "Who", "Where", "Status", "Articles");
  private static final int WHERE = 2;

  private static final int LISTED = 200;
  private static final int SHOWN = 25;

  /** Fewer than so many are not worth folding. */
  private static final int FEW = 5;

  private final Pieces pieces;
  private final Node self;

  /**
   * Creates a table.
   *
   * @param self who need not be told again
   */
  MeetingTable(Pieces pieces, Node self) {
    this.pieces = pieces;
    this.self = self;
  }

  /** Returns the table of {@code rows}. */
  Html of(List<MeetingRow> rows) {
    if (rows.isEmpty()) {
      return Html.element("p", Html.text("These data tell of none.")).with("class", "quiet");
    }
    boolean here = rows.stream().allMatch(row -> row.place().filter(self::equals).isPresent());
    int listed = Math.min(LISTED, rows.size());
    if (listed <= SHOWN + FEW) {
      return part(counted(rows.size(), "meeting") + ", the latest first", rows, here);
    }
    String more = "The " + (listed - SHOWN) + " before them";
    Html latest =
        part(
            "The latest " + SHOWN + " of " + counted(rows.size(), "meeting"),
            rows.subList(0, SHOWN),
            here);
    Html folded =
        Html.element(
            "details",
            Html.element("summary", Html.text(more)),
            part(more, rows.subList(SHOWN, listed), here));
    return Html.element("div", latest, folded);
  }

  /** Where all are, need not be told for each. */
  private Html part(String caption, List<MeetingRow> rows, boolean here) {
    List<String> columns = without(HEAD, here);
    return Pieces.table(
        caption, columns, rows.stream().map(row -> without(cells(row), here)).toList());
  }

  private static <T> List<T> without(List<T> cells, boolean here) {
    List<T> left = new ArrayList<>(cells);
    if (here) {
      left.remove(WHERE);
    }
    return left;
  }

  private List<Html> cells(MeetingRow row) {
    return List.of(
        row.when().isEmpty()
            ? Html.element("span", Html.text("day not known")).with("class", "quiet")
            : Pieces.days(row.when()),
        what(row),
        row.place().map(pieces::link).orElse(Html.text("")),
        Pieces.status(row.status()),
        Html.text(String.valueOf(row.articles())));
  }

  private Html what(MeetingRow row) {
    String others =
        row.parties().stream()
            .filter(party -> !party.actor().filter(self::equals).isPresent())
            .map(MeetingRow.Party::name)
            .reduce((a, b) -> a + ", " + b)
            .orElse(row.label());
    return Html.element(
        "span",
        Html.link(pieces.address(row.node().getURI()), others),
        Html.text(" "),
        Html.element("small", Html.text(row.kind())).with("class", "quiet"));
  }
}
