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
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Reads all meetings out of some data, property by property, since that is faster by far than
 * report by report. What several graphs say is met several times, which changes nothing.
 */
final class ArchiveReader {

  private static final Node PUBLISHED = NodeFactory.createURI("https://schema.org/datePublished");

  private final DatasetGraph data;
  private final ThingNames names;
  private final Map<Node, ToldReport> reports = new LinkedHashMap<>();
  private final Map<Node, ToldReport.Part> parts = new HashMap<>();
  private final Map<Node, String> published = new HashMap<>();
  private final Map<Node, Integer> days = new HashMap<>();
  private final Map<Node, Integer> numbers = new LinkedHashMap<>();

  private ArchiveReader(DatasetGraph data) {
    this.data = data;
    this.names = new ThingNames(data.getUnionGraph());
  }

  /** Returns the archive of {@code data}. */
  static Archive read(DatasetGraph data) {
    return new ArchiveReader(data).read();
  }

  private Archive read() {
    all(
        PARLEY.about,
        quad ->
            reports.computeIfAbsent(
                quad.getSubject(), report -> new ToldReport(report, quad.getObject())));
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
        (report, part) -> report.parts.add(parts.computeIfAbsent(part, ToldReport.Part::new)));
    eachPart(PARLEY.actor, (part, actor) -> part.actor = actor);
    eachPart(PARLEY.standsFor, (part, party) -> part.party = party);
    eachPart(PARLEY.office, (part, office) -> part.office = office);
    all(
        PUBLISHED,
        quad -> published.put(quad.getSubject(), quad.getObject().getLiteralLexicalForm()));
    return Archive.of(meetings(), numbers.keySet().stream().map(names::thing).toList());
  }

  private void all(Node property, Consumer<Quad> action) {
    data.findNG(Node.ANY, Node.ANY, property, Node.ANY).forEachRemaining(action);
  }

  private void each(Node property, BiConsumer<ToldReport, Node> action) {
    all(
        property,
        quad -> {
          ToldReport report = reports.get(quad.getSubject());
          if (report != null) {
            action.accept(report, quad.getObject());
          }
        });
  }

  private void eachPart(Node property, BiConsumer<ToldReport.Part, Node> action) {
    all(
        property,
        quad -> {
          ToldReport.Part part = parts.get(quad.getSubject());
          if (part != null) {
            action.accept(part, quad.getObject());
          }
        });
  }

  private List<ToldMeeting> meetings() {
    Map<Node, List<ToldReport>> told = new LinkedHashMap<>();
    for (ToldReport report : reports.values()) {
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
  private ToldMeeting meeting(List<ToldReport> drafts) {
    List<ToldReport> told =
        drafts.stream()
            .sorted(
                Comparator.comparing((ToldReport report) -> !report.imagined)
                    .thenComparing(report -> published.getOrDefault(report.article, ""))
                    .thenComparing(report -> report.node.toString()))
            .toList();
    ToldReport last = told.getLast();
    ToldReport dated = told.getFirst();
    Node place = null;
    Set<Integer> people = new TreeSet<>();
    Set<Integer> parties = new TreeSet<>();
    Map<String, ToldMeeting.Part> who = new LinkedHashMap<>();
    Set<Node> articles = new LinkedHashSet<>();
    for (ToldReport report : told) {
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
        numbered(place),
        people.stream().mapToInt(Integer::intValue).toArray(),
        parties.stream().mapToInt(Integer::intValue).toArray(),
        List.copyOf(who.keySet()),
        List.copyOf(who.values()),
        articles.size());
  }

  private void takesPart(
      ToldReport.Part told,
      Set<Integer> people,
      Set<Integer> parties,
      Map<String, ToldMeeting.Part> who) {
    ToldMeeting.Part part =
        new ToldMeeting.Part(numbered(told.actor), numbered(told.party), numbered(told.office));
    who.putIfAbsent(names.label(told.actor == null ? told.node : told.actor), part);
    if (part.party() != ToldMeeting.NOBODY) {
      parties.add(part.party());
    }
    if (part.actor() != ToldMeeting.NOBODY) {
      (names.isPerson(told.actor) ? people : parties).add(part.actor());
    }
  }

  private int numbered(Node node) {
    return node == null || !node.isURI() ? ToldMeeting.NOBODY : number(node);
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

  private int day(Node literal) {
    return days.computeIfAbsent(literal, ArchiveReader::parsed);
  }

  private static int parsed(Node literal) {
    try {
      return (int) LocalDate.parse(literal.getLiteralLexicalForm()).toEpochDay();
    } catch (DateTimeException e) {
      return ToldMeeting.UNKNOWN;
    }
  }
}
