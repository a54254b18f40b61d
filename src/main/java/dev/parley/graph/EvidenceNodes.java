package dev.parley.graph;

import dev.parley.meeting.Evidence;
import dev.parley.text.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * The evidence of one article as Web Annotations, numbered as it is first needed. The body of each
 * is what it is evidence of, its target the sentence.
 */
final class EvidenceNodes {

  /** A line of megabytes is no quotation. */
  private static final int LONGEST_QUOTE = 4_000;

  private final Node article;
  private final String text;
  private final CodePoints positions;
  private final boolean quotes;
  private final Statements facts;
  private final Statements annotations;
  private final Map<Evidence, Node> nodes = new LinkedHashMap<>();

  /**
   * Creates the evidence of an article.
   *
   * @param quotes whether the words are copied
   * @param facts where it is said which evidence a fact has
   * @param annotations where the evidence is described
   */
  EvidenceNodes(
      Node article, String text, boolean quotes, Statements facts, Statements annotations) {
    this.article = article;
    this.text = text;
    this.positions = new CodePoints(text);
    this.quotes = quotes;
    this.facts = facts;
    this.annotations = annotations;
  }

  /** Says that {@code fact} has {@code evidence}. */
  void add(Node fact, Node property, Evidence evidence) {
    Node node = nodes.computeIfAbsent(evidence, this::annotation);
    facts.add(fact, property, node);
    annotations.add(node, BorrowedTerms.HAS_BODY, fact);
  }

  private Node annotation(Evidence evidence) {
    Node node = Iris.part(article, "evidence-" + (nodes.size() + 1));
    annotations
        .type(node, PARLEY.Evidence, BorrowedTerms.ANNOTATION)
        .add(node, BorrowedTerms.MOTIVATED_BY, BorrowedTerms.DESCRIBING)
        .add(node, PARLEY.rule, Literals.string(evidence.rule()))
        .add(node, PARLEY.confidence, Literals.probability(evidence.confidence()))
        .add(node, BorrowedTerms.HAS_TARGET, stretch(evidence.sentence()))
        .add(node, PARLEY.words, stretch(evidence.words()));
    return node;
  }

  private Node stretch(Span span) {
    Span counted = positions.of(span);
    String range = counted.begin() + "-" + counted.end();
    Node stretch = Iris.part(article, "text-" + range);
    if (annotations.describes(stretch)) {
      return stretch;
    }
    Node position = Iris.part(article, "position-" + range);
    annotations
        .type(stretch, BorrowedTerms.SPECIFIC_RESOURCE)
        .add(stretch, BorrowedTerms.HAS_SOURCE, article)
        .add(stretch, BorrowedTerms.HAS_SELECTOR, position)
        .type(position, BorrowedTerms.TEXT_POSITION_SELECTOR)
        .add(position, BorrowedTerms.START, Literals.nonNegative(counted.begin()))
        .add(position, BorrowedTerms.END, Literals.nonNegative(counted.end()));
    if (quotes && span.end() - span.begin() <= LONGEST_QUOTE) {
      Node quote = Iris.part(article, "quote-" + range);
      annotations
          .add(stretch, BorrowedTerms.HAS_SELECTOR, quote)
          .type(quote, BorrowedTerms.TEXT_QUOTE_SELECTOR)
          .add(quote, BorrowedTerms.EXACT, Literals.string(span.of(text)));
    }
    return stretch;
  }
}
