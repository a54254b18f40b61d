package dev.parley.graph;

/** HTML in the making; all text is escaped. */
final class Markup {

  private final StringBuilder out = new StringBuilder();

  /** Opens an element with attributes: names and values in turn. */
  Markup open(String element, String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      out.append(Escapes.xml(attributes[i + 1])).append('"');
    }
    out.append('>');
    return this;
  }

  /** Closes an element. */
  Markup close(String element) {
    out.append("</").append(element).append('>');
    return this;
  }

  /** Adds an element that has only text. */
  Markup element(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close(element);
  }

  /** Adds a link. */
  Markup link(String address, String text) {
    return element("a", text, "href", address);
  }

  /** Adds text. */
  Markup text(String text) {
    out.append(Escapes.xml(text));
    return this;
  }

  /** Ends a line of the source. */
  Markup line() {
    out.append('\n');
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
