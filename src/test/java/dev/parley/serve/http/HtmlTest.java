package dev.parley.serve.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

  @Test
  void writesTextAsText() {
    assertEquals(
        "<p title=\"&quot;&#39;&gt;\">&lt;b&gt; &amp;amp;</p>",
        markup(Html.element("p", Html.text("<b> &amp;")).with("title", "\"'>")));
  }

  @Test
  void closesWhatHasContentOnly() {
    assertEquals("<div><br></div>", markup(Html.element("div", Html.element("br"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://a.example/", "https://a.example/?x#y", "/id/x", "#part", "/"})
  void linksToPagesAndParts(String address) {
    assertEquals("<a href=\"" + address + "\">x</a>", markup(Html.link(address, "x")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " javascript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "//evil.example/",
        "file:///etc/passwd",
      })
  void linksToNothingElse(String address) {
    assertEquals("<a>x</a>", markup(Html.link(address, "x")));
  }

  @Test
  void hasNoNamesOfDoubtfulMaking() {
    assertThrows(IllegalArgumentException.class, () -> Html.element("p onclick=x"));
    assertThrows(IllegalArgumentException.class, () -> Html.element("p").with("onclick", "x"));
    assertThrows(IllegalArgumentException.class, () -> Html.element("p").with("a b", "x"));
  }

  private static String markup(Html html) {
    StringBuilder out = new StringBuilder();
    html.appendTo(out);
    return out.toString();
  }
}
