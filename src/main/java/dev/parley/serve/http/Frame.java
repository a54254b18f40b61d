package dev.parley.serve.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;

/** The header and the footer of every page. */
public final class Frame {

  private static final String FILE = "/dev/parley/serve/pages/frame.html";
  private static final String CONTENT = "<!-- content -->";
  private static final Frame BUNDLED = read();

  private final String header;
  private final String footer;

  private Frame(String markup) {
    int content = markup.indexOf(CONTENT);
    header = markup.substring(0, content);
    footer = markup.substring(content + CONTENT.length()).stripLeading();
  }

  /**
   * Returns {@code page} with the header at the beginning of its body and the footer at the end.
   *
   * @param path the address of the page, to which the header then needs no link
   */
  public static String around(String page, String path) {
    String here = "href=\"" + path + "\"";
    String header =
        BUNDLED.header.replace("<li><a " + here, "<li><a aria-current=\"page\" " + here);
    return page.replaceFirst("<body>\n?", Matcher.quoteReplacement("<body>\n" + header))
        .replace("</body>", BUNDLED.footer + "</body>");
  }

  private static Frame read() {
    try (InputStream in = Frame.class.getResourceAsStream(FILE)) {
      return new Frame(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
