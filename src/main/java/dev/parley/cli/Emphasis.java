package dev.parley.cli;

/**
 * Lets words stand out on a terminal; elsewhere they are as they were.
 *
 * @param shown whether the stream that the words go to is a terminal that may be coloured
 */
record Emphasis(boolean shown) {

  private static final String STRONG = "1";
  private static final String ALARMING = "1;31";

  /** Returns {@code text} as a heading or a name to look for. */
  String strong(String text) {
    return styled(text, STRONG);
  }

  /** Returns {@code text} as what something went wrong with. */
  String alarming(String text) {
    return styled(text, ALARMING);
  }

  private String styled(String text, String style) {
    return shown ? "\u001B[" + style + "m" + text + "\u001B[0m" : text;
  }
}
