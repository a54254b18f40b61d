package dev.parley.serve.http;

import java.util.List;
import java.util.Locale;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * Believes what the proxy in front says of a request, in its headers X-Forwarded-*, and nothing of
 * what the client wrote there before.
 *
 * <p>Most proxies put what they know behind what was sent to them, as a further value or a further
 * header. So the last value is the proxy's own. Forwarded (RFC 7239), which most neither set nor
 * take away, is not believed.
 */
public final class LastProxy implements HttpConfiguration.Customizer {

  private static final String FORWARDED = "x-forwarded-";

  private final ForwardedRequestCustomizer customizer = new ForwardedRequestCustomizer();

  /** Creates a customizer for a server that is reached through a proxy only. */
  public LastProxy() {
    customizer.setForwardedHeader(null);
  }

  @Override
  public Request customize(Request request, HttpFields.Mutable responseHeaders) {
    HttpFields.Mutable headers = HttpFields.build(request.getHeaders());
    for (String name : request.getHeaders().getFieldNamesCollection()) {
      if (name.toLowerCase(Locale.ROOT).startsWith(FORWARDED)) {
        headers.put(new HttpField(name, last(request.getHeaders().getValuesList(name))));
      }
    }
    HttpFields known = headers.asImmutable();
    return customizer.customize(
        new Request.Wrapper(request) {
          @Override
          public HttpFields getHeaders() {
            return known;
          }
        },
        responseHeaders);
  }

  private static String last(List<String> values) {
    String all = values.isEmpty() ? "" : values.getLast();
    return all.substring(all.lastIndexOf(',') + 1).strip();
  }
}
