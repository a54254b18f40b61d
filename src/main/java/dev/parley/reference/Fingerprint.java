package dev.parley.reference;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells one reference from another. */
final class Fingerprint {

  private static final int DIGITS = 12;

  private Fingerprint() {}

  /**
   * Returns digits that are others as soon as a name, an identity, an office or its holders are.
   */
  static String of(Gazetteer gazetteer) {
    MessageDigest digest = sha256();
    for (Entity entity : gazetteer.entities()) {
      add(digest, entity.iri(), entity.label(), gazetteer.identity(entity).toString());
      if (entity instanceof Office office) {
        for (Tenure tenure : gazetteer.tenures(office)) {
          add(digest, tenure.iri(), tenure.from() + " " + tenure.until() + tenure.acting());
        }
      }
    }
    for (Name name : gazetteer.names()) {
      add(digest, name.entity().iri(), name.type().name(), name.text());
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }

  private static void add(MessageDigest digest, String... parts) {
    for (String part : parts) {
      digest.update(part.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
