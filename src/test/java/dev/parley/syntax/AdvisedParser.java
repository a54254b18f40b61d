package dev.parley.syntax;

import dev.parley.text.Token;
import java.util.List;

/** Parses sentences with the advice of another parser. */
final class AdvisedParser {

  private static final int WIDTH = 16;

  private final Lexicon lexicon;
  private final Scorer tags;
  private final Scorer steps;
  private final Scorer relations;
  private final Views views;

  AdvisedParser(Learned learned, Views views) {
    this.lexicon =
        new Lexicon(
            LexiconMaker.table(learned.entries()),
            LexiconMaker.table(learned.lemmas()),
            LexiconMaker.table(learned.clusters()));
    this.tags = learned.tags().scorer();
    this.steps = new StepScorer(new FeatureTable(learned.steps().keys(), learned.steps().packed()));
    this.relations = learned.relations().scorer();
    this.views = views;
  }

  /** Returns the tree of {@code tokens}. */
  Parse parse(List<Token> tokens) {
    View view = views.of(tokens);
    Words words = new Words(tokens, lexicon);
    new ViewingTagger(tags, view).tag(words);
    Skeleton skeleton = new Skeleton(words, lexicon);
    Tree tree = new Tree(heads(view).find(skeleton));
    relations(view).find(skeleton, tree);
    return new ParseBuilder(tokens, words, skeleton, tree).build();
  }

  private HeadFinder heads(View view) {
    return new HeadFinder(steps, WIDTH) {
      @Override
      StepScores scores(Skeleton words, Scorer scorer) {
        int[] features = new int[View.MOST];
        return new StepScores(words, scorer) {
          @Override
          void score(State state, int[] scores) {
            scorer.score(features, view.state(words, state, features), scores);
          }
        };
      }
    };
  }

  private RelationFinder relations(View view) {
    return new RelationFinder(relations) {
      @Override
      int most() {
        return View.MOST;
      }

      @Override
      int fill(Skeleton words, Tree tree, int word, int[] features) {
        return view.arc(words, tree, word, features);
      }
    };
  }
}
