package dev.parley.serve.protocol;

import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.eclipse.jetty.http.HttpException;

/** What a form sends, where it can be read. */
final class Forms {

  private Forms() {}

  /** Returns if the parameters of a request can be read; otherwise answers it. */
  static void check(HttpAction action) {
    try {
      action.getRequestParameterNames();
    } catch (RuntimeException e) {
      if (!(e instanceof HttpException)) {
        throw e;
      }
      if (isTooLong(e)) {
        ServletOps.error(413, "The form is too long: send what it says as a body of its own");
      }
      ServletOps.errorBadRequest("The form cannot be read");
    }
  }

  private static boolean isTooLong(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof HttpException http && http.getCode() == 413) {
        return true;
      }
    }
    return false;
  }
}
