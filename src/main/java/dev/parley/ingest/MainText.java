package dev.parley.ingest;

import dev.parley.ingest.Paragraphs.Paragraph;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes out the running text of a page.
 *
 * <p>Mozilla's Readability, which browsers show pages by, says which part of the page is the text.
 * It may stop in the middle where a page keeps its text in several parts, so paragraphs that the
 * page styles like those found are added; and where the page's data tell twice as much, they count.
 * Where it finds next to nothing, what the page itself marks as an article counts, and at last all
 * its prose.
 */
final class MainText {

  private static final List<String> MARKED =
      List.of("[itemprop=articleBody]", "article", "[role=main]", "main");
  private static final int ENOUGH = 140;
  private static final int PARAGRAPH = 25;
  private static final double MOST_FOUND = .9;
  private static final double TYPICAL = .25;
  private static final int HALF = 2;

  /** Readability needs one to resolve links, which are of no use here. */
  private static final String ANY_ADDRESS = "https://page.invalid/";

  /** Ten times those of a long page with comments. */
  private static final int MOST_ELEMENTS = 20_000;

  private final Optional<String> title;
  private final String told;

  /**
   * Creates a reader of a page.
   *
   * @param title left out where the text repeats it
   * @param told the text that the page's data tell
   */
  MainText(Optional<String> title, Optional<String> told) {
    this.title = title;
    this.told = told.orElse("");
  }

  /** Returns the text with an empty line between paragraphs; {@code page} loses the rest. */
  Optional<String> of(Document page) {
    PagePreparation.prepare(page);
    List<Paragraph> all = Paragraphs.of(page.body());
    String readable = text(completed(readable(page), all));
    if (readable.length() >= ENOUGH && readable.length() * HALF >= told.length()) {
      return Optional.of(readable);
    }
    return Stream.concat(
            Stream.of(told, readable), MARKED.stream().map(query -> marked(page, query)))
        .max(Comparator.comparing(String::length))
        .filter(text -> !text.isEmpty())
        .or(() -> Optional.of(text(longOnes(all))).filter(text -> !text.isEmpty()))
        .or(() -> Optional.of(shortest(page)).filter(text -> !text.isEmpty()));
  }

  /**
   * Works on a copy, since it takes the page apart; that takes a time that grows with the square of
   * its elements, of which no page of news has so many.
   */
  private static List<Paragraph> readable(Document page) {
    if (page.stream().limit(MOST_ELEMENTS).count() == MOST_ELEMENTS) {
      return List.of();
    }
    Document copy = page.clone();
    copy.outputSettings().prettyPrint(false);
    Element content = new Readability4J(ANY_ADDRESS, copy).parse().getArticleContent();
    return content == null ? List.of() : Paragraphs.of(content);
  }

  /** Where the page says that it is an article, a few words are one. */
  private String shortest(Document page) {
    return page.select("article").stream()
        .map(part -> text(Paragraphs.of(part)))
        .findFirst()
        .orElse("");
  }

  private String marked(Document page, String query) {
    return page.select(query).stream()
        .map(part -> text(longOnes(Paragraphs.of(part))))
        .max(Comparator.comparing(String::length))
        .orElse("");
  }

  private static List<Paragraph> longOnes(List<Paragraph> paragraphs) {
    return paragraphs.stream().filter(paragraph -> paragraph.text().length() >= PARAGRAPH).toList();
  }

  private static List<Paragraph> completed(List<Paragraph> found, List<Paragraph> all) {
    Map<String, Long> times =
        found.stream().collect(Collectors.groupingBy(Paragraph::text, Collectors.counting()));
    List<Paragraph> inPage =
        all.stream().filter(each -> times.merge(each.text(), -1L, Long::sum) >= 0).toList();
    if (length(inPage) < MOST_FOUND * length(found)) {
      return found; // it was put together anew, so that its paragraphs cannot be looked up
    }
    Map<String, Integer> lengths =
        inPage.stream()
            .collect(
                Collectors.groupingBy(
                    Paragraph::style, Collectors.summingInt(each -> each.text().length())));
    double typical = TYPICAL * length(inPage);
    Predicate<Paragraph> isLikeThem =
        each ->
            !each.style().isEmpty()
                && each.text().length() >= PARAGRAPH
                && lengths.getOrDefault(each.style(), 0) > typical;
    Set<Paragraph> kept = new HashSet<>(inPage);
    return all.stream().filter(each -> kept.contains(each) || isLikeThem.test(each)).toList();
  }

  private static int length(List<Paragraph> paragraphs) {
    return paragraphs.stream().mapToInt(paragraph -> paragraph.text().length()).sum();
  }

  private String text(List<Paragraph> paragraphs) {
    boolean hasLongOnes = !longOnes(paragraphs).isEmpty();
    return paragraphs.stream()
        .filter(paragraph -> paragraph.isProse() && !isTitle(paragraph))
        .dropWhile(paragraph -> hasLongOnes && paragraph.text().length() < PARAGRAPH)
        .map(Paragraph::text)
        .filter(text -> !Boilerplate.is(text))
        .collect(Collectors.joining("\n\n"));
  }

  private boolean isTitle(Paragraph paragraph) {
    return paragraph.block().normalName().equals("h1")
        || title.filter(paragraph.text()::equalsIgnoreCase).isPresent();
  }
}
