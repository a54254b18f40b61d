package dev.parley.serve.convert;

import dev.parley.serve.http.InsideAddress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.InputStreamResponseListener;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.http.HttpCookieStore;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.SocketAddressResolver;

/**
 * Fetches pages of the open web for people who name them, and nothing of this machine or network.
 *
 * <p>The connection goes to the very address that was looked at, so that a name that leads
 * elsewhere a moment later opens no door; each redirect is looked at anew; no cookies, no
 * credentials, only the usual ports.
 */
final class PageFetcher implements AutoCloseable {

  private static final Set<Integer> PORTS = Set.of(-1, 80, 443);
  private static final int MOST_OCTETS = 4 * 1024 * 1024;
  private static final int MOST_REDIRECTS = 5;
  private static final long PATIENCE_SECONDS = 15;

  /** A page and where it was at last. */
  record Fetched(URI address, String mediaType, byte[] content) {}

  private final Predicate<InetAddress> refused;
  private final Predicate<Integer> ports;
  private final HttpClient client = new HttpClient();

  /** Creates a fetcher of what is on the open web. */
  PageFetcher() {
    this(InsideAddress::is, PORTS::contains);
  }

  PageFetcher(Predicate<InetAddress> refused, Predicate<Integer> ports) {
    this.refused = refused;
    this.ports = ports;
    client.setFollowRedirects(false);
    client.setHttpCookieStore(new HttpCookieStore.Empty());
    client.setConnectTimeout(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
    client.setMaxConnectionsPerDestination(2);
    client.setUserAgentField(null);
    client.setSocketAddressResolver(new Outside());
    try {
      client.start();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Returns the page at {@code address}.
   *
   * @throws IllegalArgumentException if it is no address of the open web
   * @throws IOException if it cannot be had; the message is for who asked
   */
  Fetched fetch(String address) throws IOException {
    URI next = checked(address);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(2 * PATIENCE_SECONDS);
    for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
      InputStreamResponseListener listener = new InputStreamResponseListener();
      client
          .newRequest(next)
          .headers(
              headers ->
                  headers
                      .put(HttpHeader.USER_AGENT, "Parley (reads one page for a person)")
                      .put(HttpHeader.ACCEPT, "text/html,text/plain;q=0.8"))
          .timeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
          .send(listener);
      Response response = response(listener, next);
      int status = response.getStatus();
      String location = response.getHeaders().get(HttpHeader.LOCATION);
      if (status >= 300 && status < 400 && location != null) {
        response.abort(new IOException("redirected"));
        next = checked(next.resolve(URI.create(location)).toString());
      } else if (status != 200) {
        response.abort(new IOException("not wanted"));
        throw new IOException(next + " answers with " + status);
      } else {
        return new Fetched(next, mediaType(response), content(listener, next, end));
      }
    }
    throw new IOException(address + " leads on and on");
  }

  private URI checked(String address) {
    URI uri;
    try {
      uri = URI.create(address.strip());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("No address of the web: " + address, e);
    }
    String scheme = String.valueOf(uri.getScheme());
    if (!scheme.matches("(?i)https?") || uri.getHost() == null || uri.getRawUserInfo() != null) {
      throw new IllegalArgumentException("No address of the web: " + address);
    }
    if (!ports.test(uri.getPort())) {
      throw new IllegalArgumentException("Only the usual ports of the web are asked: " + address);
    }
    return uri;
  }

  private static Response response(InputStreamResponseListener listener, URI address)
      throws IOException {
    try {
      return listener.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped", e);
    } catch (TimeoutException e) {
      throw new IOException(address.getHost() + " does not answer in time", e);
    } catch (ExecutionException e) {
      String why = e.getCause() instanceof UnknownHostException ? e.getCause().getMessage() : "";
      throw new IOException(
          why.isEmpty() ? address.getHost() + " cannot be reached" : why, e.getCause());
    }
  }

  private static String mediaType(Response response) throws IOException {
    String type = response.getHeaders().get(HttpHeader.CONTENT_TYPE);
    String bare = type == null ? "text/html" : type.split(";")[0].strip().toLowerCase(Locale.ROOT);
    if (!Set.of("text/html", "application/xhtml+xml", "text/plain").contains(bare)) {
      response.abort(new IOException("not wanted"));
      throw new IOException("That is no page but " + bare);
    }
    return bare;
  }

  private static byte[] content(InputStreamResponseListener listener, URI address, long end)
      throws IOException {
    try (InputStream in = listener.getInputStream()) {
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      byte[] buffer = new byte[16 * 1024];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        content.write(buffer, 0, read);
        if (content.size() > MOST_OCTETS) {
          throw new IOException(address + " is longer than 4 MB, too long for an article");
        }
        if (System.nanoTime() > end) {
          throw new IOException(address.getHost() + " does not answer in time");
        }
      }
      return content.toByteArray();
    }
  }

  /** Resolves names to those of their addresses that may be asked; to none if one may not. */
  private final class Outside implements SocketAddressResolver {

    @Override
    public void resolve(
        String host,
        int port,
        Map<String, Object> context,
        Promise<List<InetSocketAddress>> promise) {
      try {
        InetAddress[] found = InetAddress.getAllByName(host);
        if (Stream.of(found).anyMatch(refused)) {
          promise.failed(new UnknownHostException(host + " is no address of the open web"));
        } else {
          promise.succeeded(Stream.of(found).map(one -> new InetSocketAddress(one, port)).toList());
        }
      } catch (UnknownHostException e) {
        promise.failed(new UnknownHostException("There is no host " + host));
      }
    }
  }

  @Override
  public void close() {
    try {
      client.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
