package dev.parley.syntax;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** What was learned, in the form that is written to a file. */
record Learned(
    Map<Integer, Integer> entries,
    Map<Integer, Integer> lemmas,
    Map<Integer, Integer> clusters,
    LearnedTable tags,
    LearnedTable steps,
    LearnedTable relations) {

  private static final int TAG_FEATURES = 200_000;
  private static final int RELATION_FEATURES = 138_000;
  private static final int MOST = Short.MAX_VALUE;
  private static final int MOST_STEP = (1 << StepScorer.BITS - 1) - 1;

  /**
   * How long is learned.
   *
   * @param folds how many taggers tag what the others have seen
   * @param tagRounds rounds over the sentences for tags
   * @param relationRounds for relations
   * @param stepRounds for steps
   * @param learners how many learn, each in another order; what is kept is their mean
   * @param width how many readings the parser keeps
   * @param features how many features of steps are kept
   */
  record Effort(
      int folds,
      int tagRounds,
      int relationRounds,
      int stepRounds,
      int learners,
      int width,
      int features) {}

  /**
   * Returns what {@code examples} teach; the same every time.
   *
   * @param clusters what words are used like, see {@link Lexicon}
   * @param progress is told what has been done
   */
  static Learned from(
      List<Example> examples,
      Map<Integer, Integer> clusters,
      Effort effort,
      Consumer<String> progress) {
    return from(
        Augmenter.augment(TitleStyle.unify(examples)), clusters, Views.PLAIN, effort, progress);
  }

  /** Returns what {@code all}, seen with {@code views}, teach; the same every time. */
  static Learned from(
      List<Example> all,
      Map<Integer, Integer> clusters,
      Views views,
      Effort effort,
      Consumer<String> progress) {
    Lexicon lexicon = LexiconMaker.lexicon(all, clusters);
    TrainingSet set =
        TrainingSet.jackknifed(
            all, clusters, views, effort.folds(), Math.max(1, effort.tagRounds() - 2));
    progress.accept("tags of the folds");
    LearnedTable tags =
        mean(
                effort,
                learner -> new TagTrainer(lexicon, views).train(all, effort.tagRounds(), learner))
            .average(32, TAG_FEATURES, MOST);
    progress.accept("tags: " + tags.keys().length + " features");
    LearnedTable relations =
        mean(effort, learner -> new RelationTrainer().train(set, effort.relationRounds(), learner))
            .average(32, RELATION_FEATURES, MOST);
    progress.accept("relations: " + relations.keys().length + " features");
    LearnedTable steps =
        mean(effort, learner -> steps(set, effort, learner, progress))
            .average(16, effort.features(), MOST_STEP);
    progress.accept("steps: " + steps.keys().length + " features");
    return new Learned(
        LexiconMaker.entries(all), LexiconMaker.lemmas(all), clusters, tags, steps, relations);
  }

  /** Returns the mean of what each of the learners, who are numbered from 0, learns. */
  private static Perceptron mean(Effort effort, IntFunction<Perceptron> learner) {
    return Perceptron.mean(
        IntStream.range(0, effort.learners()).parallel().mapToObj(learner).toList());
  }

  private static Perceptron steps(
      TrainingSet set, Effort effort, int learner, Consumer<String> progress) {
    StepTrainer trainer = new StepTrainer(effort.width());
    Random random = new Random(learner);
    for (int round = 1; round <= effort.stepRounds(); round++) {
      trainer.round(set, random);
      progress.accept("steps, round " + round);
    }
    return trainer.weights();
  }

  /** Writes what {@link Model} reads. */
  void write(OutputStream output) throws IOException {
    ModelWriter.write(output, this);
  }
}
