package dev.parley.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Gathers the paragraphs of a part of a page as a reader sees them: what stands between the edges
 * of blocks, or between empty lines.
 */
final class Paragraphs implements NodeVisitor {

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u200B]+");
  private static final String LINE_BREAK = "br";
  private static final String LINK = "a";

  private final List<Paragraph> found = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private int linked;
  private int links;
  private int breaks;

  private Paragraphs() {}

  /** Returns the paragraphs of {@code part} in the order of the page, none of them blank. */
  static List<Paragraph> of(Element part) {
    Paragraphs visitor = new Paragraphs();
    part.traverse(visitor);
    visitor.end(part);
    return List.copyOf(visitor.found);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      add(text);
    } else if (node instanceof Element element) {
      begin(element);
    }
  }

  private void begin(Element element) {
    if (element.isBlock()) {
      end(element.parent());
    } else if (element.normalName().equals(LINK)) {
      links++;
    } else if (element.normalName().equals(LINE_BREAK)) {
      words.append(' ');
      if (++breaks > 1) {
        end(element.parent());
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.isBlock()) {
        end(element);
      } else if (element.normalName().equals(LINK)) {
        links--;
      }
    }
  }

  private void add(TextNode node) {
    String text = node.getWholeText();
    words.append(text);
    if (!node.isBlank()) {
      breaks = 0;
      linked += links > 0 ? text.length() : 0;
    }
  }

  private void end(Element block) {
    String text = SPACE.matcher(words).replaceAll(" ").strip();
    if (!text.isEmpty()) {
      found.add(new Paragraph(text, block, Math.min(linked, text.length())));
    }
    words.setLength(0);
    linked = 0;
    breaks = 0;
  }

  /**
   * A paragraph.
   *
   * @param block the element that it is, or stands in
   * @param linked how many of its characters are links
   */
  record Paragraph(String text, Element block, int linked) {

    /** Returns whether there is more in it than links. */
    boolean isProse() {
      return linked * 2 <= text.length();
    }

    /**
     * Returns what the elements around it are called by the page's own style; paragraphs of one
     * text mostly have this in common. It is blank where the page calls them nothing.
     */
    String style() {
      Element around = block.parent();
      return around == null || around.className().isBlank()
          ? ""
          : block.normalName() + " in " + around.normalName() + "." + around.className();
    }
  }
}
