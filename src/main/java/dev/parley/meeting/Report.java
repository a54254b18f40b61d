package dev.parley.meeting;

import dev.parley.event.Argument;
import dev.parley.event.Candidate;
import dev.parley.event.Kind;
import dev.parley.event.Role;
import dev.parley.mention.Actor;
import dev.parley.model.Features;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one trigger tells of one meeting, before it is compared with the others of its article.
 *
 * @param taken the arguments that take part, the likeliest first
 * @param cast who takes part, each once
 * @param parties the states, bodies and groups for whom they do
 * @param date when it is, as far as this trigger tells
 * @param place where it is, as far as this trigger tells
 * @param statuses how likely each status is
 * @param kinds how likely each kind is
 * @param timeFeatures what tells whether it was still to come
 * @param statusFeatures what speaks for its status
 * @param kindFeatures what speaks for its kind
 * @param features what speaks by its own words for and against its being a diplomatic meeting
 * @param probability that it is one, from 0 to 1
 */
public record Report(
    Candidate candidate,
    List<Argument> taken,
    Map<Actor, Role> cast,
    Set<Object> parties,
    Optional<Meeting.Dated> date,
    Optional<Meeting.Located> place,
    Map<Status, Double> statuses,
    Map<Kind, Double> kinds,
    Features timeFeatures,
    Features statusFeatures,
    Features kindFeatures,
    Features features,
    double probability) {

  /** Returns whether {@code other} is told by the same words. */
  public boolean isOfSameTrigger(Report other) {
    return candidate.passage() == other.candidate.passage()
        && candidate.trigger().equals(other.candidate.trigger());
  }

  /** Returns the same with another date. */
  Report withDate(Optional<Meeting.Dated> other) {
    return with(other, place);
  }

  /** Returns the same of a meeting whose date and place are told elsewhere. */
  Report withoutDateAndPlace() {
    return with(Optional.empty(), Optional.empty());
  }

  /** Returns the same words for what several reports of one meeting tell together. */
  Report together(
      List<Argument> all,
      Map<Actor, Role> who,
      Optional<Meeting.Dated> day,
      Optional<Meeting.Located> where,
      Map<Status, Double> likelyStatuses,
      Map<Kind, Double> likelyKinds) {
    return new Report(
        candidate,
        all,
        who,
        Actor.parties(who.keySet()),
        day,
        where,
        likelyStatuses,
        likelyKinds,
        timeFeatures,
        statusFeatures,
        kindFeatures,
        features,
        probability);
  }

  private Report with(Optional<Meeting.Dated> day, Optional<Meeting.Located> where) {
    return together(taken, cast, day, where, statuses, kinds);
  }

  /** Returns the likeliest status. */
  public Status status() {
    return Choice.likeliest(statuses);
  }

  /** Returns the likeliest kind. */
  public Kind kind() {
    return Choice.likeliest(kinds);
  }

  /** Returns the meeting that it tells of by itself. */
  public Meeting meeting() {
    return MeetingBuilder.build(List.of(this), probability, status());
  }

  /** Returns whether all its parties are those of sentences before: "the talks ended". */
  boolean namesNobody() {
    return taken.stream().allMatch(argument -> argument.slot().startsWith("context"));
  }

  /** Returns whether it says of a meeting that is known that it is called off. */
  boolean callsOff() {
    return candidate.trigger().frame().noun()
        && candidate.setting().definite()
        && status() == Status.CANCELLED
        && !Denial.isIn(candidate);
  }

  /**
   * Returns whether what is {@code told} of so may be called as this is: a visit or a call is
   * called so, the rest may be called a meeting, talks or a summit.
   */
  boolean isCalledAs(Kind told) {
    Kind called = candidate.trigger().frame().kind();
    return called == told || !isOneSided(called) && !isOneSided(told);
  }

  private static boolean isOneSided(Kind kind) {
    return kind == Kind.VISIT || kind == Kind.CALL;
  }

  /** Returns the number of the sentence that it stands in. */
  public int sentence() {
    return candidate.passage().sentence().number();
  }
}
