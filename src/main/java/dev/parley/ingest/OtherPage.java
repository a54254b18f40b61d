package dev.parley.ingest;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** Knows pages that say of themselves that they are something else than an article. */
final class OtherPage {

  private static final Pattern OPEN_GRAPH =
      Pattern.compile("(?i)(product|profile|book|music|video)\\b.*");
  private static final Pattern SCHEMA =
      Pattern.compile("\"(Product|Recipe|JobPosting|Course|ProfilePage|SearchResultsPage)\"");

  private OtherPage() {}

  /**
   * Returns whether {@code page} is none of news: the front page of a site, or what its data call a
   * product, a recipe and the like, while nothing in them is an article.
   */
  static boolean is(Document page, JsonLd data, Optional<URI> address) {
    if (!data.articles().isEmpty()) {
      return false;
    }
    Stream<String> openGraph = PageFacts.meta(page, "og:type");
    return address.filter(OtherPage::isFront).isPresent()
        || openGraph.anyMatch(type -> OPEN_GRAPH.matcher(type).matches())
        || data.types().stream().anyMatch(type -> SCHEMA.matcher(type).find());
  }

  private static boolean isFront(URI address) {
    String path = Optional.ofNullable(address.getPath()).orElse("");
    return path.replace("/", "").isEmpty() && address.getQuery() == null;
  }
}
