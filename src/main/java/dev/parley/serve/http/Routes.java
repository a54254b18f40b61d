package dev.parley.serve.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Tries each route in turn; what none answers, and what is Fuseki's, goes on to Fuseki. */
public final class Routes extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private final transient Set<String> others;
  private final transient List<Route> routes;

  /**
   * Creates a filter over {@code routes}.
   *
   * @param others the addresses of Fuseki, at which no time is to be lost
   */
  public Routes(Set<String> others, List<Route> routes) {
    this.others = Set.copyOf(others);
    this.routes = List.copyOf(routes);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain next)
      throws IOException, ServletException {
    boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    if (!reads || !answer(request, response)) {
      next.doFilter(request, response);
    }
  }

  private boolean answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = path(request);
    if (others.contains(path)) {
      return false;
    }
    for (Route route : routes) {
      if (route.answer(path, request, response)) {
        return true;
      }
    }
    return false;
  }

  private static String path(HttpServletRequest request) {
    String info = request.getPathInfo();
    return info == null ? request.getServletPath() : request.getServletPath() + info;
  }
}
