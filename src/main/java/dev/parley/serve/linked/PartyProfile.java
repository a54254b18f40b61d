package dev.parley.serve.linked;

import com.google.gson.JsonObject;
import dev.parley.graph.PARLEY;
import dev.parley.serve.http.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** A state or body: its meetings, who spoke for it, and with whom, by number and over time. */
record PartyProfile(Node node, Facts facts, Pieces pieces) implements Profile {

  @Override
  public List<Html> content() {
    Meetings meetings = new Meetings(facts);
    List<MeetingRow> rows = meetings.of(node);
    Counterparts counts = new Counterparts(pieces);
    List<Html> content = new ArrayList<>();
    content.add(about());
    content.add(Pieces.heading("Meetings"));
    content.addAll(Counterparts.years(rows));
    content.add(pieces.meetings(rows, node));
    if (!rows.isEmpty()) {
      content.add(explore());
    }
    content.addAll(
        counts.most(
            "Counterparts",
            "State or body",
            rows,
            node,
            row -> Stream.concat(parties(row), bodies(row))));
    content.addAll(counts.most("Who spoke for it", "Who", rows, node, this::speakers));
    List<MeetingRow> here = isState() ? meetings.at(node) : List.of();
    if (!here.isEmpty()) {
      content.add(Pieces.heading("Meetings here"));
      content.add(pieces.meetings(here, node));
    }
    content.addAll(pieces.map(rows));
    return content;
  }

  private Html explore() {
    return Html.element(
        "p",
        Html.link("/explore?party=" + Pieces.encoded(node), "Explore these meetings"),
        Html.text(" · "),
        Html.link("/compare?one=" + Pieces.encoded(node), "Compare with another"));
  }

  private boolean isState() {
    return facts.has(node, Terms.TYPE, PARLEY.State);
  }

  private static Stream<Node> parties(MeetingRow row) {
    return row.parties().stream().flatMap(party -> party.standsFor().stream());
  }

  /** A state or body for which nobody is named takes part itself. */
  private Stream<Node> bodies(MeetingRow row) {
    return row.parties().stream()
        .filter(party -> party.standsFor().isEmpty())
        .flatMap(party -> party.actor().stream())
        .filter(actor -> !facts.has(actor, Terms.TYPE, PARLEY.Person));
  }

  private Stream<Node> speakers(MeetingRow row) {
    return row.parties().stream()
        .filter(party -> party.standsFor().filter(node::equals).isPresent())
        .flatMap(party -> party.actor().stream());
  }

  private Html about() {
    List<Html> list = new ArrayList<>();
    pieces.row(list, "Officially", facts.objects(node, PARLEY.officialName));
    pieces.row(list, "Also called", facts.objects(node, Terms.ALT_LABEL));
    pieces.row(list, "Capital", facts.objects(node, PARLEY.capital));
    pieces.row(list, "Code", facts.objects(node, PARLEY.iso3));
    offices(list);
    pieces.row(list, "Elsewhere", facts.objects(node, Terms.SAME_AS));
    return Html.element("dl", list).with("class", "about-thing");
  }

  private void offices(List<Html> list) {
    List<Node> offices = facts.subjects(PARLEY.officeOf, node);
    if (!offices.isEmpty()) {
      list.add(Html.element("dt", Html.text("Offices")));
      list.add(
          Html.element(
              "dd",
              Html.element(
                  "details",
                  Html.element("summary", Html.text(Pieces.counted(offices.size(), "office"))),
                  pieces.links(offices))));
    }
  }

  @Override
  public JsonObject schema() {
    return Schema.thing(isState() ? "Country" : "Organization", node, facts);
  }
}
