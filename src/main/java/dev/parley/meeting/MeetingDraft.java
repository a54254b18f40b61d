package dev.parley.meeting;

import dev.parley.mention.Actor;
import dev.parley.mention.Location;
import dev.parley.reference.Place;
import dev.parley.reference.PlaceType;
import dev.parley.text.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A meeting while its reports are being joined. */
final class MeetingDraft {

  /** More reports than articles make of one meeting. */
  private static final int MOST = 500;

  private static final double MORE_REPORTS = 0.03;
  private static final double LEAST_CONFIDENCE = 0.48;

  private final List<MeetingReport> reports = new ArrayList<>();
  private final Set<Integer> sentences = new HashSet<>();
  private final Set<Object> parties = new LinkedHashSet<>();
  private final Map<Actor, Role> cast = new LinkedHashMap<>();
  private final Map<Actor, List<Evidence>> evidence = new LinkedHashMap<>();
  private Kind kind;
  private Optional<Meeting.Dated> date;
  private Optional<Meeting.Located> place;

  MeetingDraft(MeetingReport report) {
    kind = report.kind();
    date = Optional.empty();
    place = Optional.empty();
    add(report);
  }

  void add(MeetingReport report) {
    reports.add(report);
    sentences.add(report.sentence().index());
    parties.addAll(ReportMerger.parties(report));
    for (Meeting.Participant participant : report.participants()) {
      cast.merge(participant.actor(), participant.role(), MeetingDraft::stronger);
      evidence
          .computeIfAbsent(participant.actor(), actor -> new ArrayList<>())
          .addAll(participant.evidence());
    }
    kind = moreExact(kind, report.kind());
    if (date.isEmpty()
        || report.date().isPresent() && days(report.date().get()) < days(date.get())) {
      date = report.date().or(() -> date);
    }
    if (place.isEmpty()
        || report.place().isPresent() && rank(report.place().get()) < rank(place.get())) {
      place = report.place().or(() -> place);
    }
  }

  /** Takes over what a visit tells of the meeting in it. */
  void absorb(MeetingDraft visit) {
    if (date.isEmpty()) {
      date = visit.date;
    }
    if (place.isEmpty() || visit.place.isPresent() && rank(visit.place.get()) < rank(place.get())) {
      place = visit.place;
    }
    reports.addAll(visit.reports);
    sentences.addAll(visit.sentences);
  }

  Kind kind() {
    return kind;
  }

  Optional<Meeting.Dated> date() {
    return date;
  }

  int lastSentence() {
    return reports.getLast().sentence().index();
  }

  Set<Object> parties() {
    return parties;
  }

  /** Returns whether no more reports belong here. */
  boolean isFull() {
    return reports.size() >= MOST;
  }

  /** Returns whether its parties are enough for a meeting. */
  boolean stands() {
    return parties().size() >= 2 || Cast.isGathering(Cast.reduce(cast).keySet()) && !tentative();
  }

  /** Returns whether it is more likely a diplomatic meeting than not. */
  boolean isLikely() {
    return confidence() >= LEAST_CONFIDENCE;
  }

  private double confidence() {
    return Math.min(
        0.99,
        reports.stream().mapToDouble(MeetingReport::confidence).max().orElseThrow()
            + MORE_REPORTS * (reports.size() - 1));
  }

  private boolean tentative() {
    return reports.stream()
        .allMatch(
            report ->
                report.frame().name().equals("talks")
                    || report.frame().name().startsWith("negotiation"));
  }

  /** Returns whether nobody of the report stands for the same state as another person here. */
  boolean peopleAgree(MeetingReport report) {
    Map<Object, Set<Actor>> mine = people(cast.keySet());
    Map<Object, Set<Actor>> others =
        people(report.participants().stream().map(Meeting.Participant::actor).toList());
    for (Map.Entry<Object, Set<Actor>> entry : others.entrySet()) {
      Set<Actor> same = mine.get(entry.getKey());
      if (same != null && same.stream().noneMatch(entry.getValue()::contains)) {
        return false;
      }
    }
    return true;
  }

  private static Map<Object, Set<Actor>> people(Iterable<Actor> actors) {
    Map<Object, Set<Actor>> people = new LinkedHashMap<>();
    for (Actor actor : actors) {
      boolean person = actor instanceof Actor.KnownPerson || actor instanceof Actor.NewPerson;
      if (person && actor.party().isPresent()) {
        people.computeIfAbsent(actor.party().get(), party -> new HashSet<>()).add(actor);
      }
    }
    return people;
  }

  boolean placeAgrees(MeetingReport report) {
    if (place.isEmpty() || report.place().isEmpty()) {
      return true;
    }
    Location one = place.get().value();
    Location other = report.place().get().value();
    if (one.equals(other)) {
      return true;
    }
    if (one.state().isPresent()
        && other.state().isPresent()
        && !one.state().equals(other.state())) {
      return false;
    }
    return !(one instanceof Location.KnownPlace a
        && other instanceof Location.KnownPlace b
        && isTown(a.place())
        && isTown(b.place()));
  }

  private static boolean isTown(Place place) {
    return place.type() == PlaceType.CITY || place.type() == PlaceType.CAPITAL;
  }

  /** Returns whether both are, or neither is, a process that goes on between states. */
  boolean processAgrees(MeetingReport report) {
    return report.definite()
        || report.date().isPresent()
        || date.isEmpty()
        || report.kind() != Kind.TALKS
        || kind == Kind.TALKS;
  }

