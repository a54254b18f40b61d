package dev.parley.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Learns relations, with the right heads and the relations that it finds itself. */
final class RelationTrainer {

  private final Perceptron weights = new Perceptron(Relation.count());
  private final int[] features = new int[View.MOST];
  private final int[] scores = new int[Relation.count()];

  /**
   * Returns the weights after {@code rounds} rounds, in an order by {@code seed}, over {@code set}.
   */
  Perceptron train(TrainingSet set, int rounds, int seed) {
    Random random = new Random(seed);
    List<Integer> order = new ArrayList<>();
    for (int at = 0; at < set.trees().size(); at++) {
      order.add(at);
    }
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      for (int at : order) {
        learn(set.skeletons().get(at), set.trees().get(at), set.views().get(at));
      }
    }
    return weights;
  }

  private void learn(Skeleton words, GoldTree gold, View view) {
    Tree tree = new Tree(gold.heads());
    for (int word : tree.downward()) {
      if (tree.head(word) < 0) {
        tree.relate(word, Relation.ROOT.ordinal());
      } else {
        int count = view.arc(words, tree, word, features);
        weights.score(features, count, scores);
        int best = Tagger.best(scores);
        tree.relate(word, best);
        int right = gold.relations()[word];
        weights.tick();
        if (right >= 0 && best != right) {
          weights.update(features, count, right, 1);
          weights.update(features, count, best, -1);
        }
      }
    }
  }
}
