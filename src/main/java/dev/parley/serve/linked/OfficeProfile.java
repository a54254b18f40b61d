package dev.parley.serve.linked;

import com.google.gson.JsonObject;
import dev.parley.graph.PARLEY;
import dev.parley.serve.http.Html;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;

/** An office: its holders in time, and the meetings they took part in as such. */
record OfficeProfile(Node node, Facts facts, Pieces pieces) implements Profile {

  @Override
  public List<Html> content() {
    List<MeetingRow> rows = new Meetings(facts).through(node);
    String end = rows.isEmpty() ? "" : rows.getFirst().last();
    List<Html> content = new ArrayList<>();
    List<Html> list = new ArrayList<>();
    pieces.row(list, "Of", facts.objects(node, PARLEY.officeOf));
    pieces.row(list, "Also called", facts.objects(node, Terms.ALT_LABEL));
    content.add(Html.element("dl", list).with("class", "about-thing"));
    List<Html> holders =
        new Tenures(facts, pieces).of(node, PARLEY.office, PARLEY.holder, "Holder", end);
    if (!holders.isEmpty()) {
      content.add(Pieces.heading("Holders"));
      content.addAll(holders);
    }
    content.add(Pieces.heading("Meetings of its holders"));
    content.add(pieces.meetings(rows, node));
    return content;
  }

  @Override
  public JsonObject schema() {
    return Schema.thing("Role", node, facts);
  }
}
