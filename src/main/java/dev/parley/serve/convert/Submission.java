package dev.parley.serve.convert;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.parley.ingest.Article;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What somebody sends to be converted: {@code {"text": ..., "title": ..., "published": ..., "url":
 * ..., "publisher": ..., "quotes": ...}}, of which only the text must be there.
 *
 * @param quotes whether the words of the text are to be copied into its graph
 */
record Submission(
    String text,
    Optional<String> title,
    Optional<LocalDate> published,
    Optional<URI> url,
    Optional<String> publisher,
    boolean quotes) {

  private static final int DIGEST = 8;

  /**
   * Reads {@code json}.
   *
   * @throws IllegalArgumentException with words for the sender, if it is not as it should be
   */
  static Submission parse(String json) {
    JsonObject object = object(json);
    String text = string(object, "text").orElse("");
    if (text.isBlank()) {
      throw new IllegalArgumentException("There is no text");
    }
    JsonElement quotes = object.get("quotes");
    return new Submission(
        text,
        string(object, "title"),
        string(object, "published").map(Submission::day),
        string(object, "url").map(Submission::address),
        string(object, "publisher"),
        quotes != null && quotes.isJsonPrimitive() && quotes.getAsBoolean());
  }

  static JsonObject object(String json) {
    try {
      JsonElement element = JsonParser.parseString(json);
      if (element.isJsonObject()) {
        return element.getAsJsonObject();
      }
    } catch (JsonParseException e) {
      throw new IllegalArgumentException("The request is not JSON", e);
    }
    throw new IllegalArgumentException("The request is not a JSON object");
  }

  private static Optional<String> string(JsonObject object, String name) {
    JsonElement value = object.get(name);
    if (value == null || value.isJsonNull()) {
      return Optional.empty();
    }
    if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isString()) {
      throw new IllegalArgumentException("\"" + name + "\" is not a string");
    }
    return Optional.of(value.getAsString().strip()).filter(text -> !text.isEmpty());
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("\"published\" is not a day such as 2017-11-21", e);
    }
  }

  private static URI address(String text) {
    try {
      URI address = URI.create(text);
      if (address.getScheme() != null && address.getScheme().matches("(?i)https?")) {
        return address;
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("\"url\" is no address of the web", e);
    }
    throw new IllegalArgumentException("\"url\" is no address of the web");
  }

  /**
   * Returns the address of {@code {"address": ...}}.
   *
   * @throws IllegalArgumentException if it has none
   */
  static String address(JsonObject object) {
    return string(object, "address")
        .orElseThrow(() -> new IllegalArgumentException("There is neither a file nor an address"));
  }

  /** Returns how many characters it has. */
  int length() {
    return text.length() + title.map(String::length).orElse(0);
  }

  /** Returns the article, named by what it says. */
  Article article() {
    return new Article(
        "text-" + digest(), title, text, published, url, publisher, Optional.empty());
  }

  private String digest() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest((title + "\n" + published + "\n" + text).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(Arrays.copyOf(digest, DIGEST));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
