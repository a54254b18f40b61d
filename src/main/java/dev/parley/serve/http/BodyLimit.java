package dev.parley.serve.http;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Refuses requests whose body is too long, so that the client learns it.
 *
 * <p>A server that closes a connection on which the client still sends resets it, and the answer is
 * lost with it. So a body that is somewhat too long is let in, thrown away, and answered then.
 */
public final class BodyLimit extends SizeLimitHandler {

  private static final long THROWN_AWAY = 16 * 1024 * 1024;

  private final long most;

  /**
   * Creates a limit around {@code handler}.
   *
   * @param most how many octets a body may have
   */
  public BodyLimit(Handler handler, long most) {
    super(most, -1);
    this.most = most;
    setHandler(handler);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    long length = request.getLength();
    boolean waits = request.getHeaders().contains(HttpHeader.EXPECT);
    if (length <= most || length > most + THROWN_AWAY || waits) {
      return super.handle(request, response, callback);
    }
    Content.Source.consumeAll(
        request,
        Callback.from(
            () ->
                Response.writeError(
                    request, response, callback, HttpStatus.PAYLOAD_TOO_LARGE_413, null, null),
            callback::failed));
    return true;
  }
}
