package dev.parley.meeting;

import dev.parley.event.Argument;
import dev.parley.event.Candidate;
import dev.parley.event.Circumstance;
import dev.parley.event.Kind;
import dev.parley.event.Role;
import dev.parley.event.Trigger;
import dev.parley.mention.Actor;
import dev.parley.mention.Location;
import dev.parley.model.Features;
import dev.parley.model.LinearModel;
import dev.parley.model.Models;
import dev.parley.text.DateBasis;
import dev.parley.text.DateMention;
import dev.parley.text.DateResolver;
import dev.parley.text.DaysLong;
import dev.parley.text.PartialDate;
import dev.parley.text.Tense;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Makes of a candidate the reports of the meetings that it tells of. */
final class ReportMaker {

  /** How likely is what the table of statuses says. */
  private static final double TOLD = 0.9;

  private static final double LIKELY = 0.5;
  private static final double SECOND = 0.4;
  private static final double UNLIKELY = 0.25;

  private final ReportFeatures features;
  private final LinearModel meeting;
  private final LinearModel ahead;
  private final StatusTable table = StatusTable.bundled();
  private final Choice<Status> statuses;
  private final Choice<Kind> kinds;

  ReportMaker(ReportFeatures features, Models models) {
    this.features = features;
    this.meeting = models.get("meeting");
    this.ahead = models.get("ahead");
    this.statuses = new Choice<>(Status.class, "status", models);
    this.kinds = new Choice<>(Kind.class, "kind", models);
  }

  /**
   * Returns the reports of {@code candidate}.
   *
   * @param before the day that the text told before, from which "the next day" counts
   */
  List<Report> make(
      Candidate candidate,
      DateResolver resolver,
      Optional<LocalDate> before,
      Optional<LocalDate> published) {
    List<Argument> taken = taken(candidate);
    Features time = StatusFeatures.time(candidate, resolver, published);
    double toCome = ahead.probability(time);
    Tense tense = toCome >= LIKELY ? Tense.FUTURE : Tense.PAST;
    Optional<Meeting.Dated> date =
        date(
            candidate,
            resolver,
            tense,
            before,
            day -> isPossible(Days.side(Optional.of(day), published), toCome));
    date = date.map(day -> lasting(candidate, day));
    Optional<Meeting.Located> place = place(candidate);
    List<Report> reports = new ArrayList<>();
    for (List<Argument> occasion : Occasions.of(candidate, taken)) {
      Map<Actor, Role> cast = Cast.of(occasion);
      Set<Object> parties = Actor.parties(cast.keySet());
      Features status = StatusFeatures.status(candidate, time, date, published);
      Features kind = features.kind(candidate, cast, parties);
      Features all = features.of(candidate, occasion, cast, parties, date, place, published);
      reports.add(
          new Report(
              candidate,
              occasion,
              cast,
              parties,
              date,
              place,
              odds(candidate, status),
              kinds.of(kind),
              time,
              status,
              kind,
              all,
              meeting.probability(all)));
    }
    return reports;
  }

  /** Returns how likely each status is; nearly certain what a denial or the table says. */
  private Map<Status, Double> odds(Candidate candidate, Features features) {
    Map<Status, Double> odds = statuses.of(features);
    Optional<Status> plain =
        Denial.isIn(candidate) ? Optional.of(Status.CANCELLED) : table.find(features);
    plain.ifPresent(
        told -> {
          odds.replaceAll((status, share) -> share * (1 - TOLD));
          odds.merge(told, TOLD, Double::sum);
        });
    return odds;
  }

  /**
   * Returns who rather takes part than not: whoever stands where parties do; others only as long as
   * there are not two parties, of which the second may be somewhat less likely.
   */
  private static List<Argument> taken(Candidate candidate) {
    List<Argument> taken = new ArrayList<>();
    for (Argument argument : candidate.participants()) {
      if (argument.core() && argument.probability() >= LIKELY) {
        taken.add(argument);
      }
    }
    for (Argument argument : candidate.participants()) {
      Set<Object> parties = Cast.parties(taken);
      boolean another = !parties.containsAll(Actor.parties(argument.actors()));
      if (parties.size() < 2
          && another
          && argument.probability() >= (parties.size() == 1 ? SECOND : LIKELY)) {
        taken.add(argument);
      }
    }
    taken.sort(Comparator.comparingDouble(argument -> -argument.probability()));
    return taken;
  }

  /** Returns when {@code candidate} tells that it was, as far as {@code resolver} knows. */
  static Optional<Meeting.Dated> date(
      Candidate candidate,
      DateResolver resolver,
      Tense tense,
      Optional<LocalDate> before,
      Predicate<PartialDate> possible) {
    for (Circumstance<DateMention> option : candidate.dates()) {
      if (option.probability() < SECOND) {
        return Optional.empty();
      }
      Optional<DateResolver.Resolved> resolved =
          resolver
              .resolve(option.value().expression(), tense, before)
              .filter(known -> possible.test(known.date()));
      if (resolved.isPresent()) {
        return resolved.map(
            known ->
                new Meeting.Dated(
                    known.date(),
                    known.basis(),
                    evidence(option, "date." + slot(option.features()))));
      }
    }
    return Optional.empty();
  }

  /** "arrived on Monday for a two-day visit": returns all the days, where one and a length are. */
  private static Meeting.Dated lasting(Candidate candidate, Meeting.Dated date) {
    Trigger trigger = candidate.trigger();
    Optional<Integer> days =
        trigger.frame().noun()
            ? DaysLong.of(candidate.passage().sentence(), trigger.first())
            : Optional.empty();
    if (days.isEmpty() || !(date.value() instanceof PartialDate.Day(LocalDate told))) {
      return date;
    }
    int nights = days.get() - 1;
    LocalDate first = candidate.setting().ended() ? told.minusDays(nights) : told;
    return new Meeting.Dated(
        new PartialDate.Interval(first, first.plusDays(nights)),
        DateBasis.LASTING,
        date.evidence());
  }

  /** Returns whether a date on {@code side} of the article's does not gainsay what the words do. */
  private static boolean isPossible(String side, double toCome) {
    return switch (side) {
      case "past" -> 1 - toCome >= UNLIKELY;
      case "future" -> toCome >= UNLIKELY;
      default -> true;
    };
  }

  private static Optional<Meeting.Located> place(Candidate candidate) {
    return candidate.places().stream()
        .filter(option -> option.probability() >= SECOND)
        .findFirst()
        .map(
            (Circumstance<Location> option) ->
                new Meeting.Located(
                    option.value(), evidence(option, "place." + slot(option.features()))));
  }

  private static Evidence evidence(Circumstance<?> option, String rule) {
    return new Evidence(option.sentence(), option.words(), rule, option.probability());
  }

  /** Returns how a date or place stands to the trigger, which names its rule. */
  private static String slot(Features features) {
    String first = features.name(0);
    return first.startsWith("attached.") ? first.substring("attached.".length()) : first;
  }
}
