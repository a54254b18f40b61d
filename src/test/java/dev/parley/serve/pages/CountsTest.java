package dev.parley.serve.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import dev.parley.serve.Client;
import dev.parley.serve.ParleyServer;
import dev.parley.serve.ServeOptions;
import dev.parley.store.Store;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages count all meetings, whether they are few enough to be read one by one or not. */
class CountsTest {

  @ParameterizedTest
  @ValueSource(ints = {1990, 2010})
  void countsAllMeetingsOfAPerson(int count) {
    try (Store store = MeetingData.ofOne(count);
        ParleyServer server =
            ParleyServer.start(store, ServeOptions.standard().at("localhost", 0))) {
      Client client = new Client(server.address());
      String page = client.get(busiest(client) + ".html").body();

      assertTrue(page.contains(String.format("The latest 25 of %,d meetings", count)), page);
      assertTrue(page.contains("2010: 365, 2011: 365, 2012: 366"), page);
      assertEquals(10, page.split("<td>" + count / 10 + "</td>", -1).length - 1);
      assertEquals(200, client.get("/id/state/RUS.html").statusCode());
    }
  }

  private static String busiest(Client client) {
    String iri =
        JsonParser.parseString(client.get("/api/explore/names").body())
            .getAsJsonObject()
            .getAsJsonArray("person")
            .get(0)
            .getAsJsonObject()
            .get("iri")
            .getAsString();
    return iri.substring("https://w3id.org/parley".length());
  }
}
