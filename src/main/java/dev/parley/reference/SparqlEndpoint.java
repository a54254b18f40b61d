package dev.parley.reference;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;

/**
 * A SPARQL endpoint of somebody else, asked politely: one request at a time, with a pause between
 * two, longer and longer ones after failures, and as long a one as the server asks for.
 */
final class SparqlEndpoint implements AutoCloseable {

  private static final String USER_AGENT =
      "Parley (https://w3id.org/parley; reference refresh) java.net.http";
  private static final Set<Integer> PASSING = Set.of(408, 425, 429, 500, 502, 503, 504);
  private static final Duration TIMEOUT = Duration.ofMinutes(3);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

  private final URI address;
  private final Duration pause;
  private final int attempts;
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(Duration.ofSeconds(30))
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private boolean asked;

  /**
   * Creates an endpoint.
   *
   * @param pause before every request but the first; doubled after each failure of one
   * @param attempts how often a request is sent at most
   */
  SparqlEndpoint(URI address, Duration pause, int attempts) {
    this.address = address;
    this.pause = pause;
    this.attempts = attempts;
  }

  /**
   * Returns the answer to {@code query} as SPARQL JSON results.
   *
   * @throws IOException if there is none after all attempts, or the endpoint refuses the query
   */
  byte[] select(String query) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(TIMEOUT)
            .header("User-Agent", USER_AGENT)
            .header("Accept", "application/sparql-results+json")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
            .build();
    Duration wait = asked ? pause : Duration.ZERO;
    asked = true;
    String problem = "";
    for (int attempt = 0; attempt < attempts; attempt++) {
      Thread.sleep(wait);
      wait = pause.multipliedBy(2L << attempt);
      try {
        HttpResponse<byte[]> response =
            client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() == 200) {
          return response.body();
        }
        problem = "status " + response.statusCode();
        if (!PASSING.contains(response.statusCode())) {
          throw new RefusedException(address + " refuses the query: " + problem);
        }
        wait = retryAfter(response).orElse(wait);
        if (wait.compareTo(LONGEST_WAIT) > 0) {
          throw new RefusedException(address + " asks to wait " + wait.toMinutes() + " minutes");
        }
      } catch (RefusedException refused) {
        throw refused;
      } catch (IOException failure) {
        problem = failure.toString();
      }
    }
    throw new IOException(address + " gives no answer after " + attempts + " attempts: " + problem);
  }

  @Override
  public void close() {
    client.close();
  }

  private static Optional<Duration> retryAfter(HttpResponse<?> response) {
    return response.headers().firstValue("Retry-After").flatMap(SparqlEndpoint::retryAfter);
  }

  /** Reads seconds or a date (RFC 9110, section 10.2.3). */
  static Optional<Duration> retryAfter(String value) {
    try {
      if (value.chars().allMatch(Character::isDigit)) {
        return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
      }
      Instant date = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration wait = Duration.between(Instant.now(), date);
      return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
    } catch (DateTimeException | NumberFormatException unreadable) {
      return Optional.empty();
    }
  }

  /** That asking again is of no use. */
  private static final class RefusedException extends IOException {

    private static final long serialVersionUID = 1;

    RefusedException(String message) {
      super(message);
    }
  }
}
