package dev.parley.ingest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.net.URI;
import java.util.ArrayList;
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
    Optional<String> published,
    Optional<URI> url,
    Optional<String> publisher,
    Optional<String> language,
    Optional<String> body) {

  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:published_time",
          "datePublished",
          "date",
          "pubdate",
          "publish-date",
          "publishdate",
          "parsely-pub-date",
          "sailthru.date",
          "dc.date",
          "dc.date.issued",
          "dcterms.date",
          "dcterms.created",
          "dcterms.issued");

  static PageFacts of(Document page) {
    List<JsonObject> articles = articles(page);
    return new PageFacts(
        first(
            List.of(
                told(articles, "headline"),
                meta(page, "og:title"),
                words(page, "article h1"),
                words(page, "h1"),
                words(page, "title"))),
        first(
            List.of(
                told(articles, "datePublished"),
                PUBLISHED.stream().flatMap(name -> meta(page, name)),
                attribute(page, "[itemprop=datePublished]", "datetime"),
                attribute(page, "article time[datetime]", "datetime"),
                attribute(page, "time[pubdate]", "datetime"),
                attribute(page, "time[datetime]", "datetime"))),
        Stream.of(
                attribute(page, "link[rel=canonical]", "href"),
                meta(page, "og:url"),
                told(articles, "url"))
            .flatMap(address -> address)
            .flatMap(address -> Fields.webAddress(address).stream())
            .findFirst(),
        first(List.of(publishers(articles), meta(page, "og:site_name"))),
        first(List.of(attribute(page, "html[lang]", "lang"), told(articles, "inLanguage"))),
        first(List.of(told(articles, "articleBody"))));
  }

  private static Optional<String> first(List<Stream<String>> places) {
    return places.stream().flatMap(place -> place).filter(text -> !text.isBlank()).findFirst();
  }

  private static Stream<String> meta(Document page, String name) {
    return page
        .select("meta[property=%s], meta[name=%s], meta[itemprop=%s]".formatted(name, name, name))
        .stream()
        .map(element -> element.attr("content").strip());
  }

  private static Stream<String> attribute(Document page, String query, String name) {
    return page.select(query).stream().map(element -> element.attr(name).strip());
  }

  private static Stream<String> words(Document page, String query) {
    return page.select(query).stream().map(Element::text);
  }

  private static Stream<String> told(List<JsonObject> articles, String name) {
    return articles.stream()
        .map(article -> article.get(name))
        .filter(value -> value != null && value.isJsonPrimitive())
        .map(value -> value.getAsString().strip());
  }

  private static Stream<String> publishers(List<JsonObject> articles) {
    return articles.stream()
        .map(article -> article.get("publisher"))
        .filter(value -> value != null && value.isJsonObject())
        .flatMap(value -> told(List.of(value.getAsJsonObject()), "name"));
  }

  private static List<JsonObject> articles(Document page) {
    List<JsonObject> found = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        collect(JsonParser.parseString(script.data()), found);
      } catch (JsonParseException e) {
        continue; // a page may hold broken data beside a sound article
      }
    }
    return found;
  }

  private static void collect(JsonElement element, List<JsonObject> found) {
    if (element instanceof JsonArray array) {
      array.forEach(each -> collect(each, found));
    } else if (element instanceof JsonObject object) {
      if (object.has("@graph")) {
        collect(object.get("@graph"), found);
      }
      if (object.has("@type") && object.get("@type").toString().contains("Article")) {
        found.add(object);
      }
    }
  }
}
