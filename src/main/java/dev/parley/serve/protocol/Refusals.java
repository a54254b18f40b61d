package dev.parley.serve.protocol;

import dev.parley.serve.guard.DeniedException;
import java.util.Objects;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.shared.JenaException;

/** How a request is refused that may be granted at another time, or never. */
final class Refusals {

  private static final String SECONDS = "10";

  private Refusals() {}

  /** Answers that the client may come again. */
  static void later(HttpAction action, int status, String message) {
    action.setResponseHeader("Retry-After", SECONDS);
    ServletOps.error(status, message);
  }

  /** Answers that the disk is full. */
  static void noRoom() {
    ServletOps.error(507, "The server has no room for more; nothing is changed");
  }

  /** Answers with what was denied while it ran. */
  static void denied(HttpAction action, DeniedException denied) {
    if (denied.status() == 503) {
      later(action, 503, denied.getMessage());
    }
    ServletOps.error(denied.status(), denied.getMessage());
  }

  /**
   * Answers with what is wrong with a query or update that cannot be parsed; memory or stack that
   * ran out over it is the cause of such a failure, and no message tells.
   */
  static void unreadable(HttpAction action, JenaException failure) {
    if (failure.getCause() instanceof OutOfMemoryError) {
      shortOfMemory(action);
    }
    ServletOps.errorBadRequest(
        failure.getCause() instanceof StackOverflowError
            ? "Refused: too deeply nested"
            : "Parse error: "
                + Objects.requireNonNullElse(
                    failure.getMessage(), "it cannot be read; try it in smaller parts"));
  }

  /** Answers that there is no memory, unless the answer has begun: then it breaks off. */
  static void shortOfMemory(HttpAction action) {
    if (action.getResponse().isCommitted()) {
      throw new IllegalStateException("the memory ran out while an answer was sent");
    }
    later(action, 503, "The server is short of memory; try again soon, or ask for less");
  }
}
