package dev.parley.meeting;

import dev.parley.mention.Actor;
import java.time.LocalDate;
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

  /** How many days after its first a visit may go on. */
  private static final int LONGEST_VISIT = 4;

  /** Fewer days than a summit lasts. */
  private static final int LONGEST_SUMMIT = 5;

  private static final double MORE_REPORTS = 0.03;
  private static final double LEAST_CONFIDENCE = 0.48;
  private static final double MOST_CONFIDENCE = 0.99;

  private final List<MeetingReport> reports = new ArrayList<>();
  private final Set<Integer> sentences = new HashSet<>();
  private final Set<Object> parties = new LinkedHashSet<>();
  private final Map<Actor, Role> cast = new LinkedHashMap<>();
  private final Map<Actor, List<Evidence>> evidence = new LinkedHashMap<>();
  private Kind kind;
  private Optional<Meeting.Dated> date = Optional.empty();
  private Optional<Meeting.Located> place = Optional.empty();

  MeetingDraft(MeetingReport report) {
    kind = report.kind();
    add(report);
  }

  /** Takes in what one more report tells: the more exact of two kinds, dates and places. */
  void add(MeetingReport report) {
    reports.add(report);
    sentences.add(report.sentence().index());
    parties.addAll(report.parties());
    for (Meeting.Participant participant : report.participants()) {
      cast.merge(participant.actor(), participant.role(), MeetingDraft::stronger);
      evidence
          .computeIfAbsent(participant.actor(), actor -> new ArrayList<>())
          .addAll(participant.evidence());
    }
    kind = report.isAlsoSpoken() ? kind : Exactness.of(kind, report.kind());
    date = Exactness.ofDates(date, report.date());
    place = Exactness.ofPlaces(place, report.place());
  }

  /** Takes over what a visit tells of the meeting in it, which a visit under way precedes. */
  void absorb(MeetingDraft visit) {
    date = date.or(() -> visit.date);
    place = Exactness.ofPlaces(place, visit.place);
    boolean before = visit.status() == Status.ONGOING;
    reports.addAll(before ? 0 : reports.size(), visit.reports);
    sentences.addAll(visit.sentences);
  }

  Kind kind() {
    return kind;
  }

  Optional<Meeting.Dated> date() {
    return date;
  }

  Optional<Meeting.Located> place() {
    return place;
  }

  Set<Object> parties() {
    return parties;
  }

  Delegations delegations() {
    return new Delegations(cast.keySet());
  }

  /** Returns the status that counts so far. */
  Status status() {
    return deciding().status();
  }

  /** Returns whether it is a visit from an arrival to the time of the article. */
  boolean goesOn() {
    return kind == Kind.VISIT && deciding().isStay();
  }

  /** Returns the last report that says what became of the meeting, else the last. */
  MeetingReport deciding() {
    return reports.reversed().stream()
        .filter(report -> !report.statusAssumed())
        .findFirst()
        .orElse(reports.getLast());
  }

  int lastSentence() {
    return reports.getLast().sentence().index();
  }

  /** Returns whether no more reports belong here. */
  boolean isFull() {
    return reports.size() >= MOST;
  }

  /** Returns whether its parties are enough for a meeting. */
  boolean stands() {
    return parties.size() >= 2 || Cast.isGathering(Cast.reduce(cast).keySet()) && !isTentative();
  }

  private boolean isTentative() {
    return reports.stream().allMatch(report -> report.frame().isTalk());
  }

  /** Returns whether it is more likely a diplomatic meeting than not. */
  boolean isLikely() {
    return confidence() >= LEAST_CONFIDENCE;
  }

  private double confidence() {
    double surest = reports.stream().mapToDouble(MeetingReport::confidence).max().orElseThrow();
    return Math.min(MOST_CONFIDENCE, surest + MORE_REPORTS * (reports.size() - 1));
  }

  /** Returns whether this meeting takes place in the course of {@code visit}. */
  boolean isWithin(MeetingDraft visit) {
    boolean hosted =
        parties.containsAll(visit.parties)
            && visit.sentences.stream().anyMatch(this::isToldNear)
            && (ReportMatch.datesAgree(date, visit.date) || followsSoon(visit));
    return (hosted || isPurposeOf(visit)) && delegations().include(visit.delegations());
  }

  /** "leaves on Sunday and will see B on Monday": a few days behind the first of the visit. */
  private boolean followsSoon(MeetingDraft visit) {
    Optional<LocalDate> first = visit.date.flatMap(day -> day.value().earliest());
    Optional<LocalDate> day = date.flatMap(known -> known.value().earliest());
    return first.isPresent()
        && day.isPresent()
        && visit.sentences.stream().anyMatch(sentences::contains)
        && !day.get().isBefore(first.get())
        && !day.get().isAfter(first.get().plusDays(LONGEST_VISIT));
  }

  /** "flew to Geneva for talks with B": in one sentence, at one place, the host no party. */
  private boolean isPurposeOf(MeetingDraft visit) {
    return place.isPresent()
        && visit.place.isPresent()
        && place.get().value().equals(visit.place.get().value())
        && visit.reports.size() == 1
        && sentences.contains(visit.lastSentence())
        && ReportMatch.datesAgree(date, visit.date)
        && visit.parties.stream().anyMatch(parties::contains);
  }

  /** Returns whether this is a summit of which the place is known. */
  boolean isPlacedSummit() {
    return kind == Kind.SUMMIT && place.isPresent();
  }

  /** Returns whether this meeting, of which no place is told, may be at {@code summit}. */
  boolean isAtSummit(MeetingDraft summit) {
    return kind == Kind.MEETING
        && place.isEmpty()
        && ReportMatch.datesAgree(date, summit.date)
        && (isAside() || isShort(date) && isShort(summit.date));
  }

  private static boolean isShort(Optional<Meeting.Dated> date) {
    return date.filter(days -> Exactness.days(days) < LONGEST_SUMMIT).isPresent();
  }

  /** "on the sidelines of the summit". */
  private boolean isAside() {
    return reports.stream()
        .flatMap(report -> report.sentence().tokens().stream())
        .anyMatch(token -> token.is("sidelines") || token.is("margins"));
  }

  Optional<String> placeName() {
    return place.map(found -> found.value().label());
  }

  void takePlaceOf(MeetingDraft summit) {
    place = summit.place;
  }

  private boolean isToldNear(int sentence) {
    return sentences.contains(sentence - 1)
        || sentences.contains(sentence)
        || sentences.contains(sentence + 1);
  }

  /** Returns the meeting that the reports make, in an article of the day {@code published}. */
  Meeting meeting(Optional<LocalDate> published) {
    Optional<Meeting.Dated> day = date.or(this::dateAround);
    double confidence = confidence();
    List<Meeting.Participant> participants = new ArrayList<>();
    Cast.reduce(cast)
        .forEach(
            (actor, role) ->
                participants.add(
                    new Meeting.Participant(actor, role, confidence, evidence.get(actor))));
    return new Meeting(
        kind,
        new StatusHistory(day, published).of(reports, deciding()),
        day,
        place,
        participants,
        reports.stream().flatMap(report -> report.topic().stream()).findFirst(),
        reports.stream().flatMap(report -> report.series().stream()).findFirst(),
        deciding().hypothetical(),
        confidence,
        reports.stream().map(MeetingReport::evidence).toList());
  }

  /** Returns the date told near by, for a meeting that was held without a date of its own. */
  private Optional<Meeting.Dated> dateAround() {
    MeetingReport report = deciding();
    return report.status() == Status.HELD
            && !report.statusAssumed()
            && report.frame().pattern().isNoun()
        ? report.around()
        : Optional.empty();
  }

  private static Role stronger(Role one, Role other) {
    return one == Role.PARTICIPANT ? other : one;
  }
}
