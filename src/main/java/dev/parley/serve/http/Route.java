package dev.parley.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers some of the requests to read something. */
@FunctionalInterface
public interface Route {

  /**
   * Answers a GET or HEAD request if it is for this route.
   *
   * @param path the path of the request, decoded, beginning with a slash
   * @return whether it was
   */
  boolean answer(String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException;
}
