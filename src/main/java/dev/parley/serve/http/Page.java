package dev.parley.serve.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * A page of the site: its title, what stands in it, and the same in other media types.
 *
 * @param alternates addresses by media type
 */
public record Page(String title, Map<String, String> alternates, List<? extends Html> content) {

  /** Returns a page that exists only as HTML. */
  public static Page of(String title, List<? extends Html> content) {
    return new Page(title, Map.of(), content);
  }

  /** Sends the page. */
  public void send(HttpServletResponse response) throws IOException {
    byte[] bytes = markup().getBytes(StandardCharsets.UTF_8);
    response.setContentType("text/html;charset=utf-8");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  String markup() {
    StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
    Html.element("html", head(), Html.element("body", main())).with("lang", "en").appendTo(out);
    return Frame.around(out.append('\n').toString(), "");
  }

  private Html head() {
    Html.Element head =
        Html.element(
            "head",
            Html.element("meta").with("charset", "utf-8"),
            Html.element("meta")
                .with("name", "viewport")
                .with("content", "width=device-width, initial-scale=1"),
            Html.element("title", Html.text(title + " - Parley")),
            Html.element("link").with("rel", "icon").with("href", "/icon.svg"),
            Html.element("link").with("rel", "stylesheet").with("href", "/style.css"));
    for (Map.Entry<String, String> alternate : alternates.entrySet()) {
      head =
          head.add(
              Html.element("link")
                  .with("rel", "alternate")
                  .with("type", alternate.getKey())
                  .with("href", alternate.getValue()));
    }
    return head;
  }

  private Html main() {
    Html.Element main = Html.element("main", content).with("id", "main");
    return alternates.isEmpty() ? main : main.add(formats());
  }

  private Html formats() {
    Html.Element formats = Html.element("p", Html.text("The same as")).with("class", "formats");
    String separator = " ";
    for (Map.Entry<String, String> alternate : alternates.entrySet()) {
      formats =
          formats
              .add(Html.text(separator))
              .add(Html.link(alternate.getValue(), alternate.getKey()));
      separator = ", ";
    }
    return formats;
  }
}
