package dev.parley.serve.http;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.ThreadLimitHandler;

/** Works on so many requests of one client at once; its others wait without a thread. */
public final class ClientLimit extends ThreadLimitHandler {

  /**
   * Creates a limit around {@code handler}.
   *
   * @param most how many threads one client may have
   */
  public ClientLimit(Handler handler, int most) {
    setThreadLimit(most);
    setHandler(handler);
  }

  @Override
  protected String getRemoteIP(Request request) {
    return ClientAddress.of(Request.getRemoteAddr(request));
  }
}
