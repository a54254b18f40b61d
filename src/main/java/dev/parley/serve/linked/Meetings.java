package dev.parley.serve.linked;

import dev.parley.graph.PARLEY;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Reads meetings out of the data, each as one row. */
final class Meetings {

  /** More meetings than these are not read one by one for a page. */
  static final int MOST = 2000;

  private final Facts facts;

  Meetings(Facts facts) {
    this.facts = facts;
  }

  /** Returns the meetings in which {@code actor} takes part, or somebody for it. */
  List<MeetingRow> of(Node actor) {
    Stream<Node> parts =
        Stream.of(PARLEY.actor, PARLEY.standsFor)
            .flatMap(property -> facts.subjects(property, actor).stream());
    Stream<Node> direct =
        Stream.of(PARLEY.participant, PARLEY.party)
            .flatMap(property -> facts.subjects(property, actor).stream());
    return rows(Stream.concat(meetings(parts), direct), actor, AllMeetings.Tie.PARTY);
  }

  /** Returns the meetings that holders of {@code office} took part in as such. */
  List<MeetingRow> through(Node office) {
    return rows(
        meetings(facts.subjects(PARLEY.office, office).stream()), office, AllMeetings.Tie.OFFICE);
  }

  /** Returns the meetings at {@code place}, or at places in it. */
  List<MeetingRow> at(Node place) {
    Stream<Node> places =
        Stream.concat(Stream.of(place), facts.subjects(PARLEY.inState, place).stream());
    return rows(
        places.flatMap(where -> facts.subjects(PARLEY.place, where).stream()),
        place,
        AllMeetings.Tie.PLACE);
  }

  /** Returns the meetings that {@code article} reports. */
  List<MeetingRow> in(Node article) {
    return rows(told(facts.subjects(PARLEY.reportedIn, article).stream()));
  }

  private Stream<Node> meetings(Stream<Node> participations) {
    return participations.flatMap(part -> facts.subjects(PARLEY.participation, part).stream());
  }

  /** Returns the meetings among these, and those that reports among them are about. */
  private Stream<Node> told(Stream<Node> reportsAndMeetings) {
    return reportsAndMeetings
        .flatMap(
            node ->
                facts
                    .object(node, PARLEY.about)
                    .or(() -> Optional.of(node).filter(this::isMeeting))
                    .stream())
        .distinct();
  }

  /** Reads these one by one; if that takes too long, they are taken from all. */
  private List<MeetingRow> rows(Stream<Node> reportsAndMeetings, Node thing, AllMeetings.Tie tie) {
    List<Node> meetings = told(reportsAndMeetings).limit(MOST + 1L).toList();
    return meetings.size() <= MOST
        ? rows(meetings.stream())
        : facts.allMeetings().of(thing, tie).orElseThrow(StillReadingException::new);
  }

  /** Rows of meetings, the latest first, those without a day last. */
  private List<MeetingRow> rows(Stream<Node> meetings) {
    return meetings
        .map(this::row)
        .sorted(Comparator.comparing(MeetingRow::last).reversed())
        .toList();
  }

  private boolean isMeeting(Node node) {
    return facts.has(node, Terms.TYPE, PARLEY.DiplomaticMeeting)
        || !facts.subjects(PARLEY.about, node).isEmpty()
        || facts.object(node, PARLEY.participant).isPresent();
  }

  /** Returns the row of {@code meeting}. */
  MeetingRow row(Node meeting) {
    List<Node> reports = reports(meeting);
    Node last = reports.isEmpty() ? meeting : reports.getLast();
    Node dated =
        reports.stream().filter(this::isDay).findFirst().orElse(reports.isEmpty() ? meeting : last);
    Collection<Node> told = reports.isEmpty() ? List.of(meeting) : reports;
    return new MeetingRow(
        meeting,
        facts.label(meeting),
        kind(last),
        facts.fate(last, facts.term(last, PARLEY.status)),
        text(dated, meeting, PARLEY.date),
        text(dated, meeting, PARLEY.earliest),
        text(dated, meeting, PARLEY.latest),
        told.stream().flatMap(one -> facts.object(one, PARLEY.place).stream()).findFirst(),
        parties(meeting, told),
        articles(told).size());
  }

  /** Returns the articles that {@code told}, reports or a meeting, are of. */
  private List<Node> articles(Collection<Node> told) {
    return told.stream()
        .flatMap(one -> facts.objects(one, PARLEY.reportedIn).stream())
        .distinct()
        .toList();
  }

  /** Returns the articles that report {@code meeting}. */
  List<Node> articles(Node meeting) {
    List<Node> reports = reports(meeting);
    return articles(reports.isEmpty() ? List.of(meeting) : reports);
  }

  /** Returns what articles say of {@code meeting}, the last word last. */
  List<Node> reports(Node meeting) {
    return facts.subjects(PARLEY.about, meeting).stream()
        .sorted(
            Comparator.comparing((Node report) -> !isHypothetical(report))
                .thenComparing(this::published)
                .thenComparing(node -> node.toString()))
        .toList();
  }

  /** Returns what {@code article} says of each of its meetings. */
  List<Node> reportsIn(Node article) {
    return facts.subjects(PARLEY.reportedIn, article).stream()
        .filter(node -> facts.object(node, PARLEY.about).isPresent())
        .toList();
  }

  String published(Node report) {
    return facts
        .object(report, PARLEY.reportedIn)
        .flatMap(article -> facts.text(article, Terms.PUBLISHED))
        .orElse("");
  }

  private boolean isHypothetical(Node report) {
    return facts.object(report, PARLEY.hypothetical).isPresent();
  }

  private boolean isDay(Node report) {
    Optional<String> first = facts.text(report, PARLEY.earliest);
    return first.isPresent() && first.equals(facts.text(report, PARLEY.latest));
  }

  private String kind(Node report) {
    String kind = facts.term(report, PARLEY.kind);
    return kind.isEmpty() ? "meeting" : kind;
  }

  private String text(Node report, Node meeting, Node property) {
    return facts.text(report, property).or(() -> facts.text(meeting, property)).orElse("");
  }

  private List<MeetingRow.Party> parties(Node meeting, Collection<Node> reports) {
    Map<String, MeetingRow.Party> parties = new LinkedHashMap<>();
    for (Node report : reports) {
      for (Node part : facts.objects(report, PARLEY.participation)) {
        MeetingRow.Party party = party(part);
        parties.putIfAbsent(party.actor().map(Node::toString).orElse(party.name()), party);
      }
    }
    if (parties.isEmpty()) {
      for (Node actor : facts.objects(meeting, PARLEY.participant)) {
        parties.put(actor.toString(), bare(actor));
      }
    }
    return new ArrayList<>(parties.values());
  }

  private MeetingRow.Party party(Node part) {
    return new MeetingRow.Party(
        facts.object(part, PARLEY.actor),
        facts.label(part),
        facts.object(part, PARLEY.office),
        facts.object(part, PARLEY.standsFor),
        facts.term(part, PARLEY.role));
  }

  private MeetingRow.Party bare(Node actor) {
    return new MeetingRow.Party(
        Optional.of(actor), facts.label(actor), Optional.empty(), Optional.empty(), "participant");
  }
}
