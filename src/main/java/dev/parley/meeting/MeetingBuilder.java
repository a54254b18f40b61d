package dev.parley.meeting;

import dev.parley.event.Argument;
import dev.parley.event.Kind;
import dev.parley.event.Role;
import dev.parley.mention.Actor;
import dev.parley.text.DateBasis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Makes one meeting of its reports: each fact from the report that attaches it best. */
final class MeetingBuilder {

  /** Below this, a report other than the surest adds nobody. */
  private static final double SUPPORTED = 0.3;

  /** Below this no day is told: a wrong one is worse than none. */
  private static final double DATED = 0.7;

  private MeetingBuilder() {}

  /**
   * Returns the meeting that {@code reports}, in text order, tell of, with {@code confidence}.
   *
   * @param status what became of it
   */
  static Meeting build(List<Report> reports, double confidence, Status status) {
    Kind kind = kind(reports);
    return new Meeting(
        kind,
        StatusHistory.of(reports, status),
        date(reports),
        PlaceChooser.choose(reports, kind),
        participants(reports),
        reports.stream()
            .flatMap(report -> TopicFinder.find(report.candidate()).stream())
            .findFirst(),
        reports.stream()
            .flatMap(report -> SeriesFinder.find(report.candidate()).stream())
            .findFirst(),
        reports.stream().allMatch(report -> report.candidate().setting().conditional()),
        status == Status.CANCELLED && isDenied(reports),
        confidence,
        reports.stream().map(MeetingBuilder::evidence).toList());
  }

  /** Returns what kind of meeting {@code reports} tell of. */
  static Kind kind(List<Report> reports) {
    return Choice.likeliest(average(reports, Report::probability, Report::kinds));
  }

  /** Returns how likely each value is by all of {@code reports}, each by its {@code weight}. */
  static <E extends Enum<E>> Map<E, Double> average(
      List<Report> reports,
      ToDoubleFunction<Report> weight,
      Function<Report, Map<E, Double>> odds) {
    double all = reports.stream().mapToDouble(weight).sum();
    Map<E, Double> average = new TreeMap<>();
    for (Report report : reports) {
      double share = weight.applyAsDouble(report) / all;
      odds.apply(report).forEach((value, odd) -> average.merge(value, odd * share, Double::sum));
    }
    return average;
  }

  /** Returns the words of the trigger as evidence. */
  static Evidence evidence(Report report) {
    return new Evidence(
        report.candidate().passage().sentence().span(),
        report
            .candidate()
            .passage()
            .sentence()
            .span(report.candidate().trigger().first(), report.candidate().trigger().last()),
        rule(report),
        report.probability());
  }

  /** Returns the trigger and the slots that its participants stand in: {@code meet.subj.with}. */
  private static String rule(Report report) {
    StringBuilder rule = new StringBuilder(report.candidate().trigger().frame().name());
    report.taken().stream()
        .map(Argument::slot)
        .distinct()
        .sorted()
        .forEach(slot -> rule.append(' ').append(slot));
    return rule.toString();
  }

  /** Returns whether those who say that it was not held all say that it never was. */
  private static boolean isDenied(List<Report> reports) {
    List<Report> against =
        reports.stream().filter(report -> report.status() == Status.CANCELLED).toList();
    return !against.isEmpty()
        && against.stream().allMatch(report -> Denial.isIn(report.candidate()));
  }

  /** Returns the date that is surest; empty where none is sure enough to be told. */
  static Optional<Meeting.Dated> date(List<Report> reports) {
    return surestDate(reports).filter(day -> day.evidence().confidence() >= DATED);
  }

  /**
   * Returns the date that is surest, however little; of those that agree with it, all its days
   * where they are told, else the most exact.
   */
  static Optional<Meeting.Dated> surestDate(List<Report> reports) {
    Optional<Meeting.Dated> best = Optional.empty();
    for (Report report : reports) {
      if (report.date().isPresent()
          && (best.isEmpty()
              || report.date().get().evidence().confidence()
                  > best.get().evidence().confidence())) {
        best = report.date();
      }
    }
    for (Report report : reports) {
      if (best.isPresent()
          && report.date().isPresent()
          && best.get().basis() != DateBasis.LASTING
          && (report.date().get().basis() == DateBasis.LASTING
              || Days.nights(report.date().get().value()) < Days.nights(best.get().value()))
          && Days.agree(report.date().get().value(), best.get().value()).orElse(false)) {
        best = report.date();
      }
    }
    return best;
  }

  /** Returns who takes part by {@code reports} together. */
  static Map<Actor, Role> roles(List<Report> reports) {
    Map<Actor, Role> roles = new LinkedHashMap<>();
    participants(reports).forEach(each -> roles.put(each.actor(), each.role()));
    return roles;
  }

  private static List<Meeting.Participant> participants(List<Report> reports) {
    Map<Actor, Role> roles = new LinkedHashMap<>();
    Map<Actor, List<Evidence>> evidence = new HashMap<>();
    Map<Actor, Double> surest = new HashMap<>();
    double most = DraftFeatures.surest(reports).probability();
    for (Report report : reports) {
      for (Argument argument : report.taken()) {
        if (report.probability() < most
            && argument.probability() * report.probability() < SUPPORTED) {
          continue;
        }
        for (Actor actor : argument.actors()) {
          roles.merge(actor, argument.role(), Cast::stronger);
          evidence.computeIfAbsent(actor, key -> new ArrayList<>()).add(evidence(report, argument));
          surest.merge(actor, argument.probability(), Math::max);
        }
      }
    }
    List<Meeting.Participant> participants = new ArrayList<>();
    Cast.reduce(roles)
        .forEach(
            (actor, role) ->
                participants.add(
                    new Meeting.Participant(
                        actor, role, surest.get(actor), distinct(evidence.get(actor)))));
    return participants;
  }

  private static Evidence evidence(Report report, Argument argument) {
    return new Evidence(
        argument.sentence(),
        argument.words(),
        report.candidate().trigger().frame().name() + " " + argument.slot(),
        argument.probability());
  }

  private static List<Evidence> distinct(List<Evidence> all) {
    Set<Object> seen = new HashSet<>();
    return all.stream().filter(each -> seen.add(each.words())).toList();
  }
}
