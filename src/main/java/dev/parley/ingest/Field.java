package dev.parley.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an article can tell, with the names that archives and services give to it, best first. */
enum Field {
  ID("id", "articleid", "uuid", "guid", "docid", "documentid", "identifier", "accessionnumber"),
  TITLE("title", "headline", "titlerendered", "headlinemain", "webtitle"),
  TEXT(
      "text",
      "body",
      "maintext",
      "articlebody",
      "articletext",
      "fulltext",
      "fieldsbodytext",
      "fieldsbody",
      "bodytext",
      "contentencoded",
      "contentrendered",
      "content",
      "contenttext",
      "story",
      "storytext",
      "article",
      "cleanedtext",
      "plaintext",
      "rawtext"),
  PUBLISHED(
      "published",
      "datepublish",
      "datepublished",
      "publishedat",
      "publisheddate",
      "publishedtime",
      "publicationdate",
      "publishdate",
      "publishtime",
      "pubdate",
      "pdate",
      "webpublicationdate",
      "articlepublished",
      "articlepublishedtime",
      "date",
      "dcdate",
      "seendate",
      "datetime",
      "timestamp",
      "updated"),
  SOURCE(
      "source",
      "publisher",
      "outlet",
      "sourcedomain",
      "sourcename",
      "publication",
      "newspaper",
      "medianame",
      "site",
      "sitename",
      "domain"),
  LANGUAGE("language", "lang", "inlanguage", "languagecode"),
  URL("url", "link", "uri", "weburl", "articleurl", "canonicalurl", "canonicallink");

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final List<String> names;

  Field(String... names) {
    this.names = List.of(names);
  }

  /** Returns the names that this goes by, as {@link #normal} writes them. */
  List<String> names() {
    return names;
  }

  /** Returns how messages and the command line call it. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the one that messages call {@code word}. */
  static Optional<Field> named(String word) {
    return List.of(values()).stream()
        .filter(each -> each.word().equalsIgnoreCase(word))
        .findFirst();
  }

  /** Returns {@code name} in small letters and without what parts its words. */
  static String normal(String name) {
    return NO_LETTER.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
