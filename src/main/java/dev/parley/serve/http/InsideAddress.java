package dev.parley.serve.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Tells addresses that are of this machine or network, or of nobody, from those of the world. */
public final class InsideAddress {

  private static final int[] NAT64 = {0x00, 0x64, 0xff, 0x9b};

  private InsideAddress() {}

  /**
   * Returns whether {@code address} is not of the open internet (IANA's special-purpose
   * registries).
   */
  public static boolean is(InetAddress address) {
    byte[] bytes = address.getAddress();
    return address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isSiteLocalAddress()
        || address.isLinkLocalAddress()
        || address.isMulticastAddress()
        || (bytes.length == 4 ? isReserved(bytes) : isReservedOrHidden(bytes));
  }

  private static boolean isReserved(byte[] bytes) {
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    return first == 0
        || first >= 240
        || first == 100 && (second & 0xc0) == 64
        || first == 192 && second == 0
        || first == 198 && (second & 0xfe) == 18;
  }

  /** An address of version 4 may hide in one of version 6: compatible, 6to4, NAT64. */
  private static boolean isReservedOrHidden(byte[] bytes) {
    boolean uniqueLocal = (bytes[0] & 0xfe) == 0xfc;
    if (uniqueLocal) {
      return true;
    }
    if (begins(bytes, 0x20, 0x02)) {
      return is(version4(bytes, 2));
    }
    return (begins(bytes, NAT64) || begins(bytes, new int[12])) && is(version4(bytes, 12));
  }

  private static boolean begins(byte[] bytes, int... with) {
    for (int i = 0; i < with.length; i++) {
      if ((bytes[i] & 0xff) != with[i]) {
        return false;
      }
    }
    return true;
  }

  private static InetAddress version4(byte[] bytes, int at) {
    try {
      return InetAddress.getByAddress(Arrays.copyOfRange(bytes, at, at + 4));
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }
}
