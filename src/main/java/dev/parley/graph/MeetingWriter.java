package dev.parley.graph;

import dev.parley.event.Kind;
import dev.parley.meeting.Evidence;
import dev.parley.meeting.Meeting;
import dev.parley.meeting.Meeting.Dated;
import dev.parley.meeting.Meeting.Located;
import dev.parley.meeting.Meeting.StatusReport;
import dev.parley.mention.Actor;
import dev.parley.text.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;

/**
 * Says what one article tells of one meeting: twice, at the meeting, where all articles meet, and
 * at the report, where the statements of one article stay together.
 */
final class MeetingWriter {

  private final ArticleDraft draft;
  private final Statements facts;
  private final Meeting told;
  private final Node meeting;
  private final Node report;

  /**
   * Creates a writer.
   *
   * @param meeting the name of what is {@code told}
   * @param number of the meeting in the article
   */
  MeetingWriter(ArticleDraft draft, Meeting told, Node meeting, int number) {
    this.draft = draft;
    this.facts = draft.facts();
    this.told = told;
    this.meeting = meeting;
    this.report = Iris.part(draft.article(), "report-" + number);
  }

  /** Writes everything and returns the node of the report. */
  Node write() {
    heads();
    both(PARLEY.status, Terms.of(told.status()));
    if (told.hypothetical()) {
      both(PARLEY.hypothetical, Literals.truth(true));
    }
    if (told.denied()) {
      both(PARLEY.denied, Literals.truth(true));
    }
    told.date().ifPresent(this::date);
    told.place().ifPresent(this::place);
    told.topic().ifPresent(topic -> both(PARLEY.topic, Literals.words(topic, draft.language())));
    told.series().ifPresent(this::series);
    new ParticipationWriter(draft, meeting, report).write(told.participants());
    facts.add(report, PARLEY.confidence, Literals.probability(told.confidence()));
    steps(told.statuses());
    return report;
  }

  private void heads() {
    facts.type(meeting, Terms.of(told.kind()), PARLEY.DiplomaticMeeting);
    facts.label(meeting, label());
    facts.add(meeting, PARLEY.reportedIn, draft.article());
    facts.type(report, PARLEY.Report);
    facts.label(report, label(told.kind(), ActorNames::own));
    facts.add(report, PARLEY.about, meeting);
    facts.add(report, PARLEY.reportedIn, draft.article());
    facts.add(report, PARLEY.kind, Terms.of(told.kind()));
    for (Evidence each : BestEvidence.of(told.evidence())) {
      draft.evidence().add(meeting, PARLEY.evidence, each);
      draft.evidence().add(report, PARLEY.evidence, each);
    }
    if (BestEvidence.isShort(told.evidence())) {
      int count = Set.copyOf(told.evidence()).size();
      facts.add(report, RDFS.comment.asNode(), Literals.words(shortened(count), "en"));
    }
  }

  private static String shortened(int count) {
    return String.format(
        Locale.ROOT, "%d of the %,d places that tell of it are listed.", BestEvidence.MOST, count);
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
    boolean shared = draft.entities().isShared(meeting);
    boolean plain = shared && meeting.getURI().startsWith(draft.iris().base() + "meeting/");
    return label(plain ? Kind.MEETING : told.kind(), shared ? ActorNames::shared : ActorNames::own);
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

  private void date(Dated dated) {
    PartialDate date = dated.value();
    if (!(date instanceof PartialDate.Interval)) {
      both(PARLEY.date, Literals.date(date));
    }
    date.earliest().ifPresent(day -> both(PARLEY.earliest, Literals.day(day)));
    date.latest().ifPresent(day -> both(PARLEY.latest, Literals.day(day)));
    draft.evidence().add(report, PARLEY.dateEvidence, dated.evidence());
    if (date.earliest().isPresent() && date.latest().isPresent()) {
      TimeWriter times = new TimeWriter(draft.iris(), facts);
      facts.add(
          meeting, BorrowedTerms.HAS_TIME, times.write(date.earliest().get(), date.latest().get()));
    }
  }

  private void place(Located place) {
    both(PARLEY.place, draft.entities().of(place.value()));
    draft.evidence().add(report, PARLEY.placeEvidence, place.evidence());
  }

  private void series(String name) {
    Node series = draft.iris().series(name);
    facts.add(meeting, PARLEY.series, series);
    facts.type(series, BorrowedTerms.EVENT_SERIES).label(series, name);
  }

  /** Returns the steps themselves, or, of many, those that change the status: the last few. */
  private static List<StatusReport> changes(List<StatusReport> all) {
    if (all.size() <= BestEvidence.MOST) {
      return all;
    }
    List<StatusReport> changes = new ArrayList<>();
    for (StatusReport step : all) {
      if (changes.isEmpty() || !changes.getLast().status().equals(step.status())) {
        changes.add(step);
      }
    }
    return changes.subList(Math.max(0, changes.size() - BestEvidence.MOST), changes.size());
  }

  private void steps(List<StatusReport> all) {
    List<StatusReport> steps = changes(all);
    for (int order = 1; order <= steps.size(); order++) {
      StatusReport step = steps.get(order - 1);
      Node node = Iris.part(report, "status-" + order);
      facts
          .add(report, PARLEY.statusReport, node)
          .type(node, PARLEY.StatusReport)
          .add(node, BorrowedTerms.POSITION, Literals.integer(order))
          .add(node, PARLEY.status, Terms.of(step.status()));
      draft.evidence().add(node, PARLEY.evidence, step.evidence());
    }
  }
}
