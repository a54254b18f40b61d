package dev.parley.serve.protocol;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** Who may change the data: names and passwords, as HTTP Basic sends them (RFC 7617). */
public final class Credentials {

  private final Map<String, byte[]> digests = new HashMap<>();

  private Credentials() {}

  /** Returns the credentials of one person. */
  public static Credentials of(String user, String password) {
    Credentials one = new Credentials();
    one.add(user, password);
    return one;
  }

  /**
   * Returns the credentials in {@code file}: a line {@code user: password} for each person.
   *
   * @throws IOException if it cannot be read, or has none
   */
  public static Credentials read(Path file) throws IOException {
    Credentials all = new Credentials();
    for (String line : Files.readAllLines(file)) {
      int colon = line.indexOf(':');
      if (colon > 0 && !line.startsWith("#")) {
        all.add(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
      }
    }
    if (all.digests.isEmpty()) {
      throw new IOException(file + ": no line of the form \"user: password\"");
    }
    return all;
  }

  private void add(String user, String password) {
    if (password.isEmpty()) {
      throw new IllegalArgumentException("no password for " + user);
    }
    digests.put(user, digest(password));
  }

  /** Returns whether an Authorization header, null if there was none, names one of them. */
  boolean admit(String header) {
    if (header == null || !header.regionMatches(true, 0, "Basic ", 0, 6)) {
      return false;
    }
    String pair = decode(header.substring(6).strip());
    int colon = pair.indexOf(':');
    byte[] expected = digests.get(colon < 0 ? "" : pair.substring(0, colon));
    return expected != null && MessageDigest.isEqual(expected, digest(pair.substring(colon + 1)));
  }

  private static String decode(String text) {
    try {
      return new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
