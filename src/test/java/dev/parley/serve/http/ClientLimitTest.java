package dev.parley.serve.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClientLimitTest {

  private static final int MOST = 2;

  private final CountDownLatch otherClient = new CountDownLatch(1);
  private final CountDownLatch greedyOnes = new CountDownLatch(MOST);
  private final AtomicInteger running = new AtomicInteger();
  private final AtomicInteger mostRunning = new AtomicInteger();
  private Server server;

  /** Keeps whoever comes until another client has come. */
  private final class Keeper extends Handler.Abstract {
    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
      if (Request.getRemoteAddr(request).equals("10.0.0.2")) {
        otherClient.countDown();
      } else {
        mostRunning.accumulateAndGet(running.incrementAndGet(), Math::max);
        greedyOnes.countDown();
        otherClient.await();
        running.decrementAndGet();
      }
      callback.succeeded();
      return true;
    }
  }

  @BeforeEach
  void start() throws Exception {
    server = BehindProxy.start(new ClientLimit(new Keeper(), MOST));
  }

  @AfterEach
  void stop() throws Exception {
    server.stop();
  }

  @Test
  void worksForOthersWhateverOneClientSends() throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      List<CompletableFuture<HttpResponse<Void>>> greedy = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        greedy.add(ask(client, "10.0.0.1"));
      }
      greedyOnes.await();
      assertEquals(200, ask(client, "10.0.0.2").get().statusCode());
      for (CompletableFuture<HttpResponse<Void>> answer : greedy) {
        assertEquals(200, answer.get().statusCode());
      }
    }
    assertTrue(mostRunning.get() <= MOST, mostRunning + " at once");
  }

  private CompletableFuture<HttpResponse<Void>> ask(HttpClient client, String address) {
    return client.sendAsync(
        HttpRequest.newBuilder(URI.create(server.getURI().toString()))
            .header("X-Forwarded-For", "10.0.0.3, " + address)
            .build(),
        BodyHandlers.discarding());
  }
}
