package dev.parley.serve.protocol;

import jakarta.servlet.http.HttpServletRequest;

/** Who asks, as far as an address tells. */
final class Client {

  private static final int NETWORK = 4;

  private Client() {}

  /**
   * Returns the address that a request came from; of an address of IPv6 its network, since one
   * client has all of that. Behind a proxy that is declared, this is what the proxy says.
   */
  static String of(HttpServletRequest request) {
    String address = request.getRemoteAddr().replaceAll("[\\[\\]]", "");
    String[] groups = address.split(":");
    if (groups.length <= NETWORK || address.contains("::ffff:")) {
      return address;
    }
    return String.join(":", java.util.Arrays.copyOf(groups, NETWORK));
  }
}
