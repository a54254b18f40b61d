package dev.parley.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Tells bytes from text: UTF-8 where that is possible, UTF-16 where a byte order mark says so, and
 * else Windows-1252, in which older western archives are kept.
 */
final class Encoding {

  static final Charset WESTERN = Charset.forName("windows-1252");

  private static final char MARK = '\uFEFF';

  private Encoding() {}

  /** Returns the text that {@code bytes} stand for, without a byte order mark. */
  static String decoded(byte[] bytes) {
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    return utf8(bytes).orElseGet(() -> new String(bytes, WESTERN));
  }

  /** Returns the text that {@code bytes} stand for in UTF-8, if they are sound. */
  static Optional<String> utf8(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(!text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
