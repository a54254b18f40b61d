package dev.parley.serve.guard;

/** Counts the brackets of SPARQL text, without those in strings, IRIs and comments. */
final class Brackets {

  private final String text;
  private int at;

  Brackets(String text) {
    this.text = text;
  }

  /** Returns how many brackets are open at once at most. */
  int depth() {
    int depth = 0;
    int deepest = 0;
    for (at = 0; at < text.length(); at++) {
      switch (text.charAt(at)) {
        case '(', '{', '[' -> deepest = Math.max(deepest, ++depth);
        case ')', '}', ']' -> depth--;
        case '"', '\'' -> skipString(text.charAt(at));
        case '#' -> skipTo('\n');
        case '<' -> skipIri();
        default -> {}
      }
    }
    return deepest;
  }

  private void skipString(char quote) {
    String three = String.valueOf(quote).repeat(3);
    boolean isLong = text.startsWith(three, at);
    String end = isLong ? three : String.valueOf(quote);
    at += end.length();
    while (at < text.length() && !text.startsWith(end, at)) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    at += end.length() - 1;
  }

  /** An IRI has no space and none of these; otherwise this is "less than". */
  private void skipIri() {
    int end = at + 1;
    while (end < text.length()
        && text.charAt(end) > ' '
        && "<\"{}|^`\\".indexOf(text.charAt(end)) < 0) {
      if (text.charAt(end) == '>') {
        at = end;
        return;
      }
      end++;
    }
  }

  private void skipTo(char end) {
    int found = text.indexOf(end, at);
    at = found < 0 ? text.length() : found;
  }
}
