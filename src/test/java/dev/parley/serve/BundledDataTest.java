package dev.parley.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.graph.Iris;
import dev.parley.store.BackgroundGraphs;
import dev.parley.store.Store;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server over what every store has. */
class BundledDataTest {

  /** What never ends is not awaited for ever, however slow the machine. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private static Store store;
  private static ParleyServer server;
  private static Client client;

  @BeforeAll
  static void start() {
    store = Store.reading(BackgroundGraphs.read(List.of()), Iris.DEFAULT_BASE);
    server = ParleyServer.start(store, ServeOptions.standard().at("localhost", 0));
    client = new Client(server.address());
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/id/state/RUS",
        "/id/office/RUS-president",
        "/id/person/vladimir-putin",
        "/id/place/sochi",
        "/id/org/united-nations",
        "/id/dataset",
        "/id/query/meetings",
      })
  void hasAPageForWhatTheReferenceNames(String path) {
    client.get("/.well-known/void");
    HttpResponse<String> page = client.get(path + ".html");
    assertEquals(200, page.statusCode());
    assertTrue(page.body().length() < 400_000, path + " " + page.body().length());
  }

  @Test
  void namesTermsByTheirLabels() {
    assertTrue(client.get("/id/state/RUS.html").body().contains(">Moscow</a>"));
    assertTrue(client.get("/id/office/RUS-president.html").body().contains("Vladimir Putin"));
  }

  @Test
  void describesThousandsOfThings() {
    HttpResponse<String> answer = assertTimeoutPreemptively(PATIENCE, this::description);
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("void:entities"), answer.body());
  }

  /** Comes again as often as it is told to: a slow machine counts for long. */
  private HttpResponse<String> description() {
    HttpResponse<String> answer = client.get("/.well-known/void");
    while (answer.statusCode() == 503) {
      answer = client.get("/.well-known/void");
    }
    return answer;
  }
}
