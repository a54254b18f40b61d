package dev.parley.serve.guard;

/**
 * A text that can be looked at only so often: a regular expression that goes back and forth without
 * end meets its end here.
 */
final class CountedText implements CharSequence {

  private final CharSequence text;
  private final int[] left;

  CountedText(CharSequence text, int steps) {
    this(text, new int[] {steps});
  }

  private CountedText(CharSequence text, int[] left) {
    this.text = text;
    this.left = left;
  }

  @Override
  public char charAt(int index) {
    if (--left[0] < 0) {
      throw new DeniedException("a regular expression takes too many steps on a text");
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new CountedText(text.subSequence(start, end), left);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
