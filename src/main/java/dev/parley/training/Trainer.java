package dev.parley.training;

import dev.parley.evaluate.GoldMeeting;
import dev.parley.evaluate.Likeness;
import dev.parley.event.Argument;
import dev.parley.event.Candidate;
import dev.parley.event.Circumstance;
import dev.parley.event.FrameTable;
import dev.parley.event.Kind;
import dev.parley.event.Role;
import dev.parley.language.WordLists;
import dev.parley.meeting.Draft;
import dev.parley.meeting.MeetingFinder;
import dev.parley.meeting.PairFeatures;
import dev.parley.meeting.Report;
import dev.parley.meeting.Status;
import dev.parley.mention.Location;
import dev.parley.model.LinearModel;
import dev.parley.model.Models;
import dev.parley.text.DateMention;
import dev.parley.text.DateResolver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Fits all models to annotated articles, one after the other, each with those before it in use: who
 * takes part, when and where; then whether it is a meeting, of which kind and status; then which
 * reports are of the same meeting; then whether all of them together are one.
 */
public final class Trainer {

  /** How much a wrong decision counts beside large weights. */
  private static final double COST = Double.parseDouble(System.getProperty("cost", "0.3"));

  private static final double POSSIBLE = 0.2;

  private final FrameTable frames;
  private final WordLists words;

  /** Creates a trainer for the triggers of {@code frames}. */
  public Trainer(FrameTable frames, WordLists words) {
    this.frames = frames;
    this.words = words;
  }

  /** Returns models that have learned nothing: whatever they are asked is as likely as not. */
  public static Models untrained() {
    Map<String, LinearModel> models = new TreeMap<>();
    List<String> names =
        new ArrayList<>(
            List.of(
                "participant", "host", "context", "date", "place", "meeting", "same", "accept"));
    for (Kind kind : Kind.values()) {
      names.add("kind." + kind.name().toLowerCase(Locale.ROOT));
    }
    for (Status status : Status.values()) {
      names.add("status." + status.name().toLowerCase(Locale.ROOT));
    }
    names.forEach(name -> models.put(name, new LinearModel(name, Map.of())));
    return new Models(models);
  }

  /** Returns the models that fit {@code examples} best. */
  public Models train(List<Example> examples) {
    Models models = untrained();
    models = fitArguments(examples, models);
    models = fitContext(examples, models);
    models = fitReports(examples, models);
    models = fitPairs(examples, models);
    return fitDrafts(examples, models);
  }

  private static Models with(Models models, Map<String, Fitter> fitters) {
    Map<String, LinearModel> all = new TreeMap<>(models.byName());
    fitters.forEach((name, fitter) -> all.put(name, fitter.fit(name, COST)));
    return new Models(all);
  }

  private List<Report> reports(Example example, Models models) {
    return new MeetingFinder(frames, words, models).reports(example.article());
  }

  private static List<Candidate> candidates(List<Report> reports) {
    Map<Candidate, Boolean> seen = new IdentityHashMap<>();
    return reports.stream()
        .map(Report::candidate)
        .filter(candidate -> seen.put(candidate, true) == null)
        .toList();
  }

  private Models fitArguments(List<Example> examples, Models models) {
    Map<String, Fitter> fitters = new HashMap<>();
    for (String name : List.of("participant", "host", "date", "place")) {
      fitters.put(name, new Fitter());
    }
    for (Example example : examples) {
      Aligner aligner = new Aligner(example);
      List<Candidate> candidates = candidates(reports(example, models));
      for (Candidate candidate : candidates) {
        Optional<GoldMeeting> gold = aligner.strong(candidate, candidates);
        if (gold.isEmpty()) {
          continue;
        }
        List<Argument> own =
            candidate.participants().stream().filter(each -> !isContext(each)).toList();
        for (Argument argument : own) {
          boolean host = argument.role() == Role.HOST && argument.slot().startsWith("host.");
          Fitter fitter = fitters.get(host ? "host" : "participant");
          Aligner.takesPart(argument, gold.get(), own)
              .ifPresent(right -> fitter.add(argument.features(), right));
        }
        fitDates(example, candidate, gold.get(), fitters.get("date"));
        for (Circumstance<Location> place : candidate.places()) {
          fitters
              .get("place")
              .add(place.features(), Likeness.isPlace(gold.get().meeting(), place.value()));
        }
      }
    }
    return with(models, fitters);
  }

