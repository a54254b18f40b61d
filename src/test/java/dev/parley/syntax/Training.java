package dev.parley.syntax;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes the model of English out of treebanks. */
final class Training {

  private static final int FOLDS = Integer.getInteger("folds", 5);
  private static final int TAG_ROUNDS = Integer.getInteger("tag", 6);
  private static final int ARC_ROUNDS = Integer.getInteger("arc", 8);
  private static final int LABEL_ROUNDS = Integer.getInteger("label", 8);
  private static final int WIDTH = Integer.getInteger("width", 8);

  private Training() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Treebank treebank = new Treebank(true);
    List<Example> examples = new ArrayList<>();
    for (String name : arguments[2].split(",")) {
      examples.addAll(treebank.read(folder.resolve(name + ".conllu.gz")));
    }
    List<List<Example>> tests = new ArrayList<>();
    String[] names = {"pud-test", "gum-news-test", "ewt-dev"};
    for (String name : names) {
      tests.add(treebank.read(folder.resolve(name + ".conllu.gz")));
    }
    long begin = System.nanoTime();
    List<Example> all = Augmenter.augment(examples);
    Map<Integer, Integer> entries = LexiconMaker.entries(all);
    Lexicon lexicon = new Lexicon(LexiconMaker.table(entries));
    List<Skeleton> skeletons = new ArrayList<>();
    List<GoldTree> trees = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Example> rest = new ArrayList<>();
      for (int at = 0; at < all.size(); at++) {
        if (at % FOLDS != fold) {
          rest.add(all.get(at));
        }
      }
      Lexicon known = new Lexicon(LexiconMaker.table(LexiconMaker.entries(rest)));
      Tagger tagger =
          new Tagger(new TagTrainer(known).train(rest, TAG_ROUNDS).average(32, 1, 30000).scorer());
      for (int at = fold; at < all.size(); at += FOLDS) {
        Words words = new Words(all.get(at).tokens(), known);
        tagger.tag(words);
        Skeleton skeleton = new Skeleton(words);
        if (skeleton.size > 0) {
          skeletons.add(skeleton);
          trees.add(GoldTree.of(all.get(at), skeleton));
        }
      }
    }
    print("jackknife", begin);
    LearnedTable tags = new TagTrainer(lexicon).train(all, TAG_ROUNDS + 2).average(32, 4, 30000);
    print("tags " + tags.keys().length, begin);
    LearnedTable relations =
        new LabelTrainer().train(skeletons, trees, LABEL_ROUNDS).average(32, 4, 30000);
    print("labels " + relations.keys().length, begin);
    ArcTrainer arcs = new ArcTrainer(WIDTH);
    Random random = new Random(3);
    for (int round = 0; round < ARC_ROUNDS; round++) {
      arcs.round(skeletons, trees, random);
      print("arcs " + round + " " + arcs.weights().size(), begin);
      if (round % 2 == 1) {
        LearnedTable steps = arcs.weights().average(16, 3, 511);
        Parser parser =
            new Parser(
                new Model(
                    lexicon,
                    tags.scorer(),
                    new StepScorer(new FeatureTable(steps.keys(), steps.packed())),
                    relations.scorer()),
                WIDTH);
        for (int test = 0; test < names.length; test++) {
          print(names[test] + " " + Accuracy.of(parser, tests.get(test)), begin);
        }
        ModelWriter.write(Path.of(arguments[1]), entries, tags, steps, relations);
        print("steps " + steps.keys().length, begin);
      }
    }
  }

  private static void print(String what, long begin) {
    System.out.printf("%5d s %s%n", (System.nanoTime() - begin) / 1_000_000_000L, what);
  }
}
