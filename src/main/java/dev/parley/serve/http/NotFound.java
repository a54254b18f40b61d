package dev.parley.serve.http;

import java.util.List;

/** The page that says that an address leads nowhere, and helps to find what was looked for. */
public final class NotFound {

  private NotFound() {}

  /** Returns the page for {@code path}. */
  public static Page page(String path) {
    return Page.of(
        "Not found",
        List.of(
            Html.element("h1", Html.text("Nothing of that name here")),
            Html.element("p", Html.element("code", Html.text(path))),
            Html.element(
                "p",
                Html.text("Look for it by its name above, or begin at the "),
                Html.link("/", "start"),
                Html.text(" or among the "),
                Html.link("/explore", "meetings"),
                Html.text("."))));
  }

  /** Returns whether a page suits a client better than a line of text. */
  public static boolean isWanted(String accept) {
    return accept != null && Accept.of(accept).quality("text/html") == 1;
  }
}
