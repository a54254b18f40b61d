package dev.parley.serve.linked;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.apache.jena.graph.Node;

/** Makes descriptions in the terms of schema.org. */
final class Schema {

  private Schema() {}

  /** Returns a thing of {@code type}, by its address and name. */
  static JsonObject thing(String type, Node node, Facts facts) {
    JsonObject json = new JsonObject();
    json.addProperty("@context", "https://schema.org");
    json.addProperty("@type", type);
    if (node.isURI()) {
      json.addProperty("@id", node.getURI());
    }
    json.addProperty("name", facts.label(node));
    texts(json, "alternateName", facts.objects(node, Terms.ALT_LABEL));
    texts(json, "sameAs", facts.objects(node, Terms.SAME_AS));
    return json;
  }

  /** Returns a thing of {@code type} as part of another. */
  static JsonObject part(String type, String name) {
    JsonObject json = new JsonObject();
    json.addProperty("@type", type);
    json.addProperty("name", name);
    return json;
  }

  private static void texts(JsonObject json, String property, List<Node> values) {
    if (!values.isEmpty()) {
      JsonArray array = new JsonArray();
      values.forEach(
          value -> array.add(value.isLiteral() ? value.getLiteralLexicalForm() : value.toString()));
      json.add(property, array);
    }
  }

  /** Adds where {@code node} is, if that is known. */
  static void position(JsonObject json, Node node, Facts facts) {
    facts
        .text(node, Terms.LATITUDE)
        .ifPresent(
            latitude -> {
              JsonObject geo = new JsonObject();
              geo.addProperty("@type", "GeoCoordinates");
              geo.addProperty("latitude", latitude);
              geo.addProperty("longitude", facts.text(node, Terms.LONGITUDE).orElse(""));
              json.add("geo", geo);
            });
  }
}
