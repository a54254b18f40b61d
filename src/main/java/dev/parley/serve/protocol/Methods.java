package dev.parley.serve.protocol;

import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;

/** Answers to methods that an address has no use for (RFC 9110, 15.5.6). */
final class Methods {

  private Methods() {}

  /** Refuses the method of {@code action} and names those that are {@code allowed}. */
  static void refuse(HttpAction action, String allowed) {
    action.setResponseHeader("Allow", allowed);
    ServletOps.errorMethodNotAllowed(action.getRequestMethod());
  }
}
