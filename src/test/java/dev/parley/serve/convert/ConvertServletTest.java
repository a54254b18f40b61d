package dev.parley.serve.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.parley.graph.Iris;
import dev.parley.serve.Client;
import dev.parley.serve.ParleyServer;
import dev.parley.serve.ServeOptions;
import dev.parley.store.Store;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConvertServletTest {

  private static final String JSON = "application/json";
  private static final String TEXT =
      "Russian President Vladimir Putin hosted Syrian President Bashar al-Assad in Sochi on Monday.";

  private static Store store;
  private static ParleyServer server;
  private static Client client;

  @BeforeAll
  static void start() {
    store = Store.reading(List.of(), Iris.DEFAULT_BASE);
    server = ParleyServer.start(store, ServeOptions.standard().at("localhost", 0));
    client = new Client(server.address());
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @Test
  void findsTheMeetingsOfATextWithTheirPassages() {
    JsonObject found = converted(Map.of("text", TEXT, "published", "2017-11-21"));
    JsonObject meeting = found.getAsJsonArray("meetings").get(0).getAsJsonObject();
    assertEquals("held", meeting.get("status").getAsString());
    assertEquals(
        "2017-11-20",
        meeting.getAsJsonObject("when").get("date").getAsString(),
        meeting.toString());
    assertEquals("Sochi", passage(meeting.getAsJsonObject("where")));
    JsonObject became = meeting.getAsJsonArray("statuses").get(0).getAsJsonObject();
    assertEquals("held", became.get("status").getAsString());
    assertFalse(became.get("rule").getAsString().isEmpty());
    JsonObject host = meeting.getAsJsonArray("participants").get(0).getAsJsonObject();
    assertEquals(Iris.DEFAULT_BASE + "person/vladimir-putin", host.get("iri").getAsString());
    assertEquals(
        "Russian President Vladimir Putin",
        cut(host.getAsJsonArray("names").get(0).getAsJsonArray()));
  }

  @Test
  void saysTheSameInTurtle() {
    JsonObject found = converted(Map.of("text", TEXT, "published", "2017-11-21"));
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(
        model, new StringReader(found.get("turtle").getAsString()), Iris.DEFAULT_BASE, Lang.TURTLE);
    assertEquals(found.get("triples").getAsLong(), model.size());
    JsonObject meeting = found.getAsJsonArray("meetings").get(0).getAsJsonObject();
    assertTrue(model.containsResource(model.createResource(meeting.get("iri").getAsString())));
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle, TURTLE",
    "application/ld+json, JSONLD",
    "application/rdf+xml, RDFXML",
    "'application/ld+json;q=0.5, text/turtle', TURTLE",
  })
  void givesTheGraphAlone(String accept, String format) {
    String body = new Gson().toJson(Map.of("text", TEXT, "published", "2017-11-21"));
    HttpResponse<String> answer = client.post("/convert", JSON, body, "Accept", accept);
    assertEquals(200, answer.statusCode(), answer.body());
    Lang lang = lang(format);
    String type = answer.headers().firstValue("Content-Type").orElseThrow();
    assertTrue(type.startsWith(lang.getContentType().getContentTypeStr()), type);
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, new StringReader(answer.body()), Iris.DEFAULT_BASE, lang);
    JsonObject found = converted(Map.of("text", TEXT, "published", "2017-11-21"));
    assertEquals(found.get("triples").getAsLong(), model.size());
  }

  private static Lang lang(String format) {
    return switch (format) {
      case "TURTLE" -> Lang.TURTLE;
      case "JSONLD" -> Lang.JSONLD;
      default -> Lang.RDFXML;
    };
  }

  @Test
  void refusesFormatsThatItDoesNotWrite() {
    HttpResponse<String> answer =
        client.post("/convert", JSON, new Gson().toJson(Map.of("text", TEXT)), "Accept", "image/*");
    assertEquals(406, answer.statusCode());
    assertTrue(answer.body().contains("application/ld+json"), answer.body());
  }

  @Test
  void saysWhyWordsTellOfNoMeeting() {
    JsonObject found = converted(Map.of("text", "The summit will be long. " + TEXT));
    JsonObject untold = found.getAsJsonArray("untold").get(0).getAsJsonObject();
    assertEquals(4, untold.getAsJsonArray("words").get(0).getAsInt());
    assertEquals(24, untold.getAsJsonArray("sentence").get(1).getAsInt());
    assertFalse(untold.get("reason").getAsString().isEmpty());
    assertEquals(1, found.getAsJsonArray("meetings").size());
  }

  @Test
  void copiesSentencesOnlyIfAsked() {
    assertFalse(converted(Map.of("text", TEXT)).get("turtle").getAsString().contains("oa:exact"));
    JsonObject quoted = converted(Map.of("text", TEXT, "quotes", true));
    assertTrue(quoted.get("turtle").getAsString().contains("oa:exact"));
  }

  @Test
  void keepsTheHeadlineApartAndCountsPositionsOverBoth() {
    JsonObject found = converted(Map.of("text", TEXT, "title", "A visit"));
    assertEquals("A visit\n\n" + TEXT, found.get("text").getAsString());
  }

  @Test
  void keepsNothing() {
    String before = client.csv("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }");
    converted(Map.of("text", TEXT));
    assertEquals(before, client.csv("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | 400 | no text",
        "{\"text\": \"  \"} | 400 | no text",
        "{\"text\": 5} | 400 | not a string",
        "{\"text\": \"A\", \"published\": \"yesterday\"} | 400 | not a day",
        "[] | 400 | not a JSON object",
        "{\"text\": | 400 | not JSON",
      })
  void saysWhatIsWrongWithARequest(String body, int status, String words) {
    HttpResponse<String> answer = client.post("/convert", JSON, body);
    assertEquals(status, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains(words), answer.body());
    assertEquals(1, answer.body().lines().count(), answer.body());
  }

  @Test
  void refusesWhatIsTooLong() {
    String body = new Gson().toJson(Map.of("text", "word ".repeat(30_000)));
    assertEquals(413, client.post("/convert", JSON, body).statusCode());
    String longer = new Gson().toJson(Map.of("text", "word ".repeat(300_000)));
    assertEquals(413, client.post("/convert", JSON, longer).statusCode());
  }

  @Test
  void takesNothingButJson() {
    assertEquals(415, client.post("/convert", "text/plain", TEXT).statusCode());
    String form = "application/x-www-form-urlencoded";
    assertEquals(415, client.post("/convert", form, "text=" + Client.encode(TEXT)).statusCode());
  }

  @Test
  void handsOutTheLibrariesOfThePages() {
    for (String file : List.of("d3.min.js", "yasgui.min.js", "yasgui.min.css")) {
      HttpResponse<String> answer = client.get("/lib/" + file);
      assertEquals(200, answer.statusCode(), file);
      String tag = answer.headers().firstValue("ETag").orElseThrow();
      assertEquals(304, client.get("/lib/" + file, "If-None-Match", tag).statusCode());
    }
    assertEquals(404, client.get("/lib/d3.js").statusCode());
  }

  private static JsonObject converted(Map<String, Object> submission) {
    HttpResponse<String> answer = client.post("/convert", JSON, new Gson().toJson(submission));
    assertEquals(200, answer.statusCode(), answer.body());
    return JsonParser.parseString(answer.body()).getAsJsonObject();
  }

  private static String passage(JsonObject fact) {
    JsonObject evidence = fact.getAsJsonArray("evidence").get(0).getAsJsonObject();
    return cut(evidence.getAsJsonArray("words"));
  }

  private static String cut(JsonArray span) {
    return TEXT.substring(span.get(0).getAsInt(), span.get(1).getAsInt());
  }
}
