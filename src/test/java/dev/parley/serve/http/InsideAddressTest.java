package dev.parley.serve.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InsideAddressTest {

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, true",
    "10.1.2.3, true",
    "172.16.0.1, true",
    "192.168.1.1, true",
    "169.254.169.254, true",
    "100.64.0.1, true",
    "0.0.0.0, true",
    "224.0.0.1, true",
    "::1, true",
    "fe80::1, true",
    "fd00::1, true",
    "::ffff:127.0.0.1, true",
    "192.0.0.8, true",
    "198.19.0.1, true",
    "255.255.255.255, true",
    "64:ff9b::7f00:1, true",
    "2002:a00:1::1, true",
    "::10.0.0.1, true",
    "64:ff9b::808:808, false",
    "93.184.216.34, false",
    "100.128.0.1, false",
    "2606:2800:220:1::1, false",
  })
  void knowsWhichAddressesAreInside(String address, boolean inside) throws Exception {
    assertEquals(inside, InsideAddress.is(InetAddress.getByName(address)));
  }
}
