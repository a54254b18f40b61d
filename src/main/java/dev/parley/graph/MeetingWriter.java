package dev.parley.graph;

import dev.parley.meeting.Evidence;
import dev.parley.meeting.Kind;
import dev.parley.meeting.Meeting;
import dev.parley.meeting.Meeting.Dated;
import dev.parley.meeting.Meeting.Located;
import dev.parley.meeting.Meeting.Participant;
import dev.parley.meeting.Meeting.StatusReport;
import dev.parley.meeting.Role;
import dev.parley.meeting.Status;
import dev.parley.mention.Actor;
import dev.parley.reference.Entity;
import dev.parley.reference.Office;
import dev.parley.text.DateBasis;
import dev.parley.text.PartialDate;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Says what one article tells of one meeting: twice, at the meeting, where all articles meet, and
 * at the report, where the statements of one article stay together.
 */
final class MeetingWriter {

  private final Iris iris;
  private final Node article;
  private final String language;
  private final Statements facts;
  private final EntityNodes entities;
  private final EvidenceNodes evidence;
  private final Meeting told;
  private final Node meeting;
  private final Node report;

  /**
   * Creates a writer for the {@code number}th meeting of an article.
   *
   * @param language of the article, as a BCP 47 tag
   * @param meeting its name
   */
  MeetingWriter(
      Iris iris,
      Node article,
      String language,
      Statements facts,
      EntityNodes entities,
      EvidenceNodes evidence,
      Meeting told,
      Node meeting,
      int number) {
    this.iris = iris;
    this.article = article;
    this.language = language;
    this.facts = facts;
    this.entities = entities;
    this.evidence = evidence;
    this.told = told;
    this.meeting = meeting;
    this.report = Iris.part(article, "report-" + number);
  }

  /** Writes everything and returns the node of the report. */
  Node write() {
    facts.type(meeting, kind(told.kind()), PARLEY.DiplomaticMeeting);
    facts.label(meeting, label());
    facts.add(meeting, PARLEY.reportedIn, article);
    facts.type(report, PARLEY.Report);
    facts.label(report, label(told.kind(), MeetingWriter::name));
    facts.add(report, PARLEY.about, meeting);
    facts.add(report, PARLEY.reportedIn, article);
    facts.add(report, PARLEY.kind, kind(told.kind()));
    for (Evidence each : told.evidence()) {
      evidence.add(meeting, PARLEY.evidence, each);
      evidence.add(report, PARLEY.evidence, each);
    }
    both(PARLEY.status, status(told.status()));
    if (told.hypothetical()) {
      both(PARLEY.hypothetical, Literals.truth(true));
    }
    told.date().ifPresent(this::date);
    told.place().ifPresent(this::place);
    told.topic().ifPresent(topic -> both(PARLEY.topic, Literals.words(topic, language)));
    told.series().ifPresent(this::series);
    participations();
    facts.add(report, PARLEY.confidence, Literals.decimal(told.confidence()));
    statusReports();
    return report;
  }

  private void both(Node property, Node object) {
    facts.add(meeting, property, object);
    facts.add(report, property, object);
  }

  /**
   * Returns what every article would call the meeting, where it has a name that all share: the
   * words of one of them ("summit", "the minister") are left to its report.
   */
  private String label() {
    boolean shared = entities.isShared(meeting);
    boolean plain = shared && meeting.getURI().startsWith(iris.base() + "meeting/");
    return label(
        plain ? Kind.MEETING : told.kind(),
        shared ? MeetingWriter::sharedName : MeetingWriter::name);
  }

  private String label(Kind kind, Function<Actor, String> naming) {
    List<String> names =
        told.participants().stream()
            .map(participant -> naming.apply(participant.actor()))
            .sorted()
            .distinct()
            .toList();
    return MeetingLabel.of(kind, names, told.date().map(Dated::value));
  }

  private static String sharedName(Actor actor) {
    return actor instanceof Actor.OfficeHolder holder
        ? holder.party().map(Entity::label).orElse(holder.title())
        : actor.label();
  }

  private static String name(Actor actor) {
    return actor instanceof Actor.OfficeHolder holder
        ? holder.office().map(Office::label).orElse(holder.title())
        : actor.label();
  }

  private void date(Dated dated) {
    PartialDate date = dated.value();
    if (!(date instanceof PartialDate.Interval)) {
      both(PARLEY.date, Literals.date(date));
    }
    date.earliest().ifPresent(day -> both(PARLEY.earliest, Literals.day(day)));
    date.latest().ifPresent(day -> both(PARLEY.latest, Literals.day(day)));
    both(PARLEY.precision, precision(date));
    facts.add(report, PARLEY.basis, basis(dated.basis()));
    evidence.add(report, PARLEY.dateEvidence, dated.evidence());
    if (date.earliest().isPresent() && date.latest().isPresent()) {
      facts.add(meeting, BorrowedTerms.HAS_TIME, time(date.earliest().get(), date.latest().get()));
    }
  }

  private Node time(LocalDate first, LocalDate last) {
    Node time = iris.days(first, last);
    if (first.equals(last)) {
      facts
          .type(time, BorrowedTerms.INSTANT)
          .add(time, BorrowedTerms.IN_XSD_DATE, Literals.day(first));
    } else {
      facts
          .type(time, BorrowedTerms.PROPER_INTERVAL)
          .add(time, BorrowedTerms.HAS_BEGINNING, time(first, first))
          .add(time, BorrowedTerms.HAS_END, time(last, last));
    }
    return time;
  }

