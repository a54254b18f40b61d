package dev.parley.meeting;

import dev.parley.event.Argument;
import dev.parley.event.Candidate;
import dev.parley.event.Kind;
import dev.parley.event.Role;
import dev.parley.mention.Actor;
import dev.parley.model.Features;
import dev.parley.model.LinearModel;
import dev.parley.model.Models;
import dev.parley.text.DateResolver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes of a candidate the reports of the meetings that it tells of. */
final class ReportMaker {

  /** How likely is what the table of statuses says. */
  private static final double TOLD = 0.9;

  private static final double LIKELY = 0.5;

  /** From here on one, and not several in one word, takes part beside another. */
  private static final double BESIDE = 0.4;

  /** From here on somebody takes part wherever the sentence names them. */
  private static final double SURE = 0.85;

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
   * Returns what {@code candidates}, those of one article or portion of it, tell of, likely or not.
   *
   * @param edition what they have in common
   */
  List<Report> make(List<Candidate> candidates, Edition edition) {
    Optional<LocalDate> published = Optional.of(edition.day());
    DateResolver resolver = new DateResolver(published);
    List<Report> reports = new ArrayList<>();
    for (Candidate candidate : candidates) {
      make(candidate, resolver, published, reports);
    }
    return reports;
  }

  /** Adds what {@code candidate} tells of to {@code reports}. */
  private void make(
      Candidate candidate,
      DateResolver resolver,
      Optional<LocalDate> published,
      List<Report> reports) {
    List<Argument> taken = taken(candidate);
    Turns turns = Turns.of(candidate, taken);
    for (List<Argument> turn : turns.part(taken)) {
      Candidate own = turns.narrow(candidate, turn);
      Features time = StatusFeatures.time(own, resolver, published);
      DateChooser dates = new DateChooser(own, resolver, own.dayBefore(resolver));
      Optional<Meeting.Dated> date = dates.choose(ahead.probability(time), published);
      for (List<Argument> occasion : Occasions.of(own, turn)) {
        reports.add(report(own, occasion, time, date, published));
      }
    }
  }

  private Report report(
      Candidate candidate,
      List<Argument> occasion,
      Features time,
      Optional<Meeting.Dated> date,
      Optional<LocalDate> published) {
    Optional<Meeting.Located> place = PlaceChooser.choose(candidate, occasion);
    Map<Actor, Role> cast = Cast.of(occasion);
    Set<Object> parties = Actor.parties(cast.keySet());
    Features status = StatusFeatures.status(candidate, time, date, published);
    Features kind = features.kind(candidate, cast, parties);
    Features all = features.of(candidate, occasion, cast, parties, date, place, published);
    return new Report(
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
        meeting.probability(all));
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
   * there are not two parties, where that is sure, or where one who was taken stands, too, as "A
   * and B" do in "joined A and B for dinner".
   */
  private static List<Argument> taken(Candidate candidate) {
    List<Argument> taken = new ArrayList<>();
    Set<String> slots = new HashSet<>();
    for (Argument argument : candidate.participants()) {
      if (argument.core() && argument.probability() >= LIKELY) {
        taken.add(argument);
        slots.add(argument.slot());
      }
    }
    for (Argument argument : candidate.participants()) {
      Set<Object> parties = Cast.parties(taken);
      boolean another = !parties.containsAll(Actor.parties(argument.actors()));
      boolean beside = argument.slot().startsWith("gov.") && slots.contains(argument.slot());
      boolean one = argument.actors().size() == 1;
      double least = beside && one ? BESIDE : beside || parties.size() < 2 ? LIKELY : SURE;
      if (another && argument.probability() >= least) {
        taken.add(argument);
        slots.add(argument.slot());
      }
    }
    taken.sort(Comparator.comparingDouble(argument -> -argument.probability()));
    return taken;
  }
}
