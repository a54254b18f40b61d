package dev.parley.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {

  @ParameterizedTest
  @CsvSource({
    "UTF-8, Erdoğan met Zé in São Tomé.",
    "UTF-16, Erdoğan met Zé in São Tomé.",
    "UTF-16LE, Erdoğan met Zé in São Tomé.",
    "UTF-16BE, Erdoğan met Zé in São Tomé.",
    "windows-1252, “São Tomé”",
    "ISO-8859-1, São Tomé",
    "Shift_JIS, 日本の首相はモスクワで大統領と会談した。"
  })
  void isMadeOut(String charset, String text) throws IOException {
    String words = (text + "\n").repeat(text.length() < 20 ? 1 : 20);
    byte[] bytes = words.getBytes(Charset.forName(charset));

    assertEquals(words, Encoding.decoded(bytes));
    assertEquals(words, read(bytes));
  }

  private static String read(byte[] bytes) throws IOException {
    StringWriter all = new StringWriter();
    Encoding.reader(new ByteArrayInputStream(bytes)).transferTo(all);
    return all.toString();
  }
}