  private void place(Located place) {
    both(PARLEY.place, entities.of(place.value()));
    evidence.add(report, PARLEY.placeEvidence, place.evidence());
  }

  private void series(String name) {
    Node series = iris.series(name);
    facts.add(meeting, PARLEY.series, series);
    facts.type(series, PARLEY.Series).label(series, name);
  }

  private void participations() {
    Set<Node> used = new HashSet<>();
    for (Participant participant : told.participants()) {
      Optional<Node> actor = entities.of(participant.actor());
      Node participation = free(Iris.part(report, key(participant.actor(), actor)), used);
      actor.ifPresent(node -> facts.add(meeting, PARLEY.participant, node));
      both(PARLEY.participation, participation);
      participation(participation, participant, actor);
    }
  }

  private static Node free(Node wanted, Set<Node> used) {
    Node node = wanted;
    for (int next = 2; !used.add(node); next++) {
      node = NodeFactory.createURI(wanted.getURI() + "-" + next);
    }
    return node;
  }

  /** What tells a participation from the others of the meeting. */
  private String key(Actor actor, Optional<Node> node) {
    String own = node.map(known -> localKey(known)).orElse("");
    return actor instanceof Actor.OfficeHolder holder
        ? own + "." + Slug.of(holder.office().map(Office::label).orElse(holder.title()))
        : own;
  }

  private String localKey(Node node) {
    String iri = node.getURI();
    return entities.isShared(node) ? iris.key(iri) : iri.substring(iri.indexOf('#') + 1);
  }

  private void participation(Node node, Participant participant, Optional<Node> actor) {
    facts.type(node, PARLEY.Participation);
    facts.label(node, name(participant.actor()));
    actor.ifPresent(known -> facts.add(node, PARLEY.actor, known));
    office(participant.actor())
        .ifPresent(office -> facts.add(node, PARLEY.office, entities.of(office)));
    title(participant.actor())
        .ifPresent(title -> facts.add(node, PARLEY.title, Literals.string(title)));
    participant
        .actor()
        .party()
        .map(entities::of)
        .ifPresent(
            party -> {
              facts.add(node, PARLEY.standsFor, party);
              facts.add(meeting, PARLEY.party, party);
            });
    facts.add(node, PARLEY.role, role(participant.role()));
    facts.add(node, PARLEY.confidence, Literals.decimal(participant.confidence()));
    for (Evidence each : participant.evidence()) {
      evidence.add(node, PARLEY.evidence, each);
    }
  }

  private static Optional<Office> office(Actor actor) {
    return switch (actor) {
      case Actor.KnownPerson person -> person.office();
      case Actor.NewPerson person -> person.office();
      case Actor.OfficeHolder holder -> holder.office();
      case Actor.StateActor state -> Optional.empty();
      case Actor.Body body -> Optional.empty();
      case Actor.NewBody body -> Optional.empty();
    };
  }

  private static Optional<String> title(Actor actor) {
    return switch (actor) {
      case Actor.NewPerson person -> person.title();
      case Actor.OfficeHolder holder -> Optional.of(holder.title());
      case Actor.KnownPerson person -> Optional.empty();
      case Actor.StateActor state -> Optional.empty();
      case Actor.Body body -> Optional.empty();
      case Actor.NewBody body -> Optional.empty();
    };
  }

  private void statusReports() {
    List<StatusReport> steps = told.statuses();
    for (int order = 1; order <= steps.size(); order++) {
      StatusReport step = steps.get(order - 1);
      Node node = Iris.part(report, "status-" + order);
      facts
          .add(report, PARLEY.statusReport, node)
          .type(node, PARLEY.StatusReport)
          .add(node, PARLEY.order, Literals.integer(order))
          .add(node, PARLEY.status, status(step.status()));
      evidence.add(node, PARLEY.evidence, step.evidence());
    }
  }

  private static Node kind(Kind kind) {
    return switch (kind) {
      case MEETING -> PARLEY.Meeting;
      case SUMMIT -> PARLEY.Summit;
      case TALKS -> PARLEY.Talks;
      case VISIT -> PARLEY.Visit;
      case CALL -> PARLEY.Call;
    };
  }

  private static Node status(Status status) {
    return switch (status) {
      case HELD -> PARLEY.Held;
      case ONGOING -> PARLEY.Ongoing;
      case PLANNED -> PARLEY.Planned;
      case PROPOSED -> PARLEY.Proposed;
      case CANCELLED -> PARLEY.Cancelled;
    };
  }

  private static Node role(Role role) {
    return switch (role) {
      case PARTICIPANT -> PARLEY.Participant;
      case HOST -> PARLEY.Host;
      case GUEST -> PARLEY.Guest;
      case MEDIATOR -> PARLEY.Mediator;
    };
  }

  private static Node precision(PartialDate date) {
    return switch (date) {
      case PartialDate.Day day -> PARLEY.DayPrecision;
      case PartialDate.Month month -> PARLEY.MonthPrecision;
      case PartialDate.InYear year -> PARLEY.YearPrecision;
      case PartialDate.DayOfYear day -> PARLEY.DayOfYearPrecision;
      case PartialDate.Interval days -> PARLEY.IntervalPrecision;
    };
  }

  private static Node basis(DateBasis basis) {
    return switch (basis) {
      case STATED -> PARLEY.StatedDate;
      case RELATIVE -> PARLEY.RelativeDate;
      case INHERITED -> PARLEY.InheritedDate;
    };
  }
}
