package dev.parley.ingest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;

/**
 * Reads articles from JSON, one at a time: an array of objects, such an array in an object, as
 * services answer with, or objects one after the other.
 */
final class JsonArticles implements Articles {

  /** What services call the array of articles, and the objects around it. */
  private static final Set<String> AROUND =
      Set.of(
          "articles",
          "results",
          "docs",
          "documents",
          "items",
          "data",
          "value",
          "hits",
          "response",
          "news",
          "stories");

  private final BoundedReader characters;
  private final JsonReader json;
  private final Origin origin;
  private final FieldReader fields;
  private JsonObject alone = new JsonObject();
  private int number;

  JsonArticles(InputStream in, Origin origin) throws IOException {
    this.characters = new BoundedReader(Encoding.reader(in));
    this.json = new JsonReader(characters);
    json.setStrictness(Strictness.LENIENT);
    this.origin = origin;
    this.fields = new FieldReader(origin);
    if (json.peek() == JsonToken.STRING) {
      throw new IOException("no JSON");
    }
  }

  @Override
  public Optional<Article> next() throws IOException {
    try {
      while (true) {
        characters.begin();
        JsonToken token = json.peek();
        switch (token) {
          case END_DOCUMENT -> {
            return Optional.empty();
          }
          case END_ARRAY -> json.endArray();
          case BEGIN_ARRAY -> json.beginArray();
          case BEGIN_OBJECT -> {
            Optional<Article> article = object();
            if (article.isPresent()) {
              return article;
            }
          }
          case NAME -> member();
          case END_OBJECT -> {
            Optional<Article> article = endOfObject();
            if (article.isPresent()) {
              return article;
            }
          }
          default -> {
            json.skipValue();
            number++;
            refuse("no JSON object");
          }
        }
      }
    } catch (JsonParseException | MalformedJsonException | IllegalStateException e) {
      throw new IOException("no sound JSON behind article " + number, e);
    }
  }

  @Override
  public int line() {
    return 0;
  }

  @Override
  public void close() throws IOException {
    json.close();
  }

  /** An object in an array is an article; one outside of arrays may hold the array. */
  private Optional<Article> object() throws IOException {
    if (json.getPath().endsWith("]")) {
      return article(JsonParser.parseReader(json));
    }
    json.beginObject();
    return Optional.empty();
  }

  private void member() throws IOException {
    String name = json.nextName();
    boolean holds = json.peek() == JsonToken.BEGIN_ARRAY || json.peek() == JsonToken.BEGIN_OBJECT;
    if (holds && AROUND.contains(name)) {
      return; // it is gone into
    }
    alone.add(name, JsonParser.parseReader(json));
  }

  /** What an object outside of arrays tells of itself is an article if it has a text. */
  private Optional<Article> endOfObject() throws IOException {
    json.endObject();
    JsonObject object = alone;
    alone = new JsonObject();
    boolean isAround = number > 0 && fields.textAmong(JsonValues.of(object).keySet()).isEmpty();
    return isAround || object.isEmpty() ? Optional.empty() : article(object);
  }

  private Optional<Article> article(JsonElement element) {
    number++;
    if (element instanceof JsonObject object) {
      return fields.article(JsonValues.of(object), number, this::refuse);
    }
    refuse("no JSON object");
    return Optional.empty();
  }

  private void refuse(String message) {
    origin.report("article " + number + ": " + message);
  }
}
