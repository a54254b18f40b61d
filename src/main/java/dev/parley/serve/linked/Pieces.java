package dev.parley.serve.linked;

import dev.parley.graph.PARLEY;
import dev.parley.serve.http.Html;
import dev.parley.serve.http.Html.Element;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** The parts that pages of things are made of. */
final class Pieces {

  /** A map of more places is no easier to read. */
  private static final int MOST_PLACES = 300;

  private final Facts facts;
  private final IriPaths paths;

  Pieces(Facts facts, IriPaths paths) {
    this.facts = facts;
    this.paths = paths;
  }

  /** Returns the address of {@code iri} on this server, or itself. */
  String address(String iri) {
    return iri.startsWith(PARLEY.NS)
        ? "/ontology#" + iri.substring(PARLEY.NS.length())
        : paths.path(iri).orElse(iri);
  }

  /** Returns a link to the page of {@code node}. */
  Html link(Node node) {
    return node.isURI()
        ? Html.link(address(node.getURI()), facts.label(node))
        : Html.text(facts.label(node));
  }

  /** Returns {@code nodes} as links with commas between them. */
  Html links(List<Node> nodes) {
    List<Html> parts = new ArrayList<>();
    for (Node node : nodes) {
      if (!parts.isEmpty()) {
        parts.add(Html.text(", "));
      }
      parts.add(link(node));
    }
    return Html.element("span", parts);
  }

  /** Adds {@code values} under {@code name} to a list of terms, if there are any. */
  void row(List<Html> list, String name, List<Node> values) {
    if (!values.isEmpty()) {
      list.add(Html.element("dt", Html.text(name)));
      list.add(Html.element("dd", links(values)));
    }
  }

  static String encoded(Node node) {
    return URLEncoder.encode(node.toString(), StandardCharsets.UTF_8);
  }

  static Element heading(String text) {
    return Html.element("h2", Html.text(text));
  }

  static Element paragraph(String text) {
    return Html.element("p", Html.text(text));
  }

  static Element status(String status) {
    return Html.element("span", Html.text(status)).with("class", "status " + status);
  }

  static String counted(int count, String noun) {
    return String.format(Locale.ENGLISH, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }

  /** Returns what may be wider or higher than its place, so that the keyboard can scroll it too. */
  static Element scrolling(Element element, String name) {
    return element.with("tabindex", "0").with("role", "group").with("aria-label", name);
  }

  /** Returns a table; cells of numbers are right under their heads. */
  static Html table(String caption, List<String> columns, List<List<Html>> rows) {
    Element head = Html.element("tr");
    for (String column : columns) {
      head = head.add(Html.element("th", Html.text(column)).with("scope", "col"));
    }
    List<Element> body = new ArrayList<>();
    for (List<Html> row : rows) {
      body.add(Html.element("tr", row.stream().map(cell -> Html.element("td", cell)).toList()));
    }
    Element table =
        Html.element(
            "table",
            Html.element("caption", Html.text(caption)),
            Html.element("thead", head),
            Html.element("tbody", body));
    return scrolling(Html.element("div", table).with("class", "tablewrap"), caption);
  }

  /** Returns the days that {@code words} name, each of them on one line. */
  static Html days(String words) {
    List<Html> parts = new ArrayList<>();
    for (String day : words.split(Days.TO)) {
      if (!parts.isEmpty()) {
        parts.add(Html.text(Days.TO));
      }
      parts.add(Html.element("span", Html.text(day)).with("class", "day"));
    }
    return Html.element("span", parts);
  }

  /** Returns {@code rows} as {@link MeetingTable} shows them to who looks at {@code self}. */
  Html meetings(List<MeetingRow> rows, Node self) {
    return new MeetingTable(this, self).of(rows);
  }

  /** Returns a section that scripts fill with a map of the places of {@code rows}. */
  List<Html> map(List<MeetingRow> rows) {
    Map<Node, Long> counts =
        rows.stream()
            .filter(MeetingRow::isTold)
            .flatMap(row -> row.place().stream())
            .filter(Node::isURI)
            .collect(Collectors.groupingBy(p -> p, LinkedHashMap::new, Collectors.counting()));
    if (counts.isEmpty()) {
      return List.of();
    }
    List<Element> places =
        counts.entrySet().stream()
            .sorted(Map.Entry.<Node, Long>comparingByValue().reversed())
            .limit(MOST_PLACES)
            .map(place -> site(place.getKey(), place.getValue()))
            .toList();
    String list =
        counts.size() <= MOST_PLACES
            ? "As a list"
            : "As a list, the %d with most meetings of %,d places"
                .formatted(MOST_PLACES, counts.size());
    return List.of(
        Html.element(
                "section",
                Html.element(
                    "header",
                    Html.element("h2", Html.text("Where")).with("id", "map-title"),
                    Html.element("div", zoom("in", "+"), zoom("out", "−")).with("class", "tools"),
                    Html.element("p").with("id", "map-about")),
                Html.element("div").with("id", "map"),
                Html.element(
                    "details",
                    Html.element("summary", Html.text(list)).with("id", "places-title"),
                    Html.element("ul", places).with("id", "places"),
                    Html.element("div").with("id", "map-table")))
            .with("class", "panel card map")
            .with("aria-labelledby", "map-title"),
        Html.element("div").with("class", "tip").with("id", "tip").with("hidden", "hidden"),
        Html.element("script").with("src", "/lib/d3.min.js").with("defer", "defer"),
        Html.element("script").with("type", "module").with("src", "/things/map.js"));
  }

  private static Html zoom(String way, String sign) {
    return Html.element("button", Html.text(sign))
        .with("type", "button")
        .with("data-zoom", way)
        .with("aria-label", "Zoom " + way);
  }

  private Element site(Node place, long count) {
    Node located =
        facts.object(place, Terms.LATITUDE).isPresent()
            ? place
            : facts.object(place, PARLEY.inState).orElse(place);
    return Html.element("li", link(place), Html.text(": " + count))
        .with("data-iri", place.getURI())
        .with("data-label", facts.label(place))
        .with("data-count", String.valueOf(count))
        .with("data-lat", facts.text(located, Terms.LATITUDE).orElse(""))
        .with("data-long", facts.text(located, Terms.LONGITUDE).orElse(""));
  }
}
