package dev.parley.serve.protocol;

import dev.parley.serve.http.ClientAddress;
import dev.parley.serve.http.OwnNames;
import java.util.Optional;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;

/** Lets those change the data who may. */
public final class WriteAccess {

  private final Optional<Credentials> writers;
  private final OwnNames names;
  private final Throttle throttle = new Throttle();

  /**
   * Creates access for {@code writers}; for nobody if there are none.
   *
   * @param names whose pages may send the password that a browser has stored
   */
  public WriteAccess(Optional<Credentials> writers, OwnNames names) {
    this.writers = writers;
    this.names = names;
  }

  /** Returns the methods that a graph has, as the header Allow has them. */
  String methods() {
    return "GET, HEAD, OPTIONS" + (writers.isEmpty() ? "" : ", PUT, POST, DELETE");
  }

  /** Returns if the request may change the data; otherwise answers it. */
  void check(HttpAction action) {
    if (writers.isEmpty()) {
      action.setResponseHeader("Allow", methods());
      ServletOps.error(405, "This server is only read");
    }
    if (names.isFromAnotherPage(action.getRequest())) {
      ServletOps.error(403, "Pages of other origins may not change the data");
    }
    String client = ClientAddress.of(action.getRequest().getRemoteAddr());
    long seconds = throttle.secondsToWait(client);
    if (seconds > 0) {
      action.setResponseHeader("Retry-After", Long.toString(seconds));
      ServletOps.error(429, "Too many wrong passwords; try again in " + seconds + " seconds");
    }
    String authorization = action.getRequestHeader("Authorization");
    if (!writers.orElseThrow().admit(authorization)) {
      if (authorization != null) {
        throttle.failed(client);
      }
      action.setResponseHeader("WWW-Authenticate", "Basic realm=\"parley\", charset=\"UTF-8\"");
      ServletOps.error(401, "Changing the data needs a user and a password");
    }
    throttle.succeeded(client);
  }
}
