package dev.parley.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the parser learns from.
 *
 * @param skeletons sentences with the tags that a tagger gives them that has not seen them
 * @param trees the right tree of each
 * @param views what is seen of each
 */
record TrainingSet(List<Skeleton> skeletons, List<GoldTree> trees, List<View> views) {

  /** Returns {@code examples} with tags by taggers that were trained on the other folds. */
  static TrainingSet jackknifed(
      List<Example> examples, Map<Integer, Integer> clusters, Views views, int folds, int rounds) {
    Lexicon lemmas = LexiconMaker.lexicon(examples, clusters);
    TrainingSet set = new TrainingSet(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (int fold = 0; fold < folds; fold++) {
      List<Example> rest = new ArrayList<>();
      List<Example> part = new ArrayList<>();
      for (int at = 0; at < examples.size(); at++) {
        (at % folds == fold ? part : rest).add(examples.get(at));
      }
      Lexicon lexicon = LexiconMaker.lexicon(rest, clusters);
      Scorer tags =
          new TagTrainer(lexicon, views)
              .train(rest, rounds, fold)
              .average(32, Integer.MAX_VALUE, Short.MAX_VALUE)
              .scorer();
      for (Example example : part) {
        Words words = new Words(example.tokens(), lexicon);
        View view = views.of(example.tokens());
        new ViewingTagger(tags, view).tag(words);
        set.add(example, new Skeleton(words, lemmas), view);
      }
    }
    return set;
  }

  private void add(Example example, Skeleton skeleton, View view) {
    if (skeleton.size > 0) {
      skeletons.add(skeleton);
      trees.add(GoldTree.of(example, skeleton));
      views.add(view);
    }
  }
}