  /** Returns how much else of a report without parties fits. */
  int likeness(MeetingReport report) {
    int likeness = report.kind() == kind ? 5 : 0;
    likeness += report.kind() == Kind.SUMMIT && parties().size() > 2 ? 4 : 0;
    likeness += report.status() == status() ? 4 : 0;
    return likeness;
  }

  /** Returns whether the report may tell of this meeting at another stage or in the same state. */
  boolean statusAgrees(MeetingReport report) {
    if (report.status() == Status.PLANNED
        && !report.statusAssumed()
        && status() == Status.HELD
        && !deciding().statusAssumed()
        && date.isPresent()
        && report.date().isEmpty()) {
      return false;
    }
    if (report.definite()
        || report.statusAssumed()
        || reports.stream().allMatch(MeetingReport::statusAssumed)) {
      return true;
    }
    boolean dated = date.isPresent() && report.date().isPresent();
    Status status = status();
    boolean past = status == Status.HELD || status == Status.ONGOING;
    boolean otherPast = report.status() == Status.HELD || report.status() == Status.ONGOING;
    return dated || past == otherPast && report.status() != Status.CANCELLED;
  }

  /** Returns whether this meeting takes place in the course of {@code visit}. */
  boolean isWithin(MeetingDraft visit) {
    boolean together =
        visit.sentences.stream()
            .anyMatch(
                at ->
                    sentences.contains(at - 1)
                        || sentences.contains(at)
                        || sentences.contains(at + 1));
    return together
        && parties().containsAll(visit.parties())
        && ReportMerger.datesAgree(date, visit.date)
        && visit.peopleAgreeWith(this);
  }

  private boolean peopleAgreeWith(MeetingDraft other) {
    Map<Object, Set<Actor>> mine = people(cast.keySet());
    Map<Object, Set<Actor>> theirs = people(other.cast.keySet());
    return mine.entrySet().stream()
        .allMatch(
            entry ->
                theirs.getOrDefault(entry.getKey(), Set.of()).stream()
                    .anyMatch(entry.getValue()::contains));
  }

  private Status status() {
    return deciding().status();
  }

  private MeetingReport deciding() {
    return reports.reversed().stream()
        .filter(report -> !report.statusAssumed())
        .findFirst()
        .orElse(reports.getLast());
  }

  /** Takes the date told near by for a meeting that was held without a date of its own. */
  private void inheritDate() {
    MeetingReport report = deciding();
    if (date.isEmpty()
        && report.status() == Status.HELD
        && !report.statusAssumed()
        && report.frame().pattern().isNoun()) {
      date = report.around();
    }
  }

  Meeting meeting(Optional<LocalDate> published) {
    inheritDate();
    List<Meeting.StatusReport> statuses = new ArrayList<>();
    MeetingReport deciding = deciding();
    for (MeetingReport report : reports) {
      if (!report.statusAssumed() || report == deciding) {
        Status status = corrected(report.status(), published);
        if (statuses.isEmpty() || statuses.getLast().status() != status) {
          statuses.add(new Meeting.StatusReport(status, report.evidence()));
        }
      }
    }
    double confidence = confidence();
    List<Meeting.Participant> participants = new ArrayList<>();
    Cast.reduce(cast)
        .forEach(
            (actor, role) ->
                participants.add(
                    new Meeting.Participant(actor, role, confidence, evidence.get(actor))));
    return new Meeting(
        kind,
        statuses,
        date,
        place,
        participants,
        reports.stream().flatMap(report -> report.topic().stream()).findFirst(),
        reports.stream().flatMap(report -> report.series().stream()).findFirst(),
        deciding.hypothetical(),
        confidence,
        reports.stream().map(MeetingReport::evidence).toList());
  }

  /** Lets a date that is known for sure decide between past and future. */
  private Status corrected(Status status, Optional<LocalDate> published) {
    Optional<LocalDate> earliest = date.flatMap(known -> known.value().earliest());
    Optional<LocalDate> latest = date.flatMap(known -> known.value().latest());
    if (published.isEmpty() || earliest.isEmpty()) {
      return status;
    }
    boolean future = earliest.get().isAfter(published.get());
    boolean past = latest.get().isBefore(published.get());
    return switch (status) {
      case HELD, ONGOING -> future ? Status.PLANNED : past ? Status.HELD : status;
      case PLANNED -> past ? Status.HELD : status;
      case PROPOSED, CANCELLED -> status;
    };
  }

  private static Role stronger(Role one, Role other) {
    return one == Role.PARTICIPANT ? other : one;
  }

  private static Kind moreExact(Kind one, Kind other) {
    if (one == other) {
      return one;
    }
    if (one == Kind.SUMMIT || other == Kind.SUMMIT) {
      return Kind.SUMMIT;
    }
    return one == Kind.VISIT
        ? other
        : one == Kind.MEETING && other == Kind.TALKS ? one : other == Kind.MEETING ? other : one;
  }

  private static long days(Meeting.Dated date) {
    PartialDate value = date.value();
    return value.earliest().isEmpty()
        ? 1
        : ChronoUnit.DAYS.between(value.earliest().get(), value.latest().get());
  }

  private static int rank(Meeting.Located place) {
    return switch (place.value()) {
      case Location.KnownPlace known -> known.place().type() == PlaceType.REGION ? 2 : 1;
      case Location.NewPlace named -> 1;
      case Location.Country country -> 3;
    };
  }
}
