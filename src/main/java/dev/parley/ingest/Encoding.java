package dev.parley.ingest;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Tells bytes from text: what a byte order mark says, UTF-8 where that is possible, UTF-16 where
 * every other byte is empty, and else what ICU is sure of, or Windows-1252, in which older western
 * archives are kept.
 */
final class Encoding {

  static final Charset WESTERN = Charset.forName("windows-1252");

  private static final char MARK = '\uFEFF';
  private static final int LOOKED_AT = 1 << 16;
  private static final int SURE = 60;
  private static final int ENOUGH = 200;

  private Encoding() {}

  /** Returns the text that {@code bytes} stand for, without a byte order mark. */
  static String decoded(byte[] bytes) {
    return utf8(bytes)
        .filter(text -> text.indexOf('\0') < 0)
        .orElseGet(() -> withoutMark(new String(bytes, guessed(bytes))));
  }

  /** Returns the text that {@code bytes} stand for in UTF-8, if they are sound. */
  static Optional<String> utf8(byte[] bytes) {
    try {
      return Optional.of(
          withoutMark(
              StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString()));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Returns the characters of {@code in}, whose first bytes tell how they are written. */
  static Reader reader(InputStream in) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(in, LOOKED_AT);
    bytes.mark(LOOKED_AT);
    byte[] head = bytes.readNBytes(LOOKED_AT);
    bytes.reset();
    Charset charset = beginsAsUtf8(head) ? StandardCharsets.UTF_8 : guessed(head);
    BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, charset));
    reader.mark(1);
    if (reader.read() != MARK) {
      reader.reset();
    }
    return reader;
  }

  /** The last character may be cut in two. */
  private static boolean beginsAsUtf8(byte[] head) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    boolean sound =
        !decoder
            .decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length + 1), false)
            .isError();
    return sound && !hasEmptyBytes(head);
  }

  private static Charset guessed(byte[] bytes) {
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, LOOKED_AT));
    if (startsWith(head, 0xFE, 0xFF) || startsWith(head, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16;
    }
    if (hasEmptyBytes(head)) {
      return head[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }
    return head.length < ENOUGH ? WESTERN : detected(head);
  }

  /** Half of the bytes of English in UTF-16. */
  private static boolean hasEmptyBytes(byte[] head) {
    int empty = 0;
    for (byte each : head) {
      empty += each == 0 ? 1 : 0;
    }
    return empty * 3 > head.length;
  }

  private static Charset detected(byte[] head) {
    CharsetMatch match = new CharsetDetector().setText(head).detect();
    boolean sure =
        match != null
            && match.getConfidence() >= SURE
            && !match.getName().equals(StandardCharsets.ISO_8859_1.name())
            && Charset.isSupported(match.getName());
    return sure ? Charset.forName(match.getName()) : WESTERN;
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
