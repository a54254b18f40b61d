package dev.parley.text;

/**
 * A stretch of text, half open, counted in UTF-16 code units (NIF's string offsets).
 *
 * @param begin the first character
 * @param end the character after the last
 */
public record Span(int begin, int end) implements Comparable<Span> {

  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("no span from " + begin + " to " + end);
    }
  }

  /** Returns how many characters it covers. */
  public int length() {
    return end - begin;
  }

  /** Returns whether {@code other} lies within this span. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Returns whether the two share a character. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** Returns the shortest span around both. */
  public Span union(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /** Returns the part of {@code text} that it covers. */
  public String of(String text) {
    return text.substring(begin, end);
  }

  @Override
  public int compareTo(Span other) {
    return begin != other.begin
        ? Integer.compare(begin, other.begin)
        : Integer.compare(end, other.end);
  }
}
