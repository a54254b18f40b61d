package dev.parley.serve.linked;

import dev.parley.graph.PARLEY;
import dev.parley.serve.http.Html;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Who held which office when, as a line of time and as a table. */
final class Tenures {

  private final Facts facts;
  private final Pieces pieces;

  Tenures(Facts facts, Pieces pieces) {
    this.facts = facts;
    this.pieces = pieces;
  }

  /**
   * Returns the tenures that have {@code node} as {@code property}, told by their {@code other}.
   *
   * <p>What lasts is drawn up to the last day that these data and the reference know of.
   *
   * @param end the last day that the data tell of the same; may be empty
   */
  List<Html> of(Node node, Node property, Node other, String column, String end) {
    List<Node> tenures =
        facts.subjects(property, node).stream()
            .filter(tenure -> facts.object(tenure, PARLEY.holder).isPresent())
            .sorted(Comparator.comparing(this::from).thenComparing(tenure -> tenure.toString()))
            .toList();
    if (tenures.isEmpty()) {
      return List.of();
    }
    List<Drawings.Stretch> stretches =
        tenures.stream()
            .filter(tenure -> !from(tenure).isEmpty())
            .map(
                tenure ->
                    new Drawings.Stretch(
                        facts.label(facts.object(tenure, other).orElse(tenure)),
                        Days.year(from(tenure)),
                        until(tenure).map(Days::year).orElse(Double.NaN)))
            .toList();
    double latest =
        stretches.stream().mapToDouble(Drawings.Stretch::until).reduce(0, Tenures::later);
    boolean lasting = stretches.stream().anyMatch(Drawings.Stretch::isLasting);
    double drawn =
        lasting ? later(later(latest, Days.year(end)), Days.year(facts.lastTenure())) : latest;
    List<List<Html>> rows =
        tenures.stream()
            .map(
                tenure ->
                    List.<Html>of(
                        facts.object(tenure, other).map(pieces::link).orElse(Html.text("")),
                        Pieces.days(Days.words(from(tenure))),
                        Pieces.days(until(tenure).map(Days::words).orElse("still"))))
            .toList();
    return List.of(
        Drawings.line("A line of time; the table below tells the same", stretches, drawn),
        Pieces.table(
            Pieces.counted(rows.size(), "tenure"), List.of(column, "From", "Until"), rows));
  }

  private static double later(double one, double other) {
    return Double.isNaN(other) ? one : Math.max(one, other);
  }

  private String from(Node tenure) {
    return facts.text(tenure, PARLEY.from).orElse("");
  }

  private Optional<String> until(Node tenure) {
    return facts.text(tenure, PARLEY.until);
  }
}
