package dev.parley.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names that browsers know this server by, and so which pages are its own.
 *
 * <p>The Host that a browser sends is not believed alone: whoever owns a domain can let its name
 * lead to this machine. Nobody can do so with an address in numbers.
 */
public final class OwnNames {

  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  private final Set<String> told;

  /** Creates the set of {@code told}, besides addresses in numbers and localhost. */
  public OwnNames(Collection<String> told) {
    this.told = told.stream().map(OwnNames::lower).collect(Collectors.toUnmodifiableSet());
  }

  /** Returns whether a browser sends {@code request} for a page of somebody else. */
  public boolean isFromAnotherPage(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin") && !site.equals("none")) {
      return true;
    }
    String origin = request.getHeader("Origin");
    if (origin == null) {
      return site != null && !isOwn(lower(request.getServerName()));
    }
    return !isOwn(origin, lower(request.getServerName()), request.getServerPort());
  }

  private boolean isOwn(String origin, String name, int port) {
    try {
      URI page = URI.create(origin);
      if (page.getHost() == null) {
        return false;
      }
      String host = lower(page.getHost());
      boolean same = host.equals(name) && port(page) == port;
      return told.contains(host) ? same || page.getPort() < 0 : same && isOwn(name);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private boolean isOwn(String name) {
    return told.contains(name)
        || name.equals("localhost")
        || name.startsWith("[")
        || name.indexOf(':') >= 0
        || name.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}");
  }

  private static int port(URI page) {
    if (page.getPort() >= 0) {
      return page.getPort();
    }
    return "https".equals(page.getScheme()) ? HTTPS : HTTP;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
