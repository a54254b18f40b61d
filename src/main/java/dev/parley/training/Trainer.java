package dev.parley.training;

import dev.parley.event.Candidate;
import dev.parley.event.FrameTable;
import dev.parley.event.Kind;
import dev.parley.language.WordLists;
import dev.parley.meeting.MeetingFinder;
import dev.parley.meeting.Report;
import dev.parley.meeting.Status;
import dev.parley.model.LinearModel;
import dev.parley.model.Models;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * Fits all models to annotated articles, one after the other, each with those before it in use: who
 * takes part, when and where; then whether it is a meeting, of which kind and status; then which
 * reports are of the same meeting; then whether all of them together are one.
 */
public final class Trainer {

  /** What weights cost, chosen by cross-validation; few of many features tell what is a meeting. */
  private static final Penalty PENALTY = new Penalty(false, 0.3);

  private static final Map<String, Penalty> PENALTIES =
      Map.of(
          "meeting", new Penalty(true, 0.5),
          "same", new Penalty(false, 0.1));

  /** In how many parts the examples are, each read with models of the others. */
  private static final int PARTS = 10;

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
                "state",
                "participant",
                "host",
                "context",
                "date",
                "place",
                "ahead",
                "meeting",
                "same",
                "accept"));
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
   * What is known of examples once it is learned who takes part in what, when and where.
   *
   * @param parts the models for each part of the examples, learned from the others
   * @param all the models learned from all of them
   * @param candidates what stands in each example, by the models of its part
   */
  public record Reading(List<Models> parts, Models all, List<List<Candidate>> candidates) {}

  /**
   * Returns the models that fit {@code examples} best.
   *
   * <p>What a model learns from is made with models of the stages before that have not seen the
   * same article: else it would trust them more than they deserve in articles that nobody has seen.
   */
  public Models train(List<Example> examples) {
    return train(examples, read(examples));
  }

  /** Returns {@code examples} with what stands in them. */
  public Reading read(List<Example> examples) {
    Reading reading = new Reading(Collections.nCopies(PARTS, untrained()), untrained(), List.of());
    for (int stage = 0; stage < 2; stage++) {
      boolean first = stage == 0;
      List<List<Candidate>> candidates = candidates(examples, reading.parts());
      reading =
          learn(
              examples,
              new Reading(reading.parts(), reading.all(), candidates),
              (at, models) -> {
                Example example = examples.get(at);
                if (!example.teachesWho()) {
                  return List.of();
                }
                return first
                    ? EventLessons.arguments(example, candidates.get(at))
                    : EventLessons.context(example, candidates.get(at));
              });
    }
    return new Reading(reading.parts(), reading.all(), candidates(examples, reading.parts()));
  }

  /** Returns the models that fit {@code examples} best, where it is known what stands in them. */
  public Models train(List<Example> examples, Reading read) {
    Reading reading = read;
    List<BiFunction<Example, List<Report>, List<Decision>>> stages =
        List.of(MeetingLessons::times, MeetingLessons::reports, MeetingLessons::pairs);
    for (BiFunction<Example, List<Report>, List<Decision>> stage : stages) {
      reading =
          learn(
              examples,
              reading,
              (at, models) -> {
                MeetingFinder finder = new MeetingFinder(frames, words, models);
                Example example = examples.get(at);
                return stage.apply(
                    example, finder.reports(example.article(), read.candidates().get(at)));
              });
    }
    return learn(
            examples,
            reading,
            (at, models) -> {
              MeetingFinder finder = new MeetingFinder(frames, words, models);
              Example example = examples.get(at);
              return example.whole()
                  ? MeetingLessons.drafts(
                      example,
                      finder.drafts(
                          example.article(),
                          finder.reports(example.article(), read.candidates().get(at))))
                  : List.of();
            })
        .all();
  }

  private List<List<Candidate>> candidates(List<Example> examples, List<Models> parts) {
    List<MeetingFinder> finders =
        parts.stream().map(models -> new MeetingFinder(frames, words, models)).toList();
    List<List<Candidate>> candidates = new ArrayList<>();
    for (int at = 0; at < examples.size(); at++) {
      candidates.add(finders.get(at % PARTS).candidates(examples.get(at).article()));
    }
    return candidates;
  }

  /** Returns {@code reading} with models that have learned from the decisions of {@code stage}. */
  private static Reading learn(
      List<Example> examples, Reading reading, BiFunction<Integer, Models, List<Decision>> stage) {
    List<List<Decision>> decisions = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      decisions.add(new ArrayList<>());
    }
    for (int at = 0; at < examples.size(); at++) {
      int part = at % PARTS;
      decisions.get(part).addAll(stage.apply(at, reading.parts().get(part)));
    }
    List<Models> parts = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      List<List<Decision>> others = new ArrayList<>(decisions);
      others.remove(part);
      parts.add(with(reading.parts().get(part), others));
    }
    return new Reading(parts, with(reading.all(), decisions), reading.candidates());
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
    fitters.forEach(
        (name, fitter) -> all.put(name, fitter.fit(name, PENALTIES.getOrDefault(name, PENALTY))));
    return new Models(all);
  }
}
