package dev.parley.serve.linked;

import com.google.gson.JsonObject;
import dev.parley.graph.PARLEY;
import dev.parley.serve.http.Html;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;

/** A place: who met there and when, and where it is. */
record PlaceProfile(Node node, Facts facts, Pieces pieces) implements Profile {

  @Override
  public List<Html> content() {
    List<MeetingRow> rows = new Meetings(facts).at(node);
    List<Html> content = new ArrayList<>();
    List<Html> list = new ArrayList<>();
    pieces.row(list, "In", facts.objects(node, PARLEY.inState));
    pieces.row(list, "Also called", facts.objects(node, Terms.ALT_LABEL));
    pieces.row(list, "Elsewhere", facts.objects(node, Terms.SAME_AS));
    content.add(Html.element("dl", list).with("class", "about-thing"));
    content.add(Pieces.heading("Meetings here"));
    content.addAll(Counterparts.years(rows));
    content.add(pieces.meetings(rows, node));
    content.addAll(
        new Counterparts(pieces)
            .most(
                "Who met here",
                "Who",
                rows,
                node,
                row -> row.parties().stream().flatMap(party -> party.actor().stream())));
    content.addAll(pieces.map(rows));
    return content;
  }

  @Override
  public JsonObject schema() {
    JsonObject json = Schema.thing("Place", node, facts);
    Schema.position(json, node, facts);
    return json;
  }
}
