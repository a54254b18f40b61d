package dev.parley.meeting;

import dev.parley.event.Kind;
import dev.parley.mention.Actor;
import dev.parley.model.Features;
import dev.parley.text.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names what speaks for and against all reports of one meeting together being told as one. */
final class DraftFeatures {

  private static final int MOST = 3;

  /** What of the surest report says how it is told. */
  private static final Set<String> TOLD =
      Set.of(
          "negated",
          "conditional",
          "infinitive",
          "perfect",
          "reported",
          "verbless",
          "plural",
          "indefinite",
          "definite",
          "borrowed",
          "stranger.agent",
          "stranger.patient",
          "stranger.with",
          "sports",
          "private",
          "modifier.domestic",
          "modifier.generic",
          "only.states",
          "noun.governed",
          "tense.present",
          "tense.past",
          "tense.future",
          "form.caption",
          "form.headline");

  private DraftFeatures() {}

  /** Returns what tells whether {@code reports} make a meeting that the article reports. */
  static Features of(List<Report> reports, Meeting meeting) {
    Features features = new Features();
    double best = 0;
    double second = 0;
    for (Report report : reports) {
      double score = Math.log(report.probability() / (1 - report.probability()));
      if (best == 0 || score > best) {
        second = best;
        best = score;
      } else if (second == 0 || score > second) {
        second = score;
      }
    }
    List<Actor> actors = meeting.participants().stream().map(Meeting.Participant::actor).toList();
    Set<Object> parties = Actor.parties(actors);
    features.add("best", best);
    features.add("second", Math.max(0, second));
    features.add("reports." + Math.min(MOST, reports.size()));
    features.add("parties." + Math.min(MOST, parties.size()));
    features.add("people." + Math.min(2, Cast.people(actors).size()));
    Cast.compatriots(
            reports.stream().flatMap(report -> Cast.actors(report.taken()).stream()).toList())
        .ifPresent(who -> features.add("compatriots." + who));
    features.addIf(parties.size() == 1 && Cast.hasInternational(actors), "one.international");
    features.add("kind." + meeting.kind().name().toLowerCase(Locale.ROOT));
    features.add("status." + meeting.status().name().toLowerCase(Locale.ROOT));
    boolean convenes =
        reports.stream()
            .anyMatch(report -> ReportFeatures.convenes(report.taken(), report.parties()));
    boolean alone = convenes && parties.size() == 1;
    features.addIf(alone, "convenes");
    features.addIf(alone && meeting.date().isPresent(), "convenes.dated");
    features.addIf(
        alone && meeting.place().filter(PlaceChooser::isTold).isPresent(), "convenes.placed");
    if (alone) {
      features.add("convenes.best", best);
    }
    int core =
        reports.stream()
            .mapToInt(report -> ReportFeatures.coreParties(report.taken()))
            .max()
            .orElse(0);
    features.add("core." + Math.min(2, core));
    features.addIf(meeting.date().isPresent(), "dated");
    features.addIf(meeting.place().filter(PlaceChooser::isTold).isPresent(), "placed");
    features.addIf(PlaceChooser.isHome(meeting.place(), parties), "at.home");
    features.addIf(meeting.kind() == Kind.VISIT && parties.size() < 2, "visit.alone");
    boolean headline =
        reports.stream()
            .allMatch(
                report -> report.candidate().passage().sentence().form() == Sentence.Form.HEADLINE);
    features.addIf(headline, "only.headline");
    double weakest =
        reports.stream()
            .flatMap(report -> report.taken().stream())
            .mapToDouble(argument -> argument.probability())
            .min()
            .orElse(0);
    features.add("weakest", weakest);
    Report surest = surest(reports);
    features.add("family." + surest.candidate().trigger().frame().family());
    for (int at = 0; at < surest.features().size(); at++) {
      String name = surest.features().name(at);
      features.addIf(TOLD.contains(name), "surest." + name);
    }
    features.add("surest.second", ReportFeatures.second(surest.taken()));
    features.add(ReportFeatures.composition(surest.candidate(), actors, core));
    Set<Object> shared = new HashSet<>(surest.parties());
    shared.retainAll(parties);
    features.add("agreed", (double) shared.size() / Math.max(1, parties.size()));
    features.add("sorts." + Cast.sorts(actors));
    features.addIf(surest.sentence() < MOST, "lead");
    features.addIf(actors.size() > 4, "crowd");
    double told = reports.stream().mapToDouble(Report::probability).average().orElse(0);
    features.add("average", told);
    return features;
  }

  /** Returns the report that is likeliest of a meeting. */
  static Report surest(List<Report> reports) {
    Report surest = reports.getFirst();
    for (Report report : reports) {
      surest = report.probability() > surest.probability() ? report : surest;
    }
    return surest;
  }
}
