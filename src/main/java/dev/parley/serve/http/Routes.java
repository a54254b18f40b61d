package dev.parley.serve.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tries each route in turn; what none answers, and what is Fuseki's, goes on to Fuseki. What is
 * only read says so to other methods (RFC 9110, 15.5.6).
 */
public final class Routes extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final String READING = "GET, HEAD, OPTIONS";

  private final transient Set<String> others;
  private final transient Predicate<String> takers;
  private final transient List<Route> routes;

  /**
   * Creates a filter over {@code routes}.
   *
   * @param others the addresses of Fuseki, at which no time is to be lost
   * @param takers tells the addresses where others than routes answer what does not only read
   */
  public Routes(Set<String> others, Predicate<String> takers, List<Route> routes) {
    this.others = Set.copyOf(others);
    this.takers = takers;
    this.routes = List.copyOf(routes);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain next)
      throws IOException, ServletException {
    String path = path(request);
    boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    boolean elsewhere = others.contains(path) || !reads && takers.test(path);
    if (elsewhere || reads && !read(path, request, response)) {
      next.doFilter(request, response);
    } else if (!reads) {
      refuse(path, request, response);
    }
  }

  private boolean read(String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    for (Route route : routes) {
      if (route.answer(path, request, response)) {
        return true;
      }
    }
    return false;
  }

  private void refuse(String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Unsent reading = new Unsent(response);
    if (!read(path, request, reading) || reading.getStatus() == HttpServletResponse.SC_NOT_FOUND) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setHeader("Allow", READING);
    if (request.getMethod().equals("OPTIONS")) {
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else {
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "Allowed here: " + READING);
    }
  }

  private static String path(HttpServletRequest request) {
    String info = request.getPathInfo();
    return info == null ? request.getServletPath() : request.getServletPath() + info;
  }
}
