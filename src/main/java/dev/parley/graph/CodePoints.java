package dev.parley.graph;

import dev.parley.text.Span;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The positions of a text in Unicode code points, which is what the Web Annotation Data Model
 * (section 4.2.4) counts in. An emoji is one, a letter and a combining accent are two.
 */
final class CodePoints {

  /** Where the second halves of pairs stand, in order. */
  private final int[] halves;

  CodePoints(String text) {
    this.halves =
        IntStream.range(1, text.length())
            .filter(
                at ->
                    Character.isLowSurrogate(text.charAt(at))
                        && Character.isHighSurrogate(text.charAt(at - 1)))
            .toArray();
  }

  /** Returns {@code span}, which counts UTF-16 code units, in code points. */
  Span of(Span span) {
    return halves.length == 0 ? span : new Span(at(span.begin()), at(span.end()));
  }

  private int at(int codeUnit) {
    int found = Arrays.binarySearch(halves, codeUnit);
    return codeUnit - (found < 0 ? -found - 1 : found);
  }
}
