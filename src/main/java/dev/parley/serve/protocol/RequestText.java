package dev.parley.serve.protocol;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The text of a request's body. */
final class RequestText {

  private RequestText() {}

  /**
   * Returns the text, as it is after its compression is undone.
   *
   * @param characters how long it may be
   * @throws IOException if it is longer, or no UTF-8
   */
  static String read(InputStream body, int characters) throws IOException {
    int most = characters * 4;
    byte[] bytes = body.readNBytes(most + 1);
    if (bytes.length > most) {
      throw new IOException("longer than " + characters + " characters");
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new IOException("not UTF-8", e);
    }
  }
}
