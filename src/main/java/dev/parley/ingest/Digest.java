package dev.parley.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short numbers that stand for texts: the same text, the same number, on every machine. */
final class Digest {

  private static final int SHORT = 4;

  private Digest() {}

  /** Returns eight hexadecimal digits. */
  static String inHex(String text) {
    return HexFormat.of().formatHex(sha256(text), 0, SHORT);
  }

  static long number(String text) {
    return ByteBuffer.wrap(sha256(text)).getLong();
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every Java has SHA-256", impossible);
    }
  }
}
