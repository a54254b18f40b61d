package dev.parley.graph;

import dev.parley.ingest.Article;
import dev.parley.meeting.Evidence;
import dev.parley.meeting.Meeting;
import dev.parley.reference.Entity;
import dev.parley.reference.Identity;
import dev.parley.text.PartialDate;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Makes the graph of an article from the meetings that it reports. Safe for many threads. */
public final class GraphBuilder {

  private static final String ENGLISH = "en";

  private final GraphOptions options;
  private final Iris iris;
  private final Function<Entity, Identity> identities;

  /**
   * Creates a builder of graphs that repeat nothing of how others name their actors and places.
   *
   * @throws IllegalArgumentException if the base of {@code options} cannot begin an IRI
   */
  public GraphBuilder(GraphOptions options) {
    this(options, entity -> Identity.NONE);
  }

  /**
   * Creates a builder.
   *
   * @param identities by what others know something of the reference
   * @throws IllegalArgumentException if the base of {@code options} cannot begin an IRI
   */
  public GraphBuilder(GraphOptions options, Function<Entity, Identity> identities) {
    this.options = options;
    this.identities = options.links() ? identities : entity -> Identity.NONE;
    this.iris = new Iris(options.base());
  }

  /**
   * Returns what {@code article} says; the same input gives the same triples in the same order: the
   * article, its meetings, the evidence, and the actors and places.
   *
   * <p>An address that is none of the web is left out, and a note says so.
   *
   * @param meetings what was read in the article
   */
  public ArticleGraph build(Article article, List<Meeting> meetings) {
    return build(article, meetings, List.of());
  }

  /**
   * Returns the same with what was passed over.
   *
   * @param passedOver words that could tell of a meeting and tell of none; the rule says why
   */
  public ArticleGraph build(Article article, List<Meeting> meetings, List<Evidence> passedOver) {
    Statements facts = new Statements();
    Statements annotations = new Statements();
    Statements descriptions = new Statements();
    Node node = iris.article(article.id());
    Node name = iris.graph(article.id());
    Optional<String> tag = article.language().flatMap(GraphBuilder::languageTag);
    String language = tag.orElse(ENGLISH);
    ArticleDraft draft =
        new ArticleDraft(
            iris,
            node,
            language,
            facts,
            new EntityNodes(iris, node, identities, descriptions),
            new EvidenceNodes(node, article.text(), options.quotes(), facts, annotations));

    new ArticleWriter(iris, facts).write(node, article, tag, language);
    Node conversion = new ConversionWriter(iris, options, facts).write(node);
    facts
        .type(name, BorrowedTerms.ENTITY)
        .add(name, BorrowedTerms.SOURCE, node)
        .add(name, BorrowedTerms.WAS_GENERATED_BY, conversion);
    for (Node report : reports(draft, meetings)) {
      facts.add(report, BorrowedTerms.WAS_GENERATED_BY, conversion);
    }
    passedOver.forEach(words -> draft.evidence().add(node, PARLEY.passedOver, words));
    List<Triple> triples = new ArrayList<>(facts.triples());
    triples.addAll(annotations.triples());
    triples.addAll(descriptions.triples());
    return new ArticleGraph(
        node.getURI(), name, triples, meetings.size(), notes(article, meetings));
  }

  private List<Node> reports(ArticleDraft draft, List<Meeting> meetings) {
    MeetingNames names = new MeetingNames(iris, draft.article(), draft.entities());
    List<Node> reports = new ArrayList<>();
    for (Meeting meeting : meetings) {
      int number = reports.size() + 1;
      Node name = names.of(meeting, number);
      reports.add(new MeetingWriter(draft, meeting, name, number).write());
    }
    return reports;
  }

  private static List<String> notes(Article article, List<Meeting> meetings) {
    return Stream.concat(
            article
                .url()
                .filter(url -> !LegalIris.isWeb(url))
                .map(url -> "url " + url + " is no address of the web and left out")
                .stream(),
            yearless(article, meetings).stream())
        .toList();
  }

  private static Optional<String> yearless(Article article, List<Meeting> meetings) {
    long yearless =
        meetings.stream()
            .flatMap(meeting -> meeting.date().stream())
            .filter(dated -> dated.value() instanceof PartialDate.DayOfYear)
            .count();
    if (yearless == 0) {
      return Optional.empty();
    }
    return Optional.of(
        yearless
            + (yearless == 1 ? " date has" : " dates have")
            + " no year"
            + (article.published().isPresent() ? "" : "; add the day of publication"));
  }

  /** Returns {@code tag} in its usual form, if it is one of BCP 47. */
  private static Optional<String> languageTag(String tag) {
    try {
      return Optional.of(new Locale.Builder().setLanguageTag(tag.strip()).build().toLanguageTag())
          .filter(known -> !known.equals("und"));
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }
}
