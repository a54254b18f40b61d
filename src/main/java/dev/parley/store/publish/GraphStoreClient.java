package dev.parley.store.publish;

import dev.parley.store.StoreException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Speaks the SPARQL 1.1 Graph Store HTTP Protocol with indirect names, {@code ?graph=}, as Fuseki,
 * GraphDB, RDF4J, Virtuoso and others understand it.
 *
 * <p>What may go well another time is tried again after a pause, each twice as long as the one
 * before or as long as the server asks for.
 */
public final class GraphStoreClient {

  private static final Set<Integer> FOR_A_WHILE = Set.of(408, 425, 429, 500, 502, 503, 504);
  private static final int NOT_FOUND = 404;
  private static final Duration CONNECT = Duration.ofSeconds(20);
  private static final Duration ANSWER = Duration.ofMinutes(10);
  private static final long LONGEST_PAUSE = Duration.ofMinutes(5).toMillis();
  private static final int SHOWN = 200;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT).build();
  private final URI address;
  private final Optional<String> authorization;
  private final int retries;
  private final Duration pause;

  /**
   * Creates a client of the graph store at {@code address}.
   *
   * @param authorization the value of the header of that name
   * @param retries how often what failed is tried again
   * @param pause how long before the first time
   */
  public GraphStoreClient(
      URI address, Optional<String> authorization, int retries, Duration pause) {
    this.address = address;
    this.authorization = authorization;
    this.retries = retries;
    this.pause = pause;
  }

  /** Returns where the graph store is. */
  public URI address() {
    return address;
  }

  /**
   * Puts {@code turtle}, which is sent again if need be, in the place of the graph of that name.
   *
   * @throws StoreException if the store does not take it
   */
  public void put(String graph, BodyPublisher turtle) {
    send("PUT", graph, turtle);
  }

  /** Removes the graph of that name, if it is there. */
  public void delete(String graph) {
    send("DELETE", graph, BodyPublishers.noBody());
  }

  private void send(String method, String graph, BodyPublisher body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(of(graph))
            .timeout(ANSWER)
            .header("Content-Type", "text/turtle; charset=utf-8")
            .method(method, body);
    authorization.ifPresent(value -> request.header("Authorization", value));
    for (int failures = 0; ; failures++) {
      Optional<Long> wait = attempt(request.build(), method, failures);
      if (wait.isEmpty()) {
        return;
      }
      sleep(wait.get());
    }
  }

  /** Returns how many milliseconds to wait before the next attempt; nothing when it is done. */
  private Optional<Long> attempt(HttpRequest request, String method, int failures) {
    long doubled = Math.min(LONGEST_PAUSE, pause.toMillis() << Math.min(failures, 20));
    try {
      HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
      int status = response.statusCode();
      if (status / 100 == 2 || status == NOT_FOUND && method.equals("DELETE")) {
        return Optional.empty();
      }
      if (failures < retries && FOR_A_WHILE.contains(status)) {
        return Optional.of(asked(response).orElse(doubled));
      }
      throw new StoreException(address + ": " + status + " " + brief(response.body()));
    } catch (IOException e) {
      if (failures < retries) {
        return Optional.of(doubled);
      }
      String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      throw new StoreException(address + ": no answer: " + reason, e);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static Optional<Long> asked(HttpResponse<?> response) {
    return response
        .headers()
        .firstValue("Retry-After")
        .filter(value -> value.matches("\\d{1,6}"))
        .map(seconds -> Math.min(LONGEST_PAUSE, 1000 * Long.parseLong(seconds)));
  }

  private void sleep(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private StoreException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new StoreException(address + ": interrupted", e);
  }

  private URI of(String graph) {
    String separator = address.getRawQuery() == null ? "?" : "&";
    return URI.create(
        address + separator + "graph=" + URLEncoder.encode(graph, StandardCharsets.UTF_8));
  }

  private static String brief(String body) {
    String line = body.strip().lines().findFirst().orElse("");
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "...";
  }
}
