package dev.parley.graph;

import dev.parley.ingest.Article;
import dev.parley.meeting.Meeting;
import dev.parley.text.PartialDate;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Makes the graph of an article from the meetings that it reports. */
public final class GraphBuilder {

  private static final String ENGLISH = "en";

  private final GraphOptions options;
  private final Iris iris;

  /**
   * Creates a builder.
   *
   * @throws IllegalArgumentException if the base of {@code options} cannot begin an IRI
   */
  public GraphBuilder(GraphOptions options) {
    this.options = options;
    this.iris = new Iris(options.base());
  }

  /**
   * Returns what {@code article} says; the same input gives the same triples in the same order: the
   * article, its meetings, the evidence, and the actors and places.
   *
   * @param meetings what was read in the article
   * @throws IllegalArgumentException if the article's address is none of the web
   */
  public ArticleGraph build(Article article, List<Meeting> meetings) {
    Statements facts = new Statements();
    Statements annotations = new Statements();
    Statements descriptions = new Statements();
    Node node = iris.article(article.id());
    Node conversion = Iris.part(node, "conversion");
    Optional<String> language = article.language().flatMap(GraphBuilder::languageTag);
    EntityNodes entities = new EntityNodes(iris, node, descriptions);
    EvidenceNodes evidence =
        new EvidenceNodes(node, article.text(), options.quotes(), facts, annotations);
    MeetingNames names = new MeetingNames(iris, node, entities);

    article(article, node, language, facts);
    conversion(conversion, node, facts);
    int number = 0;
    for (Meeting meeting : meetings) {
      number++;
      Node name = names.of(meeting, number);
      MeetingWriter writer =
          new MeetingWriter(
              iris,
              node,
              language.orElse(ENGLISH),
              facts,
              entities,
              evidence,
              meeting,
              name,
              number);
      facts.add(writer.write(), BorrowedTerms.WAS_GENERATED_BY, conversion);
    }
    List<Triple> triples = new ArrayList<>(facts.triples());
    triples.addAll(annotations.triples());
    triples.addAll(descriptions.triples());
    return new ArticleGraph(node.getURI(), triples, meetings.size(), notes(article, meetings));
  }

  private void article(Article article, Node node, Optional<String> language, Statements facts) {
    facts
        .type(node, PARLEY.Article, BorrowedTerms.NEWS_ARTICLE)
        .label(node, article.title().orElse("Article " + article.id()));
    article
        .title()
        .map(title -> Literals.words(title, language.orElse(ENGLISH)))
        .ifPresent(title -> facts.add(node, BorrowedTerms.HEADLINE, title));
    article
        .published()
        .ifPresent(day -> facts.add(node, BorrowedTerms.DATE_PUBLISHED, Literals.day(day)));
    article
        .publisher()
        .filter(name -> !name.isBlank())
        .ifPresent(name -> facts.add(node, BorrowedTerms.PUBLISHER, publisher(name, facts)));
    article.url().ifPresent(url -> facts.add(node, BorrowedTerms.URL, Iris.web(url)));
    language.ifPresent(tag -> facts.add(node, BorrowedTerms.IN_LANGUAGE, Literals.string(tag)));
    facts.add(node, PARLEY.sha256, Literals.string(Sha256.hex(article.text())));
  }

  private Node publisher(String name, Statements facts) {
    Node node = iris.publisher(name);
    facts
        .type(node, BorrowedTerms.ORGANIZATION)
        .label(node, name)
        .add(node, BorrowedTerms.NAME, Literals.string(name));
    return node;
  }

  private void conversion(Node conversion, Node article, Statements facts) {
    Node program = iris.version("software", "parley-" + Release.version());
    facts
        .type(conversion, BorrowedTerms.ACTIVITY)
        .label(conversion, "Conversion by Parley " + Release.version())
        .add(conversion, BorrowedTerms.USED, article)
        .add(conversion, BorrowedTerms.WAS_ASSOCIATED_WITH, program)
        .add(conversion, PARLEY.options, Literals.string(options.words()));
    options
        .reference()
        .ifPresent(version -> facts.add(conversion, BorrowedTerms.USED, reference(version, facts)));
    options
        .stamp()
        .map(time -> Literals.typed(time.toString(), XSDDatatype.XSDdateTime))
        .ifPresent(time -> facts.add(conversion, BorrowedTerms.ENDED_AT_TIME, time));
    facts
        .type(program, BorrowedTerms.SOFTWARE_AGENT)
        .label(program, "Parley " + Release.version())
        .add(program, BorrowedTerms.SOFTWARE_VERSION, Literals.string(Release.version()));
  }

  private Node reference(String version, Statements facts) {
    Node node = iris.version("reference", version);
    facts.type(node, BorrowedTerms.ENTITY).label(node, "Reference data " + version);
    return node;
  }

  private static List<String> notes(Article article, List<Meeting> meetings) {
    long yearless =
        meetings.stream()
            .flatMap(meeting -> meeting.date().stream())
            .filter(dated -> dated.value() instanceof PartialDate.DayOfYear)
            .count();
    if (yearless == 0) {
      return List.of();
    }
    return List.of(
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
