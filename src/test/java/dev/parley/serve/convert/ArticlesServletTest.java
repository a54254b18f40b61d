package dev.parley.serve.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.parley.graph.Iris;
import dev.parley.serve.Client;
import dev.parley.serve.ParleyServer;
import dev.parley.serve.ServeOptions;
import dev.parley.store.Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ArticlesServletTest {

  private static final String LINES =
      """
      {"title": "One", "published": "2017-11-21", "text": "A met B.", "url": "https://example.org/1"}
      {"title": "Two", "text": "C met D."}
      """;

  private static Store store;
  private static ParleyServer server;
  private static ParleyServer fetching;
  private static Client client;

  @BeforeAll
  static void start() {
    store = Store.reading(List.of(), Iris.DEFAULT_BASE);
    ServeOptions options = ServeOptions.standard().at("localhost", 0);
    server = ParleyServer.start(store, options);
    fetching = ParleyServer.start(store, options.fetching());
    client = new Client(server.address());
  }

  @AfterAll
  static void stop() {
    server.close();
    fetching.close();
    store.close();
  }

  private static HttpResponse<String> sent(String name, byte[] content, String... headers) {
    return client.send(
        client
            .request("/convert/articles?name=" + Client.encode(name), headers)
            .header("Content-Type", "application/octet-stream")
            .POST(BodyPublishers.ofByteArray(content)));
  }

  private static JsonObject answer(HttpResponse<String> response) {
    assertEquals(200, response.statusCode(), response.body());
    return JsonParser.parseString(response.body()).getAsJsonObject();
  }

  private static byte[] octets(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void readsTheArticlesOfAFileOfLines() {
    JsonObject answer = answer(sent("../news.jsonl", octets(LINES)));
    assertTrue(answer.getAsJsonArray("notes").get(0).getAsString().startsWith("news.jsonl: "));
    JsonArray articles = answer.getAsJsonArray("articles");
    assertEquals(2, articles.size());
    JsonObject first = articles.get(0).getAsJsonObject();
    assertEquals("One", first.get("title").getAsString());
    assertEquals("2017-11-21", first.get("published").getAsString());
    assertEquals("https://example.org/1", first.get("url").getAsString());
    assertEquals("A met B.", first.get("text").getAsString());
  }

  @Test
  void readsTheFilesOfAZip() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("news.jsonl"));
      zip.write(octets(LINES));
      zip.putNextEntry(new ZipEntry("three.txt"));
      zip.write(octets("Title: Three\nPublished: 2018-01-02\n\nE met F."));
    }
    JsonArray articles = answer(sent("all.zip", out.toByteArray())).getAsJsonArray("articles");
    assertEquals(3, articles.size());
  }

  @Test
  void saysWhatWasPassedOver() {
    JsonObject answer = answer(sent("words.pdf", octets("%PDF-1.4")));
    assertEquals(0, answer.getAsJsonArray("articles").size());
    String notes = answer.getAsJsonArray("notes").toString();
    assertTrue(notes.contains("words.pdf") && !notes.contains("parley-articles"), notes);
  }

  @Test
  void takesNoMoreThanOneMegabyte() {
    assertEquals(413, sent("long.txt", new byte[1_100_000]).statusCode());
  }

  @Test
  void saysNothingOfTheMachineWhateverTheNameIs() {
    for (String name : List.of("a".repeat(5000) + ".txt", "é".repeat(300), "../../etc/passwd")) {
      String body = sent(Client.encode(name), octets("Some words.")).body();
      assertFalse(body.contains(System.getProperty("java.io.tmpdir")), body);
      assertFalse(body.contains("parley-articles"), body);
    }
  }

  @Test
  void isNotForPagesOfOtherOrigins() {
    assertEquals(403, sent("a.txt", octets("A"), "Origin", "https://example.org").statusCode());
  }

  @Test
  void fetchesNothingUnlessTheServerAllowsIt() {
    String page = "{\"address\": \"https://example.org/\"}";
    HttpResponse<String> refused = client.post("/convert/articles", "application/json", page);
    assertEquals(400, refused.statusCode());
    assertTrue(refused.body().contains("--allow-fetch"), refused.body());
    assertFalse(fetches(client));
  }

  @Test
  void fetchesNothingOfItsOwnMachineEvenThen() {
    Client other = new Client(fetching.address());
    assertTrue(fetches(other));
    String here = "{\"address\": \"http://127.0.0.1/\"}";
    HttpResponse<String> refused = other.post("/convert/articles", "application/json", here);
    assertEquals(422, refused.statusCode());
    assertTrue(refused.body().contains("no address of the open web"), refused.body());
  }

  private static boolean fetches(Client asked) {
    return answer(asked.get("/convert/articles")).get("fetches").getAsBoolean();
  }
}
