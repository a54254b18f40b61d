package dev.parley.syntax;

/** Gives words their tags by what a view of the sentence sees. */
final class ViewingTagger extends Tagger {

  private final View view;

  ViewingTagger(Scorer scorer, View view) {
    super(scorer);
    this.view = view;
  }

  @Override
  int most() {
    return View.MOST;
  }

  @Override
  int fill(Words words, int at, int[] features) {
    return view.word(words, at, features);
  }
}
