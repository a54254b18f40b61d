package dev.parley.serve.linked;

import dev.parley.graph.PARLEY;
import dev.parley.serve.http.Html;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** What one article says of one meeting: what became of it, step by step, and each fact's words. */
record Report(Node node, Facts facts, Pieces pieces) {

  /** What may not be copied is not in the data, and then it is said how to get it. */
  static final String NO_WORDS =
      "The words are not in these data, since not every text may be copied; they are if the"
          + " articles are converted with --quotes.";

  private record Told(String what, Passage passage) {}

  /** Returns who says it, and all that it says. */
  List<Html> content() {
    List<Html> content = new ArrayList<>();
    facts
        .object(node, PARLEY.reportedIn)
        .ifPresent(article -> content.add(Html.element("h3", source(article))));
    List<Html> steps = steps();
    if (steps.size() > 1) {
      content.add(Html.element("ol", steps).with("class", "steps"));
    }
    List<Told> told = told();
    List<List<Html>> rows =
        told.stream()
            .map(
                one ->
                    List.<Html>of(
                        Html.text(one.what()), one.passage().html(), one.passage().reading()))
            .toList();
    if (!rows.isEmpty()) {
      content.add(
          Html.element(
                  "div",
                  Pieces.table(
                      "Each fact and its sentence",
                      List.of("What", "Sentence", "Rule, sureness"),
                      rows))
              .with("class", "evidence"));
    }
    if (told.stream().anyMatch(one -> one.passage().sentence().isEmpty())) {
      content.add(Pieces.paragraph(NO_WORDS));
    }
    return content;
  }

  private Html source(Node article) {
    String publisher =
        facts.object(article, Terms.PUBLISHER).map(by -> ", " + facts.label(by)).orElse("");
    String day =
        facts.text(article, Terms.PUBLISHED).map(when -> ", " + Days.words(when)).orElse("");
    return Html.element("span", pieces.link(article), Html.text(publisher + day));
  }

  private List<Html> steps() {
    List<Html> steps = new ArrayList<>();
    for (Node step : statusReports()) {
      String words =
          passages(step, PARLEY.evidence)
              .flatMap(passage -> passage.words().stream())
              .map(said -> " “" + said + "”")
              .findFirst()
              .orElse("");
      steps.add(Html.element("li", Pieces.status(status(step)), Html.text(words)));
    }
    return steps;
  }

  private String status(Node step) {
    return facts.fate(node, facts.term(step, PARLEY.status));
  }

  private List<Node> statusReports() {
    return facts.objects(node, PARLEY.statusReport).stream()
        .sorted(
            Comparator.comparingInt(
                step ->
                    facts
                        .text(step, Terms.POSITION)
                        .or(() -> facts.text(step, Terms.ORDER))
                        .map(Integer::parseInt)
                        .orElse(0)))
        .toList();
  }

  private List<Told> told() {
    Set<Told> told = new LinkedHashSet<>();
    String kind = facts.term(node, PARLEY.kind);
    passages(node, PARLEY.evidence).forEach(passage -> told.add(new Told(kind, passage)));
    for (Node step : statusReports()) {
      passages(step, PARLEY.evidence).forEach(passage -> told.add(new Told(status(step), passage)));
    }
    passages(node, PARLEY.dateEvidence).forEach(passage -> told.add(new Told("when", passage)));
    passages(node, PARLEY.placeEvidence).forEach(passage -> told.add(new Told("where", passage)));
    for (Node part : facts.objects(node, PARLEY.participation)) {
      String name = facts.label(part);
      passages(part, PARLEY.evidence).forEach(passage -> told.add(new Told(name, passage)));
    }
    return List.copyOf(told);
  }

  /** Returns all sentences of the report, in the order of the text. */
  Stream<Passage> sentences() {
    return told().stream().map(Told::passage);
  }

  private Stream<Passage> passages(Node subject, Node property) {
    return facts.objects(subject, property).stream()
        .map(evidence -> Passage.of(evidence, facts))
        .sorted(Comparator.comparingInt(Passage::start));
  }
}
