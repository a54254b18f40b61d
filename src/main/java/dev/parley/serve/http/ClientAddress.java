package dev.parley.serve.http;

import java.util.Arrays;

/** Who asks, as far as an address tells. */
public final class ClientAddress {

  private static final int NETWORK = 4;

  private ClientAddress() {}

  /**
   * Returns who is at {@code remote}, the address that a request came from; of an address of IPv6
   * its network, since one client has all of that. Behind a proxy that is declared, this is what
   * the proxy says.
   */
  public static String of(String remote) {
    String address = remote.replaceAll("[\\[\\]]", "");
    String[] groups = address.split(":");
    if (groups.length <= NETWORK || address.contains("::ffff:")) {
      return address;
    }
    return String.join(":", Arrays.copyOf(groups, NETWORK));
  }
}
