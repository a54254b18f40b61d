package dev.parley.ingest;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Makes a page ready for finding its text: without what nobody reads, and with paragraphs. */
final class PagePreparation {

  private static final String UNREAD =
      "script, style, noscript, template, nav, footer, button, input, textarea, select, figure,"
          + " figcaption, iframe, svg, dialog, [hidden], [style~=(?i)display:\\s*none]";

  private PagePreparation() {}

  /**
   * Changes {@code page}: elements beside the text go, a form is the element that it is laid around
   * (some systems lay one around the whole article), and lines that two breaks part become
   * paragraphs.
   */
  static void prepare(Document page) {
    page.select(UNREAD).remove();
    page.select("form").tagName("div");
    page.select("br + br").stream()
        .map(Element::parent)
        .distinct()
        .filter(element -> !element.normalName().equals("p"))
        .forEach(PagePreparation::wrapLines);
  }

  private static void wrapLines(Element element) {
    List<Node> line = new ArrayList<>();
    int breaks = 0;
    for (Node node : List.copyOf(element.childNodes())) {
      if (node instanceof Element child && child.normalName().equals("br")) {
        breaks++;
      } else if (!isBlank(node)) {
        if (breaks > 1 || isBlock(node)) {
          wrap(line);
        }
        breaks = 0;
      }
      if (!isBlock(node)) {
        line.add(node);
      }
    }
    wrap(line);
  }

  /** Puts the nodes of {@code line} into a paragraph in their place, and empties it. */
  private static void wrap(List<Node> line) {
    if (line.stream().anyMatch(node -> !isBlank(node) && !node.normalName().equals("br"))) {
      Element paragraph = new Element("p");
      line.getFirst().before(paragraph);
      line.forEach(paragraph::appendChild);
    }
    line.clear();
  }

  private static boolean isBlank(Node node) {
    return node instanceof TextNode text && text.isBlank();
  }

  private static boolean isBlock(Node node) {
    return node instanceof Element element && element.isBlock();
  }
}
