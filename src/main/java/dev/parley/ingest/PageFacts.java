package dev.parley.ingest;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page tells of its article: in JSON-LD (schema.org), in Open Graph, Dublin Core and other
 * {@code meta} elements, and in its own elements, in this order.
 */
record PageFacts(
    Optional<String> title,
    Optional<LocalDate> published,
    Optional<URI> url,
    Optional<String> publisher,
    Optional<String> language,
    Optional<String> body) {

  /**
   * Returns what {@code page} tells.
   *
   * @param data its JSON-LD
   * @param address where it was found
   */
  static PageFacts of(Document page, JsonLd data, Optional<URI> address) {
    Optional<URI> url = address.or(() -> url(page, data));
    return new PageFacts(
        first(
            List.of(
                data.told("headline"),
                meta(page, "og:title"),
                words(page, "article h1"),
                words(page, "h1"),
                words(page, "title"))),
        PageDate.of(page, data, url),
        url,
        first(List.of(data.told("publisher", "name"), meta(page, "og:site_name"))),
        first(List.of(attribute(page, "html[lang]", "lang"), data.told("inLanguage")))
            .flatMap(Fields::language),
        first(List.of(data.told("articleBody"))).map(Markup::plain));
  }

  /** Returns what the {@code meta} elements of this name say. */
  static Stream<String> meta(Document page, String name) {
    return page
        .select("meta[property=%s], meta[name=%s], meta[itemprop=%s]".formatted(name, name, name))
        .stream()
        .map(element -> element.attr("content").strip());
  }

  private static Optional<URI> url(Document page, JsonLd data) {
    return Stream.of(
            attribute(page, "link[rel=canonical]", "href"), meta(page, "og:url"), data.told("url"))
        .flatMap(address -> address)
        .flatMap(address -> Fields.webAddress(address).stream())
        .findFirst();
  }

  private static Optional<String> first(List<Stream<String>> places) {
    return places.stream().flatMap(place -> place).filter(text -> !text.isBlank()).findFirst();
  }

  private static Stream<String> attribute(Document page, String query, String name) {
    return page.select(query).stream().map(element -> element.attr(name).strip());
  }

  private static Stream<String> words(Document page, String query) {
    return page.select(query).stream().map(Element::text);
  }
}
