package dev.parley.graph;

/** Characters that Turtle, N-Quads and XML cannot hold as they are. */
final class Escapes {

  private Escapes() {}

  /** Returns {@code text} for between quotation marks; see RDF 1.1 N-Triples, section 2.4. */
  static String string(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ' || c == 0x7F) {
            out.append(String.format("\\u%04X", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.toString();
  }

  /** Returns {@code iri} for between angle brackets. */
  static String iri(String iri) {
    StringBuilder out = new StringBuilder(iri.length());
    for (int i = 0; i < iri.length(); i++) {
      char c = iri.charAt(i);
      if (c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0) {
        out.append(String.format("\\u%04X", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Returns {@code text} for an attribute or for between tags. */
  static String xml(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\r' -> out.append("&#xD;");
        case '\n' -> out.append("&#xA;");
        case '\t' -> out.append("&#x9;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
