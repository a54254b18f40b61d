package dev.parley.serve.http;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Puts on every answer what browsers need to know: pages of any origin may read it, without
 * credentials; no script but the server's own files; no frame around it.
 */
public final class ResponseHeaders extends Handler.Wrapper {

  private static final HttpField[] ALWAYS = {
    new PreEncodedHttpField("Access-Control-Allow-Origin", "*"),
    new PreEncodedHttpField("Access-Control-Expose-Headers", "ETag, Link, Location, Retry-After"),
    new PreEncodedHttpField(
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src"
            + " 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors"
            + " 'none'"),
    new PreEncodedHttpField("X-Content-Type-Options", "nosniff"),
    new PreEncodedHttpField("Referrer-Policy", "same-origin"),
    new PreEncodedHttpField("Cross-Origin-Opener-Policy", "same-origin"),
    new PreEncodedHttpField("Cross-Origin-Resource-Policy", "cross-origin")
  };

  /** Creates headers around {@code handler}. */
  public ResponseHeaders(Handler handler) {
    super(handler);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    HttpFields.Mutable headers = response.getHeaders();
    for (HttpField field : ALWAYS) {
      headers.put(field);
    }
    if (isPreflight(request)) {
      headers.put("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
      headers.put(
          "Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match, X-Requested-With");
      headers.put("Access-Control-Max-Age", "86400");
      response.setStatus(204);
      callback.succeeded();
      return true;
    }
    return super.handle(request, response, callback);
  }

  private static boolean isPreflight(Request request) {
    return request.getMethod().equals("OPTIONS")
        && request.getHeaders().contains(HttpHeader.ORIGIN)
        && request.getHeaders().contains("Access-Control-Request-Method");
  }
}
