package dev.parley.serve.protocol;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.Crypt;
import org.apache.commons.codec.digest.Sha2Crypt;

/**
 * Who may change the data: names and passwords, as HTTP Basic sends them (RFC 7617).
 *
 * <p>Passwords are kept as SHA-512-crypt, which {@code openssl passwd -6} writes too.
 */
public final class Credentials {

  private static final Pattern HASH =
      Pattern.compile("\\$6\\$(rounds=\\d{1,9}\\$)?[./0-9A-Za-z]{1,16}\\$[./0-9A-Za-z]{86}");

  /** To hash what a stranger sends takes as long as that is. */
  private static final int LONGEST = 256;

  /** So that an unknown user takes as long as a known one. */
  private static final String NOBODY = hash("nobody");

  private final Map<String, String> hashes = new HashMap<>();

  private Credentials() {}

  /** Returns the credentials of one person. */
  public static Credentials of(String user, String password) {
    Credentials one = new Credentials();
    one.add(user, hash(password));
    return one;
  }

  /**
   * Returns the credentials in {@code file}: a line {@code user: hash} for each person.
   *
   * @throws IOException if it cannot be read, has none, or something else than such a hash, whoever
   *     reads which could use it
   */
  public static Credentials read(Path file) throws IOException {
    Credentials all = new Credentials();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        int colon = line.indexOf(':');
        String hash = line.substring(colon + 1).strip();
        if (colon <= 0 || !HASH.matcher(hash).matches()) {
          throw new IOException(
              file
                  + ":"
                  + (i + 1)
                  + ": not \"user: hash\", the hash as openssl passwd -6 writes it");
        }
        all.add(line.substring(0, colon).strip(), hash);
      }
    }
    if (all.hashes.isEmpty()) {
      throw new IOException(file + ": no line of the form \"user: hash\"");
    }
    return all;
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
    return pair.length() <= LONGEST
        && matches(pair.substring(colon + 1), hashes.getOrDefault(user, NOBODY))
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
