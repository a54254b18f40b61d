package dev.parley.training;

import dev.parley.evaluate.ArticleScore;
import dev.parley.evaluate.FoundMeetings;
import dev.parley.evaluate.Scorer;
import dev.parley.evaluate.Scores;
import dev.parley.event.FrameTable;
import dev.parley.language.WordLists;
import dev.parley.meeting.Extraction;
import dev.parley.meeting.Meeting;
import dev.parley.meeting.MeetingFinder;
import dev.parley.model.Models;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Measures reading on the articles of each group of outlets with models of all the others. */
public final class CrossValidation {

  /** Outlets with fewer articles are left out together. */
  private static final int LEAST = 20;

  private static final String REST = "other outlets";

  private final FrameTable frames;
  private final WordLists words;

  /** Creates a measurement of the triggers of {@code frames}. */
  public CrossValidation(FrameTable frames, WordLists words) {
    this.frames = frames;
    this.words = words;
  }

  /**
   * Returns the scores of each fold, by its outlet.
   *
   * @param always examples that are not measured, and that every model learns from but those of
   *     their own outlet
   * @param each told of every article with what was read in it
   */
  public Map<String, Scores> scores(
      List<Example> examples, List<Example> always, BiConsumer<Example, Extraction> each) {
    Map<String, List<Example>> folds = folds(examples);
    Map<String, Scores> scores = new ConcurrentSkipListMap<>();
    folds.entrySet().parallelStream()
        .forEach(
            fold -> {
              List<Example> held = fold.getValue();
              Set<String> outlets = held.stream().map(Example::outlet).collect(Collectors.toSet());
              List<Example> others =
                  Stream.concat(examples.stream(), always.stream())
                      .filter(example -> !outlets.contains(example.outlet()))
                      .toList();
              Models models = new Trainer(frames, words).train(others);
              MeetingFinder finder = new MeetingFinder(frames, words, models);
              List<Scores> parts = new ArrayList<>();
              for (Example example : held) {
                Extraction found = finder.find(example.article());
                synchronized (each) {
                  each.accept(example, found);
                }
                List<Meeting> real = FoundMeetings.real(found.meetings());
                ArticleScore score =
                    Scorer.score(example.gold(), real.stream().map(FoundMeetings::record).toList());
                parts.add(score.scores());
              }
              scores.put(fold.getKey(), Scores.sum(parts));
            });
    return scores;
  }

  private static Map<String, List<Example>> folds(List<Example> examples) {
    Map<String, Integer> counts = new HashMap<>();
    examples.forEach(example -> counts.merge(example.outlet(), 1, Integer::sum));
    Map<String, List<Example>> folds = new TreeMap<>();
    for (Example example : examples) {
      String fold = counts.get(example.outlet()) < LEAST ? REST : example.outlet();
      folds.computeIfAbsent(fold, name -> new ArrayList<>()).add(example);
    }
    return folds;
  }
}
