package dev.parley.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Learns tags. */
final class TagTrainer {

  private final Lexicon lexicon;
  private final Perceptron weights = new Perceptron(Tag.count());
  private final Views views;
  private final int[] features = new int[View.MOST];
  private final int[] scores = new int[Tag.count()];

  TagTrainer(Lexicon lexicon, Views views) {
    this.views = views;
    this.lexicon = lexicon;
  }

  /**
   * Returns the weights after {@code rounds} rounds, in an order by {@code seed}, over {@code
   * examples}.
   */
  Perceptron train(List<Example> examples, int rounds, int seed) {
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(seed);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        learn(example);
      }
    }
    return weights;
  }

  private void learn(Example example) {
    Words words = new Words(example.tokens(), lexicon);
    View view = views.of(example.tokens());
    for (int at = 0; at < example.size(); at++) {
      int place = at + Words.MARGIN;
      int sure = Lexicon.sure(words.entry[place]);
      int gold = example.tags()[at];
      if (sure >= 0) {
        words.tag[place] = sure;
      } else {
        int count = view.word(words, place, features);
        weights.score(features, count, scores);
        int best = Tagger.best(scores);
        words.tag[place] = best;
        weights.tick();
        if (gold >= 0 && best != gold) {
          weights.update(features, count, gold, 1);
          weights.update(features, count, best, -1);
        }
      }
    }
  }
}
