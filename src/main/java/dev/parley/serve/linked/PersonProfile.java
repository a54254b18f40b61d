package dev.parley.serve.linked;

import com.google.gson.JsonObject;
import dev.parley.graph.PARLEY;
import dev.parley.serve.http.Html;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;

/** A person: offices in time, meetings, whom they met most, where. */
record PersonProfile(Node node, Facts facts, Pieces pieces) implements Profile {

  @Override
  public List<Html> content() {
    List<MeetingRow> rows = new Meetings(facts).of(node);
    String end = rows.isEmpty() ? "" : rows.getFirst().last();
    List<Html> content = new ArrayList<>();
    content.add(about());
    List<Html> offices =
        new Tenures(facts, pieces).of(node, PARLEY.holder, PARLEY.office, "Office", end);
    if (!offices.isEmpty()) {
      content.add(Pieces.heading("Offices"));
      content.addAll(offices);
    }
    content.add(Pieces.heading("Meetings"));
    content.addAll(Counterparts.years(rows));
    content.add(pieces.meetings(rows, node));
    if (!rows.isEmpty()) {
      content.add(explore());
    }
    content.addAll(
        new Counterparts(pieces)
            .most(
                "Met most often",
                "Who",
                rows,
                node,
                row -> row.parties().stream().flatMap(party -> party.actor().stream())));
    content.addAll(pieces.map(rows));
    return content;
  }

  private Html about() {
    List<Html> list = new ArrayList<>();
    pieces.row(list, "Of", facts.objects(node, PARLEY.citizenOf));
    pieces.row(list, "Also called", facts.objects(node, Terms.ALT_LABEL));
    pieces.row(list, "Elsewhere", facts.objects(node, Terms.SAME_AS));
    return Html.element("dl", list).with("class", "about-thing");
  }

  private Html explore() {
    return Html.element(
        "p", Html.link("/explore?person=" + Pieces.encoded(node), "Explore these meetings"));
  }

  @Override
  public JsonObject schema() {
    JsonObject json = Schema.thing("Person", node, facts);
    facts
        .object(node, PARLEY.citizenOf)
        .ifPresent(state -> json.add("nationality", Schema.part("Country", facts.label(state))));
    return json;
  }
}