  private static void fitDates(
      Example example, Candidate candidate, GoldMeeting gold, Fitter fitter) {
    DateResolver resolver = new DateResolver(example.article().document().article().published());
    for (Circumstance<DateMention> date : candidate.dates()) {
      Optional<LocalDate> before = Optional.empty();
      boolean right =
          resolver
              .resolve(date.value().expression(), candidate.setting().tense(), before)
              .filter(resolved -> Likeness.isDate(gold.meeting(), resolved.date()))
              .isPresent();
      fitter.add(date.features(), right);
    }
  }

  private static boolean isContext(Argument argument) {
    return argument.slot().startsWith("context");
  }

  private Models fitContext(List<Example> examples, Models models) {
    Fitter fitter = new Fitter();
    for (Example example : examples) {
      Aligner aligner = new Aligner(example);
      List<Candidate> candidates = candidates(reports(example, models));
      for (Candidate candidate : candidates) {
        Optional<GoldMeeting> gold = aligner.strong(candidate, candidates);
        if (gold.isPresent()) {
          for (Argument argument : candidate.participants()) {
            if (isContext(argument)) {
              Aligner.takesPart(argument, gold.get(), candidate.participants())
                  .ifPresent(right -> fitter.add(argument.features(), right));
            }
          }
        }
      }
    }
    return with(models, Map.of("context", fitter));
  }

  private Models fitReports(List<Example> examples, Models models) {
    Map<String, Fitter> fitters = new TreeMap<>();
    fitters.put("meeting", new Fitter());
    for (Example example : examples) {
      Aligner aligner = new Aligner(example);
      List<Report> reports = reports(example, models);
      Map<Report, GoldMeeting> aligned = aligned(example, aligner, reports);
      for (Report report : reports) {
        GoldMeeting gold = aligned.get(report);
        if (gold == null || !gold.unsure()) {
          fitters.get("meeting").add(report.features(), gold != null);
        }
        if (gold != null) {
          for (Kind kind : Kind.values()) {
            fitters
                .computeIfAbsent(name("kind", kind), name -> new Fitter())
                .add(report.kindFeatures(), gold.meeting().kind() == kind);
          }
          for (Status status : Status.values()) {
            fitters
                .computeIfAbsent(name("status", status), name -> new Fitter())
                .add(report.statusFeatures(), gold.meeting().status() == status);
          }
        }
      }
    }
    return with(models, fitters);
  }

  private static String name(String decision, Enum<?> value) {
    return decision + "." + value.name().toLowerCase(Locale.ROOT);
  }

  /** Returns the gold of each report that has one: by its evidence, else by likeness. */
  public static Map<Report, GoldMeeting> aligned(
      Example example, Aligner aligner, List<Report> reports) {
    List<Candidate> candidates = candidates(reports);
    Map<Report, GoldMeeting> aligned = new IdentityHashMap<>();
    for (Report report : reports) {
      Optional<GoldMeeting> strong = aligner.strong(report.candidate(), candidates);
      boolean several =
          reports.stream().filter(other -> other.candidate() == report.candidate()).count() > 1;
      Optional<GoldMeeting> gold =
          strong.isPresent() && !several
              ? strong
              : aligner.like(report, example.gold()).or(() -> strong);
      gold.ifPresent(meeting -> aligned.put(report, meeting));
    }
    return aligned;
  }

  private Models fitPairs(List<Example> examples, Models models) {
    Fitter fitter = new Fitter();
    for (Example example : examples) {
      Aligner aligner = new Aligner(example);
      List<Report> all = reports(example, models);
      Map<Report, GoldMeeting> aligned = aligned(example, aligner, all);
      List<Report> reports =
          all.stream().filter(report -> report.probability() >= POSSIBLE).toList();
      for (int later = 0; later < reports.size(); later++) {
        for (int earlier = 0; earlier < later; earlier++) {
          GoldMeeting one = aligned.get(reports.get(earlier));
          GoldMeeting other = aligned.get(reports.get(later));
          if (one != null && other != null) {
            fitter.add(
                PairFeatures.of(reports.get(earlier), reports.get(later)), one == other);
          }
        }
      }
    }
    return with(models, Map.of("same", fitter));
  }

  private Models fitDrafts(List<Example> examples, Models models) {
    Fitter fitter = new Fitter();
    for (Example example : examples) {
      MeetingFinder finder = new MeetingFinder(frames, words, models);
      List<Draft> drafts = finder.drafts(finder.reports(example.article()));
      Map<Draft, GoldMeeting> pairs = Pairing.of(drafts, example.gold());
      for (Draft draft : drafts) {
        GoldMeeting gold = pairs.get(draft);
        if (gold == null || !gold.unsure()) {
          fitter.add(draft.features(), gold != null);
        }
      }
    }
    return with(models, Map.of("accept", fitter));
  }
}
