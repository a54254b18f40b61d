package dev.parley.serve.linked;

import com.google.gson.JsonObject;
import dev.parley.graph.PARLEY;
import dev.parley.serve.http.Because;
import dev.parley.serve.http.Html;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/** An article: the meetings that it reports, and the sentences from which they were read. */
record ArticleProfile(Node node, Facts facts, Pieces pieces) implements Profile {

  @Override
  public List<Html> content() {
    List<MeetingRow> rows =
        new Meetings(facts)
            .in(node).stream().sorted(Comparator.comparing(MeetingRow::last)).toList();
    List<Html> content = new ArrayList<>();
    content.add(about());
    content.add(Pieces.heading("Meetings that it reports"));
    content.add(pieces.meetings(rows.reversed(), node));
    content.addAll(sentences());
    content.addAll(passedOver());
    content.addAll(pieces.map(rows));
    return content;
  }

  private Html about() {
    List<Html> list = new ArrayList<>();
    pieces.row(list, "Publisher", facts.objects(node, Terms.PUBLISHER));
    List<Node> days = facts.objects(node, Terms.PUBLISHED);
    list.add(Html.element("dt", Html.text("Published")));
    list.add(
        Html.element(
            "dd",
            days.isEmpty()
                ? Html.element("span", Html.text("day not known")).with("class", "missing")
                : Html.text(Days.words(days.getFirst().getLiteralLexicalForm()))));
    facts
        .text(node, Terms.URL)
        .ifPresent(
            url -> {
              list.add(Html.element("dt", Html.text("Read it")));
              list.add(Html.element("dd", Html.link(url, url).with("rel", "noreferrer")));
            });
    pieces.row(list, "Language", facts.objects(node, Terms.LANGUAGE));
    return Html.element("dl", list).with("class", "about-thing");
  }

  /** The sentences that tell of meetings, in the order of the text. */
  private List<Html> sentences() {
    Map<Integer, Passage> passages = new TreeMap<>();
    for (Node report : new Meetings(facts).reportsIn(node)) {
      new Report(report, facts, pieces)
          .sentences()
          .filter(passage -> passage.end() > 0)
          .forEach(passage -> passages.putIfAbsent(passage.start(), passage));
    }
    if (passages.isEmpty()) {
      return List.of();
    }
    List<Html> content = new ArrayList<>();
    content.add(Pieces.heading("Where it says so"));
    List<Html> items = new ArrayList<>();
    boolean quoted = true;
    for (Passage passage : passages.values()) {
      quoted &= passage.sentence().isPresent();
      items.add(
          Html.element(
              "li",
              passage.html(),
              Html.element(
                      "small", Html.text(" characters " + passage.start() + " to " + passage.end()))
                  .with("class", "quiet")));
    }
    content.add(Html.element("ol", items).with("class", "sentences"));
    if (!quoted) {
      content.add(Pieces.paragraph(Report.NO_WORDS));
    }
    return content;
  }

  /** The words that could tell of a meeting and tell of none, and why, as far as that is known. */
  private List<Html> passedOver() {
    List<Passage> passages =
        facts.objects(node, PARLEY.passedOver).stream()
            .map(evidence -> Passage.of(evidence, facts))
            .sorted(Comparator.comparingInt(Passage::start))
            .toList();
    List<Html> content = new ArrayList<>();
    content.add(Pieces.heading("What could tell of a meeting, and why it does not"));
    if (passages.isEmpty()) {
      content.add(
          Html.element(
              "p",
              Html.text("These data say nothing of that: graphs have it that are made with "),
              Html.element("code", Html.text("--reasons")),
              Html.text(", if there are such words. For one article, there is "),
              Html.element("code", Html.text("./parley explain ARTICLE")),
              Html.text(", or the page "),
              Html.link("/convert", "Convert"),
              Html.text(" with its text.")));
      return content;
    }
    List<Html> items = new ArrayList<>();
    for (Passage passage : passages) {
      items.add(
          Html.element(
              "li",
              passage.html(),
              Html.element("p", Html.text("No meeting: " + Because.of(passage.rule()) + "."))
                  .with("title", passage.rule())));
    }
    content.add(Html.element("ol", items).with("class", "sentences untold"));
    if (passages.stream().anyMatch(passage -> passage.sentence().isEmpty())) {
      content.add(Pieces.paragraph(Report.NO_WORDS));
    }
    return content;
  }

  @Override
  public JsonObject schema() {
    JsonObject json = Schema.thing("NewsArticle", node, facts);
    json.addProperty("headline", facts.label(node));
    facts.text(node, Terms.PUBLISHED).ifPresent(day -> json.addProperty("datePublished", day));
    facts.text(node, Terms.URL).ifPresent(url -> json.addProperty("url", url));
    facts
        .object(node, Terms.PUBLISHER)
        .ifPresent(by -> json.add("publisher", Schema.part("Organization", facts.label(by))));
    return json;
  }
}
