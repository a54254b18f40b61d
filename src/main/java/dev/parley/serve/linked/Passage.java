package dev.parley.serve.linked;

import dev.parley.graph.PARLEY;
import dev.parley.serve.http.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * Where an article says something.
 *
 * @param start of the sentence, in code points of the text
 * @param sentence its words, if they are in the data
 * @param words those that say it
 */
record Passage(
    int start,
    int end,
    Optional<String> sentence,
    Optional<String> words,
    String rule,
    Optional<String> confidence) {

  /** Returns the passage of {@code evidence}. */
  static Passage of(Node evidence, Facts facts) {
    Optional<Node> sentence = facts.object(evidence, Terms.TARGET);
    return new Passage(
        position(sentence, Terms.START, facts),
        position(sentence, Terms.END, facts),
        sentence.flatMap(target -> selected(target, Terms.EXACT, facts)),
        facts
            .object(evidence, PARLEY.words)
            .flatMap(target -> selected(target, Terms.EXACT, facts)),
        facts.text(evidence, PARLEY.rule).orElse(""),
        facts.text(evidence, PARLEY.confidence));
  }

  private static int position(Optional<Node> target, Node property, Facts facts) {
    return target.flatMap(node -> selected(node, property, facts)).map(Integer::parseInt).orElse(0);
  }

  private static Optional<String> selected(Node target, Node property, Facts facts) {
    return facts.objects(target, Terms.SELECTOR).stream()
        .flatMap(selector -> facts.text(selector, property).stream())
        .findFirst();
  }

  /** Returns the sentence with the words in it that say it, or else where it is. */
  Html html() {
    if (sentence.isEmpty()) {
      return Html.text("Characters " + start + " to " + end);
    }
    String text = sentence.get();
    int at = words.map(text::indexOf).orElse(-1);
    List<Html> parts = new ArrayList<>();
    if (at < 0) {
      parts.add(Html.text(text));
    } else {
      int after = at + words.get().length();
      parts.add(Html.text(text.substring(0, at)));
      parts.add(Html.element("mark", Html.text(text.substring(at, after))).with("class", "what"));
      parts.add(Html.text(text.substring(after)));
    }
    return Html.element("q", parts);
  }

  /** Returns the rule that read it and how sure it is, with two decimals. */
  Html reading() {
    String sure =
        confidence
            .map(number -> String.format(Locale.ROOT, ", %.2f", Double.parseDouble(number)))
            .orElse("");
    return Html.element("span", Html.element("code", Html.text(rule)), Html.text(sure));
  }
}
