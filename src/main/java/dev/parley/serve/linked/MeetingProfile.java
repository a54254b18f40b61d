package dev.parley.serve.linked;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.parley.graph.PARLEY;
import dev.parley.serve.http.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** A meeting: who for whom, when, where, what became of it, and the sentences that say so. */
record MeetingProfile(Node node, Facts facts, Pieces pieces) implements Profile {

  @Override
  public List<Html> content() {
    Meetings meetings = new Meetings(facts);
    MeetingRow row = meetings.row(node);
    List<Node> reports = meetings.reports(node);
    List<Html> content = new ArrayList<>();
    content.add(
        Html.element(
            "p",
            Pieces.status(row.status()),
            Html.text(
                " "
                    + row.kind()
                    + (reports.isEmpty()
                        ? ""
                        : ", reported by " + Pieces.counted(row.articles(), "article")))));
    content.add(about(row, reports));
    content.add(participants(row));
    if (!reports.isEmpty()) {
      content.add(Pieces.heading("What the articles say"));
    }
    for (Node report : reports.reversed()) {
      content.addAll(new Report(report, facts, pieces).content());
    }
    content.addAll(same());
    content.addAll(pieces.map(List.of(row)));
    return content;
  }

  private Html about(MeetingRow row, List<Node> reports) {
    List<Html> list = new ArrayList<>();
    list.add(Html.element("dt", Html.text("When")));
    list.add(Html.element("dd", when(row)));
    pieces.row(list, "Where", row.place().stream().toList());
    row.place().ifPresent(place -> pieces.row(list, "In", facts.objects(place, PARLEY.inState)));
    pieces.row(list, "About", facts.objects(node, PARLEY.topic));
    pieces.row(list, "Part of", facts.objects(node, PARLEY.series));
    pieces.row(list, "Reported in", new Meetings(facts).articles(node));
    return Html.element("dl", list).with("class", "meeting");
  }

  private Html when(MeetingRow row) {
    if (row.when().isEmpty()) {
      return Html.element("span", Html.text("no day is told")).with("class", "missing");
    }
    return Html.text(row.when());
  }

  private Html participants(MeetingRow row) {
    List<List<Html>> rows =
        row.parties().stream()
            .map(
                party ->
                    List.<Html>of(
                        party.actor().map(pieces::link).orElse(Html.text(party.name())),
                        party.office().map(pieces::link).orElse(Html.text("")),
                        party.standsFor().map(pieces::link).orElse(Html.text("")),
                        Html.text(party.role())))
            .toList();
    return Pieces.table("Who took part", List.of("Who", "As", "For", "Role"), rows);
  }

  /** Other nodes that are said to be this meeting. */
  private List<Html> same() {
    List<Node> others =
        Stream.concat(
                facts.objects(node, Terms.SAME_AS).stream(),
                facts.subjects(Terms.SAME_AS, node).stream())
            .distinct()
            .toList();
    return others.isEmpty()
        ? List.of()
        : List.of(
            Pieces.heading("The same meeting elsewhere"), Html.element("p", pieces.links(others)));
  }

  @Override
  public JsonObject schema() {
    MeetingRow row = new Meetings(facts).row(node);
    JsonObject json = Schema.thing("Event", node, facts);
    if (!row.first().isEmpty()) {
      json.addProperty("startDate", row.first());
      json.addProperty("endDate", row.last());
    }
    if (row.status().equals("cancelled")) {
      json.addProperty("eventStatus", "https://schema.org/EventCancelled");
    }
    row.place().ifPresent(place -> json.add("location", Schema.part("Place", facts.label(place))));
    JsonArray attendees = new JsonArray();
    row.parties()
        .forEach(
            party ->
                attendees.add(
                    Schema.part(
                        party
                                .actor()
                                .filter(who -> facts.has(who, Terms.TYPE, PARLEY.Person))
                                .isPresent()
                            ? "Person"
                            : "Organization",
                        party.name())));
    json.add("attendee", attendees);
    return json;
  }
}
