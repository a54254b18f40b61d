package dev.parley.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes out the running text of a page.
 *
 * <p>What the page itself marks as the text of an article is taken; else the element with the most
 * text in paragraphs that are not mostly links, as the readers of browsers do. Of it stay the
 * paragraphs, without captions, menus, and lists of links.
 */
final class MainText {

  private static final List<String> MARKED =
      List.of("[itemprop=articleBody]", "article", "[role=main]", "main");
  private static final String BESIDE =
      "script, style, noscript, template, nav, aside, footer, form, button, figure, figcaption,"
          + " iframe, select, table.infobox, [hidden], [aria-hidden=true]";
  private static final Pattern BESIDE_NAME =
      Pattern.compile(
          "(?i)(^|[-_ ])(share|social|related|recommend\\w*|promo|advert\\w*|newsletter|comments?"
              + "|caption|breadcrumbs?|byline|menu|sidebar|cookie\\w*|subscribe|copyright)([-_ ]|$)");
  private static final String PARAGRAPHS = "p, li, blockquote, pre";
  private static final int ENOUGH = 140;
  private static final int PARAGRAPH = 25;

  private final Optional<String> title;

  /**
   * Creates a reader of a page.
   *
   * @param title left out where the text repeats it
   */
  MainText(Optional<String> title) {
    this.title = title;
  }

  /** Returns the text with an empty line between paragraphs; {@code page} loses the rest. */
  Optional<String> of(Document page) {
    page.select(BESIDE).remove();
    page.select("[class], [id]").stream().filter(MainText::isBeside).forEach(Element::remove);
    return MARKED.stream()
        .flatMap(query -> page.select(query).stream().map(this::text))
        .filter(text -> text.length() >= ENOUGH)
        .findFirst()
        .or(() -> densest(page).map(this::text))
        .filter(text -> !text.isBlank());
  }

  private static boolean isBeside(Element element) {
    return !element.is("html, body, article, main, p")
        && (BESIDE_NAME.matcher(element.className()).find()
            || BESIDE_NAME.matcher(element.id()).find());
  }

  private String text(Element within) {
    return within.select(PARAGRAPHS).stream()
        .filter(paragraph -> paragraph.select(PARAGRAPHS).size() == 1 && !isLinks(paragraph))
        .map(Element::text)
        .filter(text -> !text.isBlank() && !title.filter(text::equals).isPresent())
        .collect(Collectors.joining("\n\n"));
  }

  private static boolean isLinks(Element paragraph) {
    int linked = paragraph.select("a").stream().mapToInt(link -> link.text().length()).sum();
    return linked * 2 > paragraph.text().length();
  }

  /** A paragraph counts for its parent, and half for the element around that. */
  private static Optional<Element> densest(Document page) {
    Map<Element, Integer> lengths = new HashMap<>();
    for (Element paragraph : page.select("p")) {
      int length = paragraph.text().length();
      Element parent = paragraph.parent();
      if (length >= PARAGRAPH && !isLinks(paragraph) && parent != null) {
        lengths.merge(parent, length, Integer::sum);
        if (parent.parent() != null) {
          lengths.merge(parent.parent(), length / 2, Integer::sum);
        }
      }
    }
    return page.getAllElements().stream()
        .filter(lengths::containsKey)
        .reduce((best, next) -> lengths.get(next) > lengths.get(best) ? next : best);
  }
}
