package dev.parley.ingest;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the day on which a page was published, in the places where sites write it. */
final class PageDate {

  /** What a message says when there is none. */
  static final String LOOKED_AT =
      "no day of publication in its JSON-LD, meta elements, time elements, data attributes, words"
          + " such as \"Posted on\", scripts and address";

  private static final List<String> META =
      List.of(
          "article:published_time",
          "article:published",
          "og:article:published_time",
          "og:published_time",
          "datePublished",
          "publishedAt",
          "published_at",
          "published",
          "date",
          "pubdate",
          "pdate",
          "ptime",
          "publish-date",
          "publishdate",
          "publish_date",
          "publication_date",
          "parsely-pub-date",
          "sailthru.date",
          "cXenseParse:recs:publishtime",
          "OriginalPublicationDate",
          "displaydate",
          "dc.date",
          "dc.date.issued",
          "dc.date.created",
          "dcterms.date",
          "dcterms.created",
          "dcterms.issued");
  private static final List<String> ATTRIBUTES =
      List.of(
          "datetime",
          "data-datetime",
          "data-published",
          "data-publishedat",
          "data-published-at",
          "data-publish-date",
          "data-date",
          "data-timestamp",
          "data-seconds",
          "content");
  private static final List<String> ELEMENTS =
      List.of(
          "[itemprop~=datePublished]",
          "article time[datetime], main time[datetime]",
          "time[pubdate]",
          "time[datetime]",
          "[data-datetime], [data-published], [data-publishedat], [data-published-at],"
              + " [data-publish-date], [data-timestamp], [data-seconds]");
  private static final String IN_WORDS =
      "time, [class~=(?i)\\b(date|dateline|timestamp|published|pubdate|posted|byline)\\b]";
  private static final String BESIDE = "aside, nav, footer";
  private static final Pattern POSTED =
      Pattern.compile(
          "(?i)\\b(?:posted|published|first published|publication date)(?: on| at)?:? (.{6,60})");
  private static final Pattern CHANGED = Pattern.compile("(?i)\\b(updated|modified|edited)\\b");
  private static final Pattern IN_SCRIPT =
      Pattern.compile(
          "\"(?:publishedAt|published_at|datePublished|publishDate|publish_date|pubDate"
              + "|firstPublished|publicationDate)\\\\?\" ?: ?\\\\?\"([^\"\\\\]{8,40})");
  private static final Pattern IN_ADDRESS =
      Pattern.compile("[/-]((?:19|20)\\d\\d)[/-]?(\\d\\d|[a-z]{3})[/-]?(\\d\\d)(?=[/._-]|$)");
  private static final int BEGINNING = 3000;

  private PageDate() {}

  /**
   * Returns the day of the page, the first sound one of those that it tells.
   *
   * <p>Where the page tells a moment in UTC and elsewhere the same moment by its own clock, the day
   * is that of its clock: what happened "on Monday" happened on Monday there.
   */
  static Optional<LocalDate> of(Document page, JsonLd data, Optional<URI> address) {
    List<String> told =
        Stream.of(inData(data), inMeta(page), inElements(page))
            .flatMap(texts -> texts)
            .filter(text -> DateText.day(text).isPresent())
            .toList();
    if (!told.isEmpty()) {
      return Optional.of(local(told));
    }
    return Stream.of(inWords(page), inScripts(page))
        .flatMap(texts -> texts)
        .flatMap(text -> DateText.day(text).stream())
        .findFirst()
        .or(() -> address.flatMap(PageDate::ofAddress));
  }

  /** Returns the day that an address such as {@code .../2017/11/20/title} holds. */
  static Optional<LocalDate> ofAddress(URI address) {
    return inAddress(address).flatMap(text -> DateText.day(text).stream()).findFirst();
  }

  private static LocalDate local(List<String> told) {
    LocalDate day = DateText.day(told.getFirst()).orElseThrow();
    Optional<OffsetDateTime> moment =
        DateText.moment(told.getFirst()).filter(time -> time.getOffset().equals(ZoneOffset.UTC));
    return moment.flatMap(utc -> byOwnClock(utc, told)).orElse(day);
  }

  private static Optional<LocalDate> byOwnClock(OffsetDateTime utc, List<String> told) {
    return told.stream()
        .flatMap(text -> DateText.moment(text).stream())
        .filter(time -> !time.getOffset().equals(ZoneOffset.UTC) && time.isEqual(utc))
        .map(OffsetDateTime::toLocalDate)
        .findFirst();
  }

  private static Stream<String> inData(JsonLd data) {
    return Stream.of("datePublished", "dateCreated", "uploadDate").flatMap(data::told);
  }

  private static Stream<String> inMeta(Document page) {
    return META.stream().flatMap(name -> PageFacts.meta(page, name));
  }

  private static Stream<String> inElements(Document page) {
    return ELEMENTS.stream()
        .flatMap(query -> page.select(query).stream())
        .filter(PageDate::isOfTheArticle)
        .flatMap(
            element ->
                Stream.concat(
                    ATTRIBUTES.stream().map(element::attr).filter(value -> !value.isBlank()),
                    Stream.of(element.text())));
  }

  private static Stream<String> inWords(Document page) {
    Stream<String> named =
        page.select(IN_WORDS).stream()
            .filter(PageDate::isOfTheArticle)
            .map(Element::text)
            .filter(text -> !CHANGED.matcher(text).find());
    String words = page.body().text();
    String beginning = words.substring(0, Math.min(words.length(), BEGINNING));
    return Stream.concat(POSTED.matcher(beginning).results().map(result -> result.group(1)), named);
  }

  private static Stream<String> inScripts(Document page) {
    return page.select("script").stream()
        .flatMap(script -> IN_SCRIPT.matcher(script.data()).results())
        .map(result -> result.group(1));
  }

  private static Stream<String> inAddress(URI address) {
    Matcher match = IN_ADDRESS.matcher(Optional.ofNullable(address.getPath()).orElse(""));
    return match
        .results()
        .map(found -> dayOfAddress(found.group(1), found.group(2), found.group(3)));
  }

  private static String dayOfAddress(String year, String month, String day) {
    return Character.isDigit(month.charAt(0))
        ? year + "-" + month + "-" + day
        : day + " " + month + " " + year;
  }

  private static boolean isOfTheArticle(Element element) {
    return element.closest(BESIDE) == null;
  }
}
