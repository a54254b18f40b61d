package dev.parley.meeting;

import dev.parley.event.Kind;
import dev.parley.model.Features;
import dev.parley.model.Models;
import dev.parley.text.DateBasis;
import dev.parley.text.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Decides what became of a meeting by all that is told of it: by what each report says, and by how
 * far the day lies from that of the article. Who arrived for three days yesterday is still there.
 */
final class Outcome {

  private static final int WEEK = 7;
  private static final double LEAST = 0.02;

  /** From this share on the reports agree: a denial or a row of the table of statuses has it. */
  private static final double CLEAR = 0.88;

  private final Choice<Status> statuses;

  Outcome(Models models) {
    this.statuses = new Choice<>(Status.class, "outcome", models);
  }

  /**
   * Returns the likeliest end of what {@code reports} tell: that it was not to be, if most say so,
   * somebody denies it, or the last one calls off what was to come; what they agree on, as plain
   * words do; else what {@code features} say. What lasts over the day of the article is not over.
   */
  Ending of(List<Report> reports, Features features) {
    Status told = told(reports);
    if (told == Status.CANCELLED
        || isCalledOff(reports)
        || reports.stream().anyMatch(Outcome::isGainsaid)) {
      return Ending.told(Status.CANCELLED);
    }
    double all = reports.stream().mapToDouble(Report::probability).sum();
    Map<Status, Double> odds = statuses.of(features);
    boolean lasts = told == Status.HELD && lasts(reports, features);
    Status likeliest = lasts ? Status.ONGOING : Choice.likeliest(odds);
    return told == likeliest || !lasts && share(reports, told) >= CLEAR * all
        ? Ending.told(told)
        : new Ending(
            likeliest,
            Optional.of(
                new Ending.Decision(statuses.why(likeliest, features), odds.get(likeliest))));
  }

  /** Returns whether who came for some days is still there, and nobody says that it has ended. */
  private static boolean lasts(List<Report> reports, Features features) {
    return features.has("lasting.around")
        && reports.stream().noneMatch(report -> report.candidate().setting().ended());
  }

  /** Returns whether {@code report} is of somebody who denies what others have said. */
  private static boolean isGainsaid(Report report) {
    return report.status() == Status.CANCELLED
        && Denial.isIn(report.candidate())
        && !report.candidate().setting().negated();
  }

  /** Returns whether the last of {@code reports} calls off what those before say is to come. */
  private static boolean isCalledOff(List<Report> reports) {
    List<Report> before = reports.subList(0, reports.size() - 1);
    return reports.getLast().callsOff() && !before.isEmpty() && told(before).isToCome();
  }

  /** Returns what tells what became of {@code meeting}, seen from {@code published}. */
  static Features features(List<Report> reports, Meeting meeting, LocalDate published) {
    Features features = new Features();
    double all = reports.stream().mapToDouble(Report::probability).sum();
    Report surest = DraftFeatures.surest(reports);
    for (Status status : Status.values()) {
      String name = status.name().toLowerCase(Locale.ROOT);
      features.add("told." + name, odds(share(reports, status) / all));
    }
    String kind = meeting.kind().name().toLowerCase(Locale.ROOT);
    String side = side(meeting.date().map(Meeting.Dated::value), published);
    boolean lasting = meeting.date().filter(day -> day.basis() == DateBasis.LASTING).isPresent();
    features.add("kind." + kind);
    features.add("day." + side);
    features.add("day." + side + (meeting.kind() == Kind.VISIT ? ".visit" : ".meeting"));
    features.addIf(lasting, "lasting." + side);
    features.add("family." + surest.candidate().trigger().frame().family());
    return features.addAll(surest.candidate().setting().features());
  }

  /** Returns the log odds of {@code share}, none of them certain. */
  private static double odds(double share) {
    double some = Math.min(1 - LEAST, Math.max(LEAST, share));
    return Math.log(some / (1 - some));
  }

  private static double share(List<Report> reports, Status status) {
    return reports.stream()
        .mapToDouble(report -> report.probability() * report.statuses().get(status))
        .sum();
  }

  /** Returns how far {@code date} lies from {@code published}, and on which side. */
  private static String side(Optional<PartialDate> date, LocalDate published) {
    String side = Days.side(date, Optional.of(published));
    if (!side.equals("past")) {
      return side;
    }
    long ago = ChronoUnit.DAYS.between(date.orElseThrow().latest().orElseThrow(), published);
    return ago == 1 ? "yesterday" : ago <= WEEK ? "past.week" : side;
  }

  /** Returns what the reports of one meeting say of its end, each by its weight. */
  static Status told(List<Report> reports) {
    Map<Status, Double> odds = new EnumMap<>(Status.class);
    for (Status status : Status.values()) {
      odds.put(status, share(reports, status));
    }
    return Choice.likeliest(odds);
  }
}
