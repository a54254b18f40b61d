package dev.parley.ingest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page tells in JSON-LD by schema.org.
 *
 * @param articles the objects that are articles of some kind
 * @param types the types of all objects
 */
record JsonLd(List<JsonObject> articles, Set<String> types) {

  private static final Pattern ARTICLE = Pattern.compile("Article|Posting|Report|OpinionPiece");

  static JsonLd of(Document page) {
    JsonLd found = new JsonLd(new ArrayList<>(), new HashSet<>());
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        found.collect(JsonParser.parseString(script.data()));
      } catch (JsonParseException e) {
        continue; // a page may hold broken data beside a sound article
      }
    }
    return found;
  }

  /** Returns the values of {@code name} in the articles that are texts or numbers. */
  Stream<String> told(String name) {
    return values(name)
        .filter(JsonElement::isJsonPrimitive)
        .map(value -> value.getAsString().strip());
  }

  /** Returns the values of {@code inner} in the objects that are values of {@code name}. */
  Stream<String> told(String name, String inner) {
    return values(name)
        .filter(JsonElement::isJsonObject)
        .map(value -> value.getAsJsonObject().get(inner))
        .filter(value -> value != null && value.isJsonPrimitive())
        .map(value -> value.getAsString().strip());
  }

  private Stream<JsonElement> values(String name) {
    return articles.stream()
        .map(article -> article.get(name))
        .filter(value -> value != null)
        .flatMap(
            value -> value instanceof JsonArray array ? array.asList().stream() : Stream.of(value));
  }

  private void collect(JsonElement element) {
    if (element instanceof JsonArray array) {
      array.forEach(this::collect);
    } else if (element instanceof JsonObject object) {
      if (object.has("@graph")) {
        collect(object.get("@graph"));
      }
      if (object.has("@type")) {
        String type = object.get("@type").toString();
        types.add(type);
        if (ARTICLE.matcher(type).find()) {
          articles.add(object);
        }
      }
    }
  }
}
