package dev.parley.training;

import dev.parley.evaluate.FoundMeetings;
import dev.parley.evaluate.MeetingRecord;
import dev.parley.evaluate.Reliability;
import dev.parley.evaluate.Scorer;
import dev.parley.evaluate.Scores;
import dev.parley.event.FrameTable;
import dev.parley.language.WordLists;
import dev.parley.meeting.Extraction;
import dev.parley.meeting.Meeting;
import dev.parley.meeting.MeetingFinder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Prints how well three sets are read, each with models that have not seen it: what helps on one
 * alone is a habit of that set, or noise.
 */
final class Measurement {

  /** How often the articles are read once more with models of examples in another order. */
  private static final int ORDERS = 4;

  private final FrameTable frames;
  private final WordLists words;

  Measurement(FrameTable frames, WordLists words) {
    this.frames = frames;
    this.words = words;
  }

  /**
   * Prints the scores of {@code articles}, those of each outlet read with models of the others; of
   * {@code invented} ones, in the same way by file; and of {@code passages}, read with models of
   * all of these. All models learn from {@code always}, too, but from none of their own outlet.
   */
  void print(
      List<Example> articles,
      List<Example> invented,
      List<Example> always,
      List<Example> passages) {
    outlets(articles, joined(always, invented));
    orders(articles, joined(always, invented));
    files(invented, joined(always, articles));
    passages(passages, joined(joined(always, articles), invented));
  }

  private void outlets(List<Example> articles, List<Example> always) {
    Reliability reliability = new Reliability();
    Sweep sweep = new Sweep();
    Map<String, Scores> scores =
        new CrossValidation(frames, words)
            .scores(
                articles,
                always,
                (example, found) -> {
                  add(reliability, example, found);
                  sweep.add(example, found);
                });
    scores.forEach((outlet, each) -> System.out.println(outlet + "  " + each.lines().getFirst()));
    print("articles, by outlet", Scores.sum(scores.values()), sweep);
    reliability.lines().forEach(System.out::println);
  }

  /**
   * Prints the same with examples in other orders, which are learned from in other parts: by how
   * much these figures differ is chance, and their mean has less of it.
   */
  private void orders(List<Example> articles, List<Example> always) {
    double f1 = 0;
    double mean = 0;
    double slots = 0;
    for (int order = 1; order <= ORDERS; order++) {
      Random random = new Random(order);
      Sweep sweep = new Sweep();
      Scores scores =
          Scores.sum(
              new CrossValidation(frames, words)
                  .scores(shuffled(articles, random), shuffled(always, random), sweep::add)
                  .values());
      System.out.println("order " + order + "  " + scores.lines().getFirst() + ", " + sweep);
      f1 += scores.meetings().f1() / ORDERS;
      mean += sweep.mean() / ORDERS;
      slots += scores.allSlots().f1() / ORDERS;
    }
    System.out.printf(
        Locale.ROOT, "all orders  F1 %.4f, mean F1 %.4f, slots F1 %.4f%n", f1, mean, slots);
  }

  private static List<Example> shuffled(List<Example> examples, Random random) {
    List<Example> shuffled = new ArrayList<>(examples);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  private void files(List<Example> invented, List<Example> always) {
    Sweep sweep = new Sweep();
    Map<String, Scores> scores =
        new CrossValidation(frames, words).scores(invented, always, sweep::add);
    print("invented articles, by file", Scores.sum(scores.values()), sweep);
  }

  private void passages(List<Example> passages, List<Example> others) {
    MeetingFinder finder =
        new MeetingFinder(frames, words, new Trainer(frames, words).train(others));
    Sweep sweep = new Sweep();
    List<Scores> scores = new ArrayList<>();
    for (Example passage : passages) {
      Extraction found = finder.find(passage.article());
      sweep.add(passage, found);
      scores.add(Scorer.score(passage.gold(), records(found)).scores());
    }
    print("passages", Scores.sum(scores), sweep);
  }

  private static List<Example> joined(List<Example> some, List<Example> others) {
    List<Example> joined = new ArrayList<>(some);
    joined.addAll(others);
    return joined;
  }

  private static void print(String name, Scores scores, Sweep sweep) {
    System.out.println(name + ", " + sweep);
    scores.lines().forEach(System.out::println);
  }

  private static void add(Reliability reliability, Example example, Extraction extraction) {
    List<Meeting> found = FoundMeetings.real(extraction.meetings());
    List<Integer> wrong = Scorer.score(example.gold(), records(extraction)).invented();
    for (int at = 0; at < found.size(); at++) {
      reliability.add(found.get(at).confidence(), !wrong.contains(at));
    }
  }

  private static List<MeetingRecord> records(Extraction found) {
    return FoundMeetings.real(found.meetings()).stream().map(FoundMeetings::record).toList();
  }
}
