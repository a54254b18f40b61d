package dev.parley.serve.protocol;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;

/** Lets those change the data who may. */
final class WriteAccess {

  private final Optional<Credentials> writers;

  /** Creates access for {@code writers}; for nobody if there are none. */
  WriteAccess(Optional<Credentials> writers) {
    this.writers = writers;
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
    if (isFromAnotherPage(action)) {
      ServletOps.error(403, "Pages of other origins may not change the data");
    }
    if (!writers.orElseThrow().admit(action.getRequestHeader("Authorization"))) {
      action.setResponseHeader("WWW-Authenticate", "Basic realm=\"parley\", charset=\"UTF-8\"");
      ServletOps.error(401, "Changing the data needs a user and a password");
    }
  }

  /** A browser sends the password it has stored for any page that asks. */
  private static boolean isFromAnotherPage(HttpAction action) {
    String site = action.getRequestHeader("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin") && !site.equals("none")) {
      return true;
    }
    String origin = action.getRequestHeader("Origin");
    return origin != null && !Objects.equals(authority(origin), action.getRequestHeader("Host"));
  }

  private static String authority(String origin) {
    try {
      return URI.create(origin).getAuthority();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
