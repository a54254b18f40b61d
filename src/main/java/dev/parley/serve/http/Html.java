package dev.parley.serve.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A piece of an HTML page.
 *
 * <p>Whatever is put in is text and comes out as text: there is no way to put in markup, or an
 * address that is a program.
 */
public sealed interface Html {

  /** Appends its markup. */
  void appendTo(StringBuilder out);

  /** Returns {@code text} as it is. */
  static Html text(String text) {
    return new Text(text);
  }

  /** Returns the element of that name around {@code children}. */
  static Element element(String name, Html... children) {
    return new Element(name, Map.of(), List.of(children));
  }

  /** Returns the element of that name around {@code children}. */
  static Element element(String name, List<? extends Html> children) {
    return new Element(name, Map.of(), List.copyOf(children));
  }

  /** Returns a link that shows {@code text}. */
  static Element link(String address, String text) {
    return element("a", text(text)).with("href", address);
  }

  /** Words of a page. */
  record Text(String text) implements Html {
    @Override
    public void appendTo(StringBuilder out) {
      escape(text, out);
    }
  }

  /**
   * A description of the page for machines, in JSON-LD; no browser runs it.
   *
   * @param json an object, in which no character can end the element
   */
  record Data(String json) implements Html {
    @Override
    public void appendTo(StringBuilder out) {
      out.append("<script type=\"application/ld+json\">")
          .append(json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026"))
          .append("</script>");
    }
  }

  /** An element with its attributes in order. */
  record Element(String name, Map<String, String> attributes, List<Html> children) implements Html {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern ATTRIBUTE = Pattern.compile("[a-z][a-zA-Z0-9-]*");
    private static final Set<String> EMPTY = Set.of("link", "meta", "br", "hr", "img", "input");
    private static final Set<String> ADDRESSES = Set.of("href", "src", "action");
    private static final Pattern SAFE_ADDRESS =
        Pattern.compile("(?i)https?://.*|/(?!/).*|#.*|[a-z0-9._-]+(?<!:)");

    public Element {
      if (!NAME.matcher(name).matches()) {
        throw new IllegalArgumentException(name);
      }
    }

    /** Returns the same with an attribute; an address that is no http or local one is left out. */
    public Element with(String attribute, String value) {
      if (!ATTRIBUTE.matcher(attribute).matches() || attribute.startsWith("on")) {
        throw new IllegalArgumentException(attribute);
      }
      if (ADDRESSES.contains(attribute) && !SAFE_ADDRESS.matcher(value).matches()) {
        return this;
      }
      Map<String, String> more = new LinkedHashMap<>(attributes);
      more.put(attribute, value);
      return new Element(name, more, children);
    }

    /** Returns the same with {@code child} at its end. */
    public Element add(Html child) {
      List<Html> more = new ArrayList<>(children);
      more.add(child);
      return new Element(name, attributes, more);
    }

    @Override
    public void appendTo(StringBuilder out) {
      out.append('<').append(name);
      attributes.forEach(
          (attribute, value) -> {
            out.append(' ').append(attribute).append("=\"");
            escape(value, out);
            out.append('"');
          });
      out.append('>');
      if (!EMPTY.contains(name)) {
        children.forEach(child -> child.appendTo(out));
        out.append("</").append(name).append('>');
      }
    }
  }

  private static void escape(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
  }
}
