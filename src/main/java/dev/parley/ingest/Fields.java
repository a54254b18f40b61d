package dev.parley.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an article tells of itself, from the words that tell it. */
final class Fields {

  private static final Pattern TAG = Pattern.compile("\\p{Alpha}{2,3}(-\\w{1,8})*");

  private Fields() {}

  /**
   * Returns the day that {@code text} names.
   *
   * @param text may be null or blank, which is no problem
   */
  static Optional<LocalDate> published(String text, Consumer<String> problems) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    Optional<LocalDate> day = DateText.day(text);
    if (day.isEmpty()) {
      problems.accept("published \"" + shortened(text) + "\" is no date such as 2017-11-20");
    }
    return day;
  }

  /** Returns the BCP 47 tag of the language that {@code text} is the tag or English name of. */
  static Optional<String> language(String text) {
    String word = text.strip().replace('_', '-');
    if (TAG.matcher(word).matches()) {
      return Optional.of(word);
    }
    return Stream.of(Locale.getISOLanguages())
        .filter(code -> Locale.of(code).getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(word))
        .findFirst();
  }

  /**
   * Returns the address that {@code text} is.
   *
   * @param text may be null or blank, which is no problem
   */
  static Optional<URI> url(String text, Consumer<String> problems) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    Optional<URI> url = webAddress(text.strip());
    if (url.isEmpty()) {
      problems.accept("url \"" + shortened(text) + "\" is no address of the web");
    }
    return url;
  }

  /** Returns {@code text} as an address, if it is one of the web. */
  static Optional<URI> webAddress(String text) {
    try {
      URI uri = new URI(text);
      boolean web =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      return Optional.of(uri).filter(address -> web && address.getHost() != null);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String shortened(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= 60 ? line : line.substring(0, 60) + "...";
  }
}
