package dev.parley.serve.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dev.parley.serve.http.InsideAddress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFetcherTest {

  private static final AtomicInteger ASKED = new AtomicInteger();

  private static HttpServer site;

  @BeforeAll
  static void start() throws IOException {
    site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    page("/page", 200, "text/html; charset=utf-8", "<p>They met.</p>", "");
    page("/picture", 200, "image/png", "PNG", "");
    page("/long", 200, "text/html", "x".repeat(5_000_000), "");
    page("/moved", 302, "text/html", "", "/page");
    page("/inside", 302, "text/html", "", "http://10.0.0.1/");
    page("/round", 302, "text/html", "", "/round");
    page("/gone", 410, "text/html", "", "");
    site.start();
  }

  private static void page(String path, int status, String type, String body, String location) {
    site.createContext(
        path,
        exchange -> {
          ASKED.incrementAndGet();
          exchange.getResponseHeaders().add("Content-Type", type);
          if (!location.isEmpty()) {
            exchange.getResponseHeaders().add("Location", location);
          }
          byte[] octets = body.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, octets.length == 0 ? -1 : octets.length);
          if (octets.length > 0) {
            try {
              exchange.getResponseBody().write(octets);
            } catch (IOException e) {
              // Who asked has seen enough.
            }
          }
          exchange.close();
        });
  }

  @AfterAll
  static void stop() {
    site.stop(0);
  }

  private static String address(String path) {
    return "http://localhost:" + site.getAddress().getPort() + path;
  }

  /** Returns a fetcher to which this machine, but nothing else inside, is the open web. */
  private static PageFetcher lenient() {
    return new PageFetcher(
        address -> InsideAddress.is(address) && !address.isLoopbackAddress(), port -> true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/page", "/moved"})
  void fetchesAPageAndFollowsIt(String path) throws IOException {
    try (PageFetcher fetcher = lenient()) {
      PageFetcher.Fetched page = fetcher.fetch(address(path));
      assertEquals("<p>They met.</p>", new String(page.content(), StandardCharsets.UTF_8));
      assertEquals(address("/page"), page.address().toString());
      assertEquals("text/html", page.mediaType());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/picture", "/long", "/inside", "/round", "/gone"})
  void givesNothingElse(String path) {
    try (PageFetcher fetcher = lenient()) {
      assertThrows(IOException.class, () -> fetcher.fetch(address(path)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost/",
        "http://127.0.0.1/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://10.1.2.3/",
        "http://192.168.0.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://100.64.0.1/",
        "http://0.0.0.0/",
        "http://2130706433/",
      })
  void asksNothingOfThisMachineOrNetwork(String address) {
    try (PageFetcher fetcher = new PageFetcher()) {
      IOException refusal = assertThrows(IOException.class, () -> fetcher.fetch(address));
      assertTrue(refusal.getMessage().endsWith("is no address of the open web"), refusal::toString);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://example.org/",
        "gopher://example.org/",
        "http://user:secret@example.org/",
        "http://example.org:22/",
        "http:///path",
        "no address",
      })
  void takesOnlyUsualAddresses(String address) {
    try (PageFetcher fetcher = new PageFetcher()) {
      assertThrows(IllegalArgumentException.class, () -> fetcher.fetch(address));
    }
  }

  @Test
  void looksAtEachRedirectAnew() {
    try (PageFetcher fetcher = new PageFetcher(InsideAddress::is, port -> true)) {
      int before = ASKED.get();
      assertThrows(IOException.class, () -> fetcher.fetch(address("/page")));
      assertEquals(before, ASKED.get());
    }
  }
}
