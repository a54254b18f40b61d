package dev.parley.serve.explore;

import dev.parley.graph.PARLEY;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * Reads all meetings out of a graph, property by property, since that is faster by far than report
 * by report.
 */
final class ArchiveReader {

  private static final Node PUBLISHED = NodeFactory.createURI("https://schema.org/datePublished");

  private final Graph graph;
  private final ThingNames names;
  private final Map<Node, Draft> reports = new LinkedHashMap<>();
  private final Map<Node, Part> parts = new HashMap<>();
  private final Map<Node, String> published = new HashMap<>();
  private final Map<Node, Integer> numbers = new LinkedHashMap<>();

  private ArchiveReader(Graph graph) {
    this.graph = graph;
    this.names = new ThingNames(graph);
  }

  /** What one article says of one meeting. */
  private static final class Draft {
    private final Node meeting;
    private Node article;
    private int kind;
    private int status;
    private boolean denied;
    private boolean imagined;
    private String date = "";
    private int first = ToldMeeting.UNKNOWN;
    private int last = ToldMeeting.UNKNOWN;
    private Node place;
    private final List<Part> parts = new ArrayList<>(2);

    private Draft(Node meeting) {
      this.meeting = meeting;
    }

    private int fate() {
      return imagined
          ? ToldMeeting.STATUSES.size() - 1
          : denied ? ToldMeeting.STATUSES.size() - 2 : status;
    }

    private long span() {
      return first == ToldMeeting.UNKNOWN || last == ToldMeeting.UNKNOWN
          ? Long.MAX_VALUE
          : (long) last - first;
    }
  }

  private static final class Part {
    private final Node node;
    private Node actor;
    private Node party;

    private Part(Node node) {
      this.node = node;
    }
  }

  /** Returns the archive of {@code graph}. */
  static Archive read(Graph graph) {
    return new ArchiveReader(graph).read();
  }

  private Archive read() {
    graph
        .find(Node.ANY, PARLEY.about, Node.ANY)
        .forEachRemaining(
            triple -> reports.put(triple.getSubject(), new Draft(triple.getObject())));
    each(PARLEY.reportedIn, (report, article) -> report.article = article);
    each(PARLEY.kind, (report, kind) -> report.kind = index(ToldMeeting.KINDS, kind));
    each(PARLEY.status, (report, status) -> report.status = index(ToldMeeting.STATUSES, status));
    each(PARLEY.denied, (report, yes) -> report.denied = isTrue(yes));
    each(PARLEY.hypothetical, (report, yes) -> report.imagined = isTrue(yes));
    each(PARLEY.date, (report, date) -> report.date = date.getLiteralLexicalForm());
    each(PARLEY.earliest, (report, day) -> report.first = day(day));
    each(PARLEY.latest, (report, day) -> report.last = day(day));
    each(PARLEY.place, (report, place) -> report.place = place);
    each(
        PARLEY.participation,
        (report, part) -> report.parts.add(parts.computeIfAbsent(part, Part::new)));
    graph.find(Node.ANY, PARLEY.actor, Node.ANY).forEachRemaining(triple -> part(triple, true));
    graph
        .find(Node.ANY, PARLEY.standsFor, Node.ANY)
        .forEachRemaining(triple -> part(triple, false));
    graph
        .find(Node.ANY, PUBLISHED, Node.ANY)
        .forEachRemaining(
            triple ->
                published.put(triple.getSubject(), triple.getObject().getLiteralLexicalForm()));
    return Archive.of(meetings(), numbers.keySet().stream().map(names::thing).toList());
  }

  private void each(Node property, BiConsumer<Draft, Node> action) {
    graph
        .find(Node.ANY, property, Node.ANY)
        .forEachRemaining(
            triple -> {
              Draft report = reports.get(triple.getSubject());
              if (report != null) {
                action.accept(report, triple.getObject());
              }
            });
  }

  private void part(Triple triple, boolean actor) {
    Part part = parts.get(triple.getSubject());
    if (part != null && actor) {
      part.actor = triple.getObject();
    } else if (part != null) {
      part.party = triple.getObject();
    }
  }

  private List<ToldMeeting> meetings() {
    Map<Node, List<Draft>> told = new LinkedHashMap<>();
    for (Draft report : reports.values()) {
      told.computeIfAbsent(report.meeting, meeting -> new ArrayList<>(1)).add(report);
    }
    return told.values().stream()
        .map(this::meeting)
        .sorted(
            Comparator.comparingInt(ToldMeeting::last).reversed().thenComparing(ToldMeeting::iri))
        .toList();
  }

  /**
   * The latest article has the last word on what became of it, as far as it does not only imagine
   * it; the most exact one on when it was.
   */
  private ToldMeeting meeting(List<Draft> drafts) {
    List<Draft> told = drafts;
    if (drafts.size() > 1) {
      told =
          drafts.stream()
              .sorted(
                  Comparator.comparing((Draft report) -> !report.imagined)
                      .thenComparing(report -> published.getOrDefault(report.article, ""))
                      .thenComparing(report -> String.valueOf(report.article)))
              .toList();
    }
    Draft last = told.getLast();
    Draft dated = told.getFirst();
    Node place = null;
    Set<Integer> people = new TreeSet<>();
    Set<Integer> parties = new TreeSet<>();
    Set<String> who = new LinkedHashSet<>();
    Set<Node> articles = new LinkedHashSet<>();
    for (Draft report : told) {
      dated = report.span() < dated.span() ? report : dated;
      place = place == null ? report.place : place;
      articles.add(report.article);
      report.parts.forEach(part -> takesPart(part, people, parties, who));
    }
    return new ToldMeeting(
        last.meeting.toString(),
        last.kind,
        last.fate(),
        dated.date,
        dated.span() == Long.MAX_VALUE ? ToldMeeting.UNKNOWN : dated.first,
        dated.span() == Long.MAX_VALUE ? ToldMeeting.UNKNOWN : dated.last,
        place == null || !place.isURI() ? -1 : number(place),
        people.stream().mapToInt(Integer::intValue).toArray(),
        parties.stream().mapToInt(Integer::intValue).toArray(),
        List.copyOf(who),
        articles.size());
  }

  private void takesPart(Part part, Set<Integer> people, Set<Integer> parties, Set<String> who) {
    who.add(part.actor == null ? names.label(part.node) : names.label(part.actor));
    if (part.party != null && part.party.isURI()) {
      parties.add(number(part.party));
    }
    if (part.actor != null && part.actor.isURI()) {
      (names.isPerson(part.actor) ? people : parties).add(number(part.actor));
    }
  }

  private int number(Node node) {
    return numbers.computeIfAbsent(node, n -> numbers.size());
  }

  private static int index(List<String> words, Node term) {
    String name = term.toString();
    int at = words.indexOf(name.substring(name.indexOf('#') + 1).toLowerCase(Locale.ROOT));
    return Math.max(0, at);
  }

  private static boolean isTrue(Node value) {
    return value.isLiteral() && value.getLiteralLexicalForm().matches("true|1");
  }

  private static int day(Node literal) {
    try {
      return (int) LocalDate.parse(literal.getLiteralLexicalForm()).toEpochDay();
    } catch (DateTimeException e) {
      return ToldMeeting.UNKNOWN;
    }
  }
}
