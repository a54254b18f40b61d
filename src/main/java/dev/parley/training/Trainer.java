package dev.parley.training;

import dev.parley.evaluate.GoldMeeting;
import dev.parley.evaluate.Likeness;
import dev.parley.event.Argument;
import dev.parley.event.Candidate;
import dev.parley.event.Circumstance;
import dev.parley.event.FrameTable;
import dev.parley.event.Kind;
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
import dev.parley.text.Tense;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * Fits all models to annotated articles, one after the other, each with those before it in use: who
 * takes part, when and where; then whether it is a meeting, of which kind and status; then which
 * reports are of the same meeting; then whether all of them together are one.
 */
public final class Trainer {

  /** How much a wrong decision counts beside large weights. */
  private static final double COST = Double.parseDouble(System.getProperty("cost", "0.3"));

  private static final double POSSIBLE = 0.2;

  /** In how many parts the examples are, each read with models of the others. */
  private static final int PARTS = 4;

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
                "participant", "host", "context", "date", "place", "ahead", "meeting", "same", "accept"));
    for (Kind kind : Kind.values()) {
      names.add("kind." + kind.name().toLowerCase(Locale.ROOT));
    }
    for (Status status : Status.values()) {
      names.add("status." + status.name().toLowerCase(Locale.ROOT));
    }
    names.forEach(name -> models.put(name, new LinearModel(name, Map.of())));
    return new Models(models);
  }

  /**
   * Returns the models that fit {@code examples} best.
   *
   * <p>What a model learns from is made with models of the stages before that have not seen the same
   * article: else it would trust them more than they deserve in articles that nobody has seen.
   */
  public Models train(List<Example> examples) {
    List<Models> parts = new ArrayList<>(Collections.nCopies(PARTS, untrained()));
    Models all = untrained();
    int n = -1;
    for (BiFunction<Example, Models, List<Decision>> stage : stages()) {
      n++;
      List<List<Decision>> decisions = new ArrayList<>();
      for (int part = 0; part < PARTS; part++) {
        decisions.add(new ArrayList<>());
      }
      for (int at = 0; at < examples.size(); at++) {
        int part = at % PARTS;
        if (examples.get(at).outlet().equals("tables") && System.getProperty("skip", "").contains("" + n)) continue;
        decisions.get(part).addAll(stage.apply(examples.get(at), parts.get(part)));
      }
      for (int part = 0; part < PARTS; part++) {
        List<List<Decision>> others = new ArrayList<>(decisions);
        others.remove(part);
        parts.set(part, with(parts.get(part), others));
      }
      all = with(all, decisions);
    }
    return all;
  }

  private List<BiFunction<Example, Models, List<Decision>>> stages() {
    return List.of(this::arguments, this::context, this::times, this::reports, this::pairs, this::drafts);
  }

  private static Models with(Models models, List<List<Decision>> decisions) {
    Map<String, Fitter> fitters = new TreeMap<>();
    for (List<Decision> part : decisions) {
      for (Decision decision : part) {
        fitters
            .computeIfAbsent(decision.model(), name -> new Fitter())
            .add(decision.features(), decision.answer());
      }
    }
    Map<String, LinearModel> all = new TreeMap<>(models.byName());
    fitters.forEach((name, fitter) -> all.put(name, fitter.fit(name, COST)));
    return new Models(all);
  }

  private List<Report> told(Example example, Models models) {
    return new MeetingFinder(frames, words, models).reports(example.article());
  }

  private static List<Candidate> candidates(List<Report> reports) {
    Map<Candidate, Boolean> seen = new IdentityHashMap<>();
    return reports.stream()
        .map(Report::candidate)
        .filter(candidate -> seen.put(candidate, true) == null)
        .toList();
  }

  private List<Decision> arguments(Example example, Models models) {
    List<Decision> decisions = new ArrayList<>();
    Aligner aligner = new Aligner(example);
    List<Candidate> candidates = candidates(told(example, models));
    DateResolver resolver = new DateResolver(example.article().document().article().published());
    for (Candidate candidate : candidates) {
      Optional<GoldMeeting> gold = aligner.strong(candidate, candidates);
      if (gold.isEmpty()) {
        continue;
      }
      List<Argument> own =
          candidate.participants().stream().filter(each -> !isContext(each)).toList();
      for (Argument argument : own) {
        String model = argument.slot().startsWith("host.") ? "host" : "participant";
        Aligner.takesPart(argument, gold.get(), own)
            .ifPresent(right -> decisions.add(new Decision(model, argument.features(), right)));
      }
      for (Circumstance<DateMention> date : candidate.dates()) {
        decisions.add(
            new Decision("date", date.features(), isDate(resolver, date.value(), gold.get())));
      }
      for (Circumstance<Location> place : candidate.places()) {
        boolean right = Likeness.isPlace(gold.get().meeting(), place.value());
        decisions.add(new Decision("place", place.features(), right));
      }
    }
    return decisions;
  }

  /** Returns whether {@code date} is that of {@code gold}, told as past or as to come. */
  public static boolean isDate(DateResolver resolver, DateMention date, GoldMeeting gold) {
    for (Tense tense : Tense.values()) {
      Optional<DateResolver.Resolved> resolved =
          resolver.resolve(date.expression(), tense, Optional.empty());
      if (resolved.isPresent() && Likeness.isDate(gold.meeting(), resolved.get().date())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isContext(Argument argument) {
    return argument.slot().startsWith("context");
  }

  private List<Decision> context(Example example, Models models) {
    List<Decision> decisions = new ArrayList<>();
    Aligner aligner = new Aligner(example);
    List<Candidate> candidates = candidates(told(example, models));
    for (Candidate candidate : candidates) {
      Optional<GoldMeeting> gold = aligner.strong(candidate, candidates);
      for (Argument argument : gold.isPresent() ? candidate.participants() : List.<Argument>of()) {
        if (isContext(argument)) {
          Aligner.takesPart(argument, gold.get(), candidate.participants())
              .ifPresent(
                  right -> decisions.add(new Decision("context", argument.features(), right)));
        }
      }
    }
    return decisions;
  }

  private List<Decision> times(Example example, Models models) {
    List<Decision> decisions = new ArrayList<>();
    Aligner aligner = new Aligner(example);
    List<Report> reports = told(example, models);
    List<Candidate> candidates = candidates(reports);
    for (Report report : reports) {
      aligner
          .strong(report.candidate(), candidates)
          .ifPresent(
              gold -> decisions.add(new Decision("ahead", report.timeFeatures(), isAhead(gold))));
    }
    return decisions;
  }

  private static boolean isAhead(GoldMeeting gold) {
    Status status = gold.meeting().status();
    return status == Status.PLANNED || status == Status.PROPOSED;
  }

  private List<Decision> reports(Example example, Models models) {
    List<Decision> decisions = new ArrayList<>();
    List<Report> reports = told(example, models);
    List<Candidate> candidates = candidates(reports);
    Aligner aligner = new Aligner(example);
    Map<Report, GoldMeeting> aligned = aligned(example, aligner, reports);
    for (Report report : reports) {
      GoldMeeting gold = aligned.get(report);
      if (gold == null || !gold.unsure()) {
        decisions.add(new Decision("meeting", report.features(), gold != null));
      }
      if (gold != null) {
        boolean sure = aligner.strong(report.candidate(), candidates).isPresent();
        for (Kind kind : Kind.values()) {
          boolean right = gold.meeting().kind() == kind;
          if (sure) {
            decisions.add(new Decision(name("kind", kind), report.kindFeatures(), right));
          }
        }
        for (Status status : Status.values()) {
          boolean right = gold.meeting().status() == status;
          decisions.add(new Decision(name("status", status), report.statusFeatures(), right));
        }
      }
    }
    return decisions;
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

  private List<Decision> pairs(Example example, Models models) {
    List<Decision> decisions = new ArrayList<>();
    List<Report> all = told(example, models);
    Map<Report, GoldMeeting> aligned = aligned(example, new Aligner(example), all);
    List<Report> reports =
        all.stream()
            .filter(report -> report.probability() >= POSSIBLE && aligned.containsKey(report))
            .toList();
    for (int later = 0; later < reports.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        Report one = reports.get(earlier);
        Report other = reports.get(later);
        decisions.add(
            new Decision(
                "same", PairFeatures.of(one, other), aligned.get(one) == aligned.get(other)));
      }
    }
    return decisions;
  }

  private List<Decision> drafts(Example example, Models models) {
    List<Decision> decisions = new ArrayList<>();
    MeetingFinder finder = new MeetingFinder(frames, words, models);
    List<Draft> drafts = finder.drafts(finder.reports(example.article()));
    Map<Draft, GoldMeeting> pairs = Pairing.of(drafts, example.gold());
    for (Draft draft : drafts) {
      GoldMeeting gold = pairs.get(draft);
      if (gold == null || !gold.unsure()) {
        decisions.add(new Decision("accept", draft.features(), gold != null));
      }
    }
    return decisions;
  }
}
