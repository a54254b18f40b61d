package dev.parley.syntax;

/** The steps of the parser (arc-hybrid; Kuhlmann, Gómez-Rodríguez and Satta 2011). */
final class Step {

  /** Puts the next word onto the stack. */
  static final int SHIFT = 0;

  /** Takes the word on top of the stack away, below the next word. */
  static final int LEFT = 1;

  /** Takes the word on top of the stack away, below the word under it. */
  static final int RIGHT = 2;

  /** How many kinds of steps there are. */
  static final int COUNT = 3;

  private Step() {}
}
