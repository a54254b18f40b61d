package dev.parley.serve.protocol;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.codec.digest.Crypt;
import org.apache.commons.codec.digest.Sha2Crypt;

/**
 * Who may change the data: names and passwords, as HTTP Basic sends them (RFC 7617).
 *
 * <p>Passwords are kept as SHA-512-crypt, which {@code openssl passwd -6} writes too.
 */
public final class Credentials {

  private static final String HASHED = "$6$";

  /** So that an unknown user takes as long as a known one. */
  private static final String NOBODY = hash("nobody");

  private final Map<String, String> hashes = new HashMap<>();
  private boolean plain;

  private Credentials() {}

  /** Returns the credentials of one person. */
  public static Credentials of(String user, String password) {
    Credentials one = new Credentials();
    one.add(user, hash(password));
    return one;
  }

  /**
   * Returns the credentials in {@code file}: a line {@code user: password} for each person, with
   * the password itself or its hash.
   *
   * @throws IOException if it cannot be read, or has none
   */
  public static Credentials read(Path file) throws IOException {
    Credentials all = new Credentials();
    for (String line : Files.readAllLines(file)) {
      int colon = line.indexOf(':');
      if (colon > 0 && !line.startsWith("#")) {
        String password = line.substring(colon + 1).strip();
        boolean hashed = password.startsWith(HASHED);
        all.plain |= !hashed;
        all.add(line.substring(0, colon).strip(), hashed ? password : hash(password));
      }
    }
    if (all.hashes.isEmpty()) {
      throw new IOException(file + ": no line of the form \"user: password\"");
    }
    return all;
  }

  /** Returns whether a password was in the file as it is, and whoever reads that can use it. */
  public boolean isPlain() {
    return plain;
  }

  private void add(String user, String hash) {
    hashes.put(user, hash);
  }

  private static String hash(String password) {
    if (password.isEmpty()) {
      throw new IllegalArgumentException("an empty password");
    }
    return Sha2Crypt.sha512Crypt(password.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns whether an Authorization header, null if there was none, names one of them. */
  boolean admit(String header) {
    if (header == null || !header.regionMatches(true, 0, "Basic ", 0, 6)) {
      return false;
    }
    String pair = decode(header.substring(6).strip());
    int colon = pair.indexOf(':');
    String user = colon < 0 ? "" : pair.substring(0, colon);
    return matches(pair.substring(colon + 1), hashes.getOrDefault(user, NOBODY))
        && hashes.containsKey(user);
  }

  private static boolean matches(String password, String hash) {
    String found = Crypt.crypt(password.getBytes(StandardCharsets.UTF_8), hash);
    return MessageDigest.isEqual(
        found.getBytes(StandardCharsets.UTF_8), hash.getBytes(StandardCharsets.UTF_8));
  }

  private static String decode(String text) {
    try {
      return new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
