package dev.parley.serve.http;

import dev.parley.store.Nearest;
import java.util.ArrayList;
import java.util.List;

/** The page that says that an address leads nowhere, and helps to find what was looked for. */
public final class NotFound {

  private static final List<String> PAGES =
      List.of("/explore", "/compare", "/convert", "/query", "/find", "/ontology", "/sparql");

  private NotFound() {}

  /** Returns the page for {@code path}, which may be that of one of our pages with a slip. */
  static Page page(String path) {
    return page(path, Nearest.to(path, PAGES).stream().map(one -> Html.link(one, one)).toList());
  }

  /**
   * Returns the page for {@code path}.
   *
   * @param near links to what may have been meant
   */
  public static Page page(String path, List<? extends Html> near) {
    List<Html> content = new ArrayList<>();
    content.add(Html.element("h1", Html.text("Nothing of that name here")));
    content.add(Html.element("p", Html.element("code", Html.text(path))));
    if (!near.isEmpty()) {
      content.add(Html.element("p", Html.text("Is one of these meant?")));
      content.add(
          Html.element("ul", near.stream().map(one -> Html.element("li", one)).toList())
              .with("class", "found-list"));
    }
    content.add(
        Html.element(
            "p",
            Html.text("Look for it by its name above, or begin at the "),
            Html.link("/", "start"),
            Html.text(" or among the "),
            Html.link("/explore", "meetings"),
            Html.text(".")));
    return Page.of("Not found", content);
  }

  /** Returns whether a page suits a client better than a line of text. */
  public static boolean isWanted(String accept) {
    return accept != null && Accept.of(accept).quality("text/html") == 1;
  }
}
