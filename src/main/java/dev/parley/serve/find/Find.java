package dev.parley.serve.find;

import com.google.gson.Gson;
import dev.parley.serve.http.Html;
import dev.parley.serve.http.Html.Element;
import dev.parley.serve.http.Page;
import dev.parley.serve.http.Route;
import dev.parley.serve.linked.IriPaths;
import dev.parley.store.SparqlSource;
import dev.parley.store.Store;
import dev.parley.store.find.Finder;
import dev.parley.store.find.Found;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What has a name: {@code /find?q=...} as a page, {@code /api/find?q=...} in JSON for the box on
 * every page.
 */
public final class Find implements Route {

  private static final String PAGE = "/find";
  private static final String API = "/api/find";
  private static final int PROPOSED = 6;
  private static final int SHOWN = 100;
  private static final int LONGEST = 200;

  private record Made(String revision, Finder finder) {}

  private record Proposal(String address, String label, String note) {}

  private final Store store;
  private final IriPaths paths;
  private final Gson json = new Gson();
  private Made made;

  /** Creates a box over {@code store}. */
  public Find(Store store, IriPaths paths) {
    this.store = store;
    this.paths = paths;
  }

  @Override
  public boolean answer(String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!path.equals(PAGE) && !path.equals(API)) {
      return false;
    }
    String asked = Optional.ofNullable(request.getParameter("q")).orElse("").strip();
    String words = asked.substring(0, Math.min(LONGEST, asked.length()));
    if (path.equals(PAGE)) {
      page(words).send(response);
    } else {
      List<Proposal> proposals =
          finder().find(words, PROPOSED).stream().map(this::proposal).toList();
      response.setContentType("application/json");
      response.getOutputStream().write(json.toJson(proposals).getBytes(StandardCharsets.UTF_8));
    }
    return true;
  }

  /** The names are read again after each change of the data. */
  private synchronized Finder finder() {
    String revision = store.revision();
    if (made == null || !made.revision().equals(revision)) {
      made = new Made(revision, Finder.of(new SparqlSource.Local(store)));
    }
    return made.finder();
  }

  private Proposal proposal(Found found) {
    String address = paths.path(found.iri()).orElse(found.iri());
    return new Proposal(address, found.label(), found.note());
  }

  private Page page(String words) {
    List<Found> found = finder().find(words, SHOWN);
    List<Html> content = new ArrayList<>();
    content.add(
        Html.element("h1", Html.text(words.isEmpty() ? "Find" : "Found for “" + words + "”")));
    if (found.isEmpty()) {
      content.add(
          Html.element(
              "p",
              Html.text(
                  words.isEmpty()
                      ? "Type names, places, states or days into the box above."
                      : "Nothing has a name like that, and no meeting has all of these words.")));
    }
    section(content, "People, states, bodies, offices and places", found, false);
    section(content, "Meetings", found, true);
    return Page.of(words.isEmpty() ? "Find" : words, content);
  }

  private void section(List<Html> content, String title, List<Found> found, boolean meetings) {
    List<Element> items =
        found.stream()
            .filter(one -> one.type().equals("meeting") == meetings)
            .map(this::item)
            .toList();
    if (!items.isEmpty()) {
      content.add(Html.element("h2", Html.text(title)));
      content.add(Html.element("ul", items).with("class", "found-list"));
      if (items.size() == SHOWN) {
        content.add(Html.element("p", Html.text("And more; another word narrows it down.")));
      }
    }
  }

  private Element item(Found found) {
    Proposal proposal = proposal(found);
    return Html.element(
        "li",
        Html.link(proposal.address(), proposal.label()),
        Html.text(" "),
        Html.element("span", Html.text(proposal.note())).with("class", "quiet small"));
  }
}
