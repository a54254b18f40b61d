package dev.parley.meeting;

import dev.parley.mention.Location;
import dev.parley.reference.PlaceType;
import dev.parley.text.PartialDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** How well a report fits a meeting told before. */
final class ReportMatch {

  private static final int REACH = 8;
  private static final int ATTENDANCE_REACH = 2;
  private static final int SPEECH_REACH = 2;

  private final MeetingDraft draft;
  private final MeetingReport report;
  private final int distance;

  ReportMatch(MeetingDraft draft, MeetingReport report) {
    this.draft = draft;
    this.report = report;
    this.distance = report.sentence().index() - draft.lastSentence();
  }

  /** Returns a score above 0, more for a better fit; 0 where it cannot be of the same meeting. */
  int score() {
    if (draft.isFull()
        || report.another() && draft.stands()
        || !processAgrees()
        || !kindsAgree(draft.kind(), report.kind()) && !isSpokenAt()
        || draft.goesOn() && report.kind() != Kind.VISIT
        || report.isStay() && draft.kind() != Kind.VISIT
        || !datesAgree(draft.date(), report.date())
        || !placesAgree()
        || !statusAgrees()) {
      return 0;
    }
    if (report.frame().pattern() == Frame.Pattern.ATTEND) {
      return report.status() == Status.CANCELLED ? 0 : attendance();
    }
    return report.parties().isEmpty() ? allusion() : encounter();
  }

  /** "The two spoke for an hour": in what they are just said to have had, if not a visit. */
  private boolean isSpokenAt() {
    return report.isAlsoSpoken()
        && draft.kind() != Kind.VISIT
        && distance <= SPEECH_REACH
        && report.parties().equals(draft.parties());
  }

  private int attendance() {
    return distance <= ATTENDANCE_REACH && draft.kind() != Kind.CALL && draft.kind() != Kind.VISIT
        ? 10 - distance
        : 0;
  }

  /** "The talks ended on Friday": a report without parties. */
  private int allusion() {
    if (!report.definite() || distance > REACH) {
      return 0;
    }
    int likeness = report.kind() == draft.kind() ? 5 : 0;
    likeness += report.kind() == Kind.SUMMIT && draft.parties().size() > 2 ? 4 : 0;
    likeness += report.status() == draft.status() ? 4 : 0;
    return 10 - Math.min(distance, 9) + likeness;
  }

  private int encounter() {
    Set<Object> parties = report.parties();
    Set<Object> before = draft.parties();
    Set<Object> common = new HashSet<>(parties);
    common.retainAll(before);
    int union = parties.size() + before.size() - common.size();
    boolean part = common.size() == parties.size() || common.size() == before.size();
    if (isBroughtTogether()) {
      return 25;
    }
    if (common.isEmpty() && !before.isEmpty() || !peopleAgree()) {
      return 0;
    }
    if (common.size() == union) {
      return 40 - Math.min(distance, 20);
    }
    boolean sameEvent = draft.kind() == report.kind() || distance == 0;
    if ((part || before.isEmpty()) && !draft.stands() && sameEvent) {
      return 25 - Math.min(distance, 20);
    }
    if (part && (report.definite() && distance <= REACH || common.size() >= 2)) {
      return 20 - Math.min(distance, 15);
    }
    return common.size() * 2 > union ? 5 : 0;
  }

  /** "The conference in Tunis brought together A and B": those whom the gathering unites. */
  private boolean isBroughtTogether() {
    return report.frame().pattern() == Frame.Pattern.BRING
        && distance == 0
        && draft.deciding().frame().pattern().isNoun();
  }

  /** Returns whether nobody of the report stands for the same state as another person there. */
  private boolean peopleAgree() {
    return draft.delegations().agreeWith(new Delegations(report.actors()));
  }

  /** Returns whether both are, or neither is, a process that goes on between states. */
  private boolean processAgrees() {
    return report.definite()
        || report.date().isPresent()
        || draft.date().isEmpty()
        || report.kind() != Kind.TALKS
        || draft.kind() == Kind.TALKS;
  }

  /** Returns whether the report may tell of the meeting at another stage or in the same state. */
  private boolean statusAgrees() {
    Status before = draft.status();
    boolean assumed = draft.deciding().statusAssumed();
    if (report.status() == Status.PLANNED
        && !report.statusAssumed()
        && before == Status.HELD
        && !assumed
        && draft.date().isPresent()
        && report.date().isEmpty()) {
      return false;
    }
    if (report.definite() || report.statusAssumed() || assumed) {
      return true;
    }
    if (before == Status.CANCELLED && report.status() != Status.CANCELLED) {
      return false;
    }
    boolean dated = draft.date().isPresent() && report.date().isPresent();
    return dated
        || isPast(before) == isPast(report.status()) && report.status() != Status.CANCELLED;
  }

  private static boolean isPast(Status status) {
    return status == Status.HELD || status == Status.ONGOING;
  }

  private boolean placesAgree() {
    if (draft.place().isEmpty() || report.place().isEmpty()) {
      return true;
    }
    Location one = draft.place().get().value();
    Location other = report.place().get().value();
    if (one.equals(other)) {
      return true;
    }
    boolean abroad =
        one.state().isPresent() && other.state().isPresent() && !one.state().equals(other.state());
    return !abroad && !(isTown(one) && isTown(other));
  }

  private static boolean isTown(Location location) {
    return location instanceof Location.KnownPlace known
        && (known.place().type() == PlaceType.CITY || known.place().type() == PlaceType.CAPITAL);
  }

  private static boolean kindsAgree(Kind one, Kind other) {
    if (one == other) {
      return true;
    }
    boolean visit = one == Kind.VISIT || other == Kind.VISIT;
    Kind hosted = one == Kind.VISIT ? other : one;
    return one != Kind.CALL
        && other != Kind.CALL
        && !(visit && (hosted == Kind.TALKS || hosted == Kind.SUMMIT));
  }

  /** Returns whether two dates may be of one day; one that is missing agrees with any. */
  static boolean datesAgree(Optional<Meeting.Dated> one, Optional<Meeting.Dated> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return true;
    }
    PartialDate a = one.get().value();
    PartialDate b = other.get().value();
    if (a.earliest().isEmpty() || b.earliest().isEmpty()) {
      return a.equals(b) || a.earliest().isPresent() != b.earliest().isPresent();
    }
    return !a.earliest().get().isAfter(b.latest().orElseThrow())
        && !b.earliest().get().isAfter(a.latest().orElseThrow());
  }
}
