package dev.parley.syntax;

/** Says what each choice is worth. */
interface Scorer {

  /**
   * Sets {@code scores} to what each choice is worth.
   *
   * @param features numbers of what is seen, used up afterwards
   * @param count how many of them there are
   */
  void score(int[] features, int count, int[] scores);
}
