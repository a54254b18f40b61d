package dev.parley.ingest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The members of a JSON object as named texts. */
final class JsonValues {

  /** The members that say in one text what an object is. */
  private static final List<String> WHAT_IT_IS =
      List.of("rendered", "name", "title", "text", "main");

  private JsonValues() {}

  /**
   * Returns the members that are texts or numbers and not blank; a list is its texts as paragraphs.
   * Of an object in the object, the members are named {@code outer.inner}, and the outer name
   * stands for the one that says what it is, such as the name of a source.
   */
  static Map<String, String> of(JsonObject object) {
    Map<String, String> values = new LinkedHashMap<>();
    object.asMap().forEach((name, value) -> add(values, name, value));
    return values;
  }

  private static void add(Map<String, String> values, String name, JsonElement value) {
    if (value instanceof JsonObject inner) {
      WHAT_IT_IS.stream()
          .flatMap(what -> text(inner.get(what)).stream())
          .findFirst()
          .ifPresent(text -> values.putIfAbsent(name, text));
      inner
          .asMap()
          .forEach(
              (each, text) ->
                  text(text).ifPresent(words -> values.putIfAbsent(name + "." + each, words)));
    } else {
      text(value).ifPresent(text -> values.put(name, text));
    }
  }

  private static Optional<String> text(JsonElement value) {
    if (value instanceof JsonPrimitive primitive) {
      return Optional.of(primitive.getAsString()).filter(text -> !text.isBlank());
    }
    return value instanceof JsonArray array
        ? Optional.of(
                array.asList().stream()
                    .filter(JsonElement::isJsonPrimitive)
                    .map(JsonElement::getAsString)
                    .collect(Collectors.joining("\n\n")))
            .filter(text -> !text.isBlank())
        : Optional.empty();
  }
}
