package dev.parley.graph;

import dev.parley.text.Span;

/**
 * The positions of a text in Unicode code points, which is what the Web Annotation Data Model
 * (section 4.2.4) counts in. An emoji is one, a letter and a combining accent are two.
 */
final class CodePoints {

  private final String text;
  private final boolean plain;

  CodePoints(String text) {
    this.text = text;
    this.plain = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
  }

  /** Returns {@code span}, which counts UTF-16 code units, in code points. */
  Span of(Span span) {
    return plain ? span : new Span(at(span.begin()), at(span.end()));
  }

  private int at(int codeUnit) {
    return text.codePointCount(0, codeUnit);
  }
}
