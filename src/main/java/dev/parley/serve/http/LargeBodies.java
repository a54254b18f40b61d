package dev.parley.serve.http;

import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Lets only so many requests in at once whose body is not short: what has come of it waits in
 * memory for the rest.
 */
public final class LargeBodies extends Handler.Wrapper {

  private static final long SHORT = 64 * 1024;
  private static final int TOO_MANY = 429;
  private static final int BUSY = 503;
  private static final HttpField RETRY_AFTER = new HttpField(HttpHeader.RETRY_AFTER, "5");

  private final Gate gate;

  /**
   * Creates a bound around {@code handler}.
   *
   * @param all how many there may be at once
   * @param each how many of one client
   */
  public LargeBodies(Handler handler, int all, int each) {
    super(handler);
    this.gate = new Gate(all, 0, each);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (isShort(request)) {
      return super.handle(request, response, callback);
    }
    String client = ClientAddress.of(Request.getRemoteAddr(request));
    if (!gate.arrive(client)) {
      refuse(request, response, callback, TOO_MANY, "Too much is sent by you at once");
    } else if (!gate.enter(client)) {
      gate.depart(client);
      refuse(request, response, callback, BUSY, "Too much is sent at once; try again soon");
    } else {
      return handle(request, response, callback, new Stay(client));
    }
    return true;
  }

  private boolean handle(Request request, Response response, Callback callback, Stay stay)
      throws Exception {
    boolean handled = false;
    try {
      handled = super.handle(request, response, Callback.from(stay::end, callback));
      return handled;
    } finally {
      if (!handled) {
        stay.end();
      }
    }
  }

  /** The time that a client is here with one request, which ends once. */
  private final class Stay {

    private final String client;
    private final AtomicBoolean over = new AtomicBoolean();

    private Stay(String client) {
      this.client = client;
    }

    private void end() {
      if (over.compareAndSet(false, true)) {
        gate.leave(client);
        gate.depart(client);
      }
    }
  }

  /** Of a body in chunks nobody knows how long it is. */
  private static boolean isShort(Request request) {
    long length = request.getLength();
    return length >= 0
        ? length <= SHORT
        : !request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
  }

  private static void refuse(
      Request request, Response response, Callback callback, int status, String message) {
    response.getHeaders().put(RETRY_AFTER);
    Response.writeError(request, response, callback, status, message);
  }
}
