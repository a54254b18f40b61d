package dev.parley.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Learns the parser's steps with a beam: weights are changed where the best wrong reading is
 * furthest ahead of the right one (max-violation; Huang, Fayong and Guo 2012).
 */
final class StepTrainer {

  private final Perceptron weights = new Perceptron(Step.COUNT);
  private final int[] features = new int[View.MOST];
  private View view = View.PLAIN;
  private final int[] scores = new int[Step.COUNT];
  private final int width;
  private final State[] states;
  private final Beam beam;

  StepTrainer(int width) {
    this.width = width;
    states = new State[width];
    beam = new Beam(width, Integer.MAX_VALUE);
  }

  Perceptron weights() {
    return weights;
  }

  /** Goes through {@code set} once, in an order by {@code random}. */
  void round(TrainingSet set, Random random) {
    List<Integer> order = new ArrayList<>();
    for (int at = 0; at < set.trees().size(); at++) {
      order.add(at);
    }
    Collections.shuffle(order, random);
    for (int at : order) {
      view = set.views().get(at);
      learn(set.skeletons().get(at), set.trees().get(at));
    }
  }

  private void learn(Skeleton words, GoldTree tree) {
    weights.tick();
    State gold = State.FIRST;
    State worstGold = null;
    State worst = null;
    int violation = 0;
    states[0] = State.FIRST;
    int count = 1;
    for (int steps = 2 * words.size - 1; steps > 0; steps--) {
      beam.clear();
      for (int at = 0; at < count; at++) {
        State state = states[at];
        score(words, state);
        for (int step = 0; step < Step.COUNT; step++) {
          if (state.allows(step, words.size)) {
            beam.offer(state, step, state.score() + scores[step]);
          }
        }
      }
      State before = gold;
      int step = tree.step(before);
      score(words, before);
      gold = before.after(step, before.score() + scores[step], words);
      count = beam.size();
      for (int at = 0; at < count; at++) {
        states[at] = beam.state(at, words);
        if (states[at].before() == before && states[at].step() == step) {
          gold = states[at];
        }
      }
      int ahead = states[0].score() - gold.score();
      if (states[0] != gold && ahead >= violation) {
        violation = ahead;
        worst = states[0];
        worstGold = gold;
      }
    }
    if (worst != null) {
      update(words, worst, worstGold);
    }
  }

  private void update(Skeleton words, State wrong, State right) {
    List<State> wrongs = path(wrong);
    List<State> rights = path(right);
    int from = 0;
    while (wrongs.get(from).step() == rights.get(from).step()) {
      from++;
    }
    for (int at = from; at < wrongs.size(); at++) {
      change(words, rights.get(at), 1);
      change(words, wrongs.get(at), -1);
    }
  }

  private static List<State> path(State last) {
    List<State> path = new ArrayList<>();
    for (State state = last; state.before() != null; state = state.before()) {
      path.add(state);
    }
    Collections.reverse(path);
    return path;
  }

  private void change(Skeleton words, State state, int more) {
    int count = view.state(words, state.before(), features);
    weights.update(features, count, state.step(), more);
  }

  private void score(Skeleton words, State state) {
    weights.score(features, view.state(words, state, features), scores);
  }
}
