package dev.parley.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads the entries of a feed in RSS or Atom. */
final class FeedArticles implements Articles {

  private static final String ENTRIES = "item, entry";
  private static final String FEEDS = "rss, feed, rdf|RDF";
  private static final List<String> SUMMARIES = List.of("description", "summary");

  private final Iterator<Element> entries;
  private final Map<String, String> feed = new LinkedHashMap<>();
  private final Origin origin;
  private final FieldReader fields;
  private int number;

  FeedArticles(InputStream in, Origin origin) throws IOException {
    this.origin = origin;
    this.fields = new FieldReader(origin);
    Document document;
    try (in) {
      document =
          Jsoup.parse(new ByteArrayInputStream(Limits.readAll(in)), null, "", Parser.xmlParser());
    }
    this.entries = document.select(ENTRIES).iterator();
    if (document.select(FEEDS).isEmpty()) {
      origin.report("no RSS or Atom feed");
    }
    Optional.ofNullable(document.selectFirst("channel, feed")).ifPresent(this::readFeed);
  }

  @Override
  public Optional<Article> next() {
    while (entries.hasNext()) {
      number++;
      Optional<Article> article =
          fields.article(
              values(entries.next()),
              number,
              message -> origin.report("entry " + number + ": " + message));
      if (article.isPresent()) {
        return article;
      }
    }
    return Optional.empty();
  }

  private void readFeed(Element channel) {
    value(channel, "title").ifPresent(name -> feed.put("source", name));
    value(channel, "language")
        .or(() -> Optional.of(channel.attr("xml:lang")).filter(tag -> !tag.isEmpty()))
        .ifPresent(tag -> feed.put("language", tag));
  }

  private Map<String, String> values(Element entry) {
    Map<String, String> values = new LinkedHashMap<>(feed);
    for (Element child : entry.children()) {
      String name = child.nodeName();
      String text = child.wholeText().strip();
      switch (name) {
        case "link" -> link(child).ifPresent(address -> values.put(name, address));
        case "source" -> value(child, "title").ifPresent(title -> values.put(name, title));
        default -> {
          if (!text.isEmpty()) {
            values.putIfAbsent(name, text);
          }
        }
      }
    }
    if (fields.textAmong(values.keySet()).isEmpty()) {
      Stream.of(SUMMARIES)
          .flatMap(List::stream)
          .filter(values::containsKey)
          .findFirst()
          .ifPresent(
              name -> {
                origin.tally().remark("with a summary only");
                origin.tally().took(Field.TEXT, name);
                values.put("text", values.remove(name));
              });
    }
    return values;
  }

  /** RSS has the address in the element, Atom in an attribute. */
  private static Optional<String> link(Element link) {
    boolean isOther = link.hasAttr("rel") && !link.attr("rel").equals("alternate");
    String address = link.hasAttr("href") ? link.attr("href") : link.text();
    return Optional.of(address.strip()).filter(text -> !isOther && !text.isEmpty());
  }

  private static Optional<String> value(Element parent, String name) {
    return parent.children().stream()
        .filter(child -> child.nodeName().equals(name))
        .map(Element::text)
        .filter(text -> !text.isBlank())
        .findFirst();
  }
}
