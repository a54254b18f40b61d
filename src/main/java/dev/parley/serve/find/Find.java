package dev.parley.serve.find;

import com.google.gson.Gson;
import dev.parley.serve.http.Html;
import dev.parley.serve.http.Html.Element;
import dev.parley.serve.http.Page;
import dev.parley.serve.http.Route;
import dev.parley.serve.linked.IriPaths;
import dev.parley.store.Store;
import dev.parley.store.find.Finder;
import dev.parley.store.find.Found;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
  private static final int NEAR = 3;
  private static final int SHOWN = 100;
  private static final int LONGEST = 200;

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** A page that says that there is nothing does not wait for all names. */
  private static final Duration MOMENT = Duration.ofSeconds(5);

  private static final String RETRY_AFTER = "5";

  private record Proposal(String address, String label, String note) {}

  private final Finder finder;
  private final IriPaths paths;
  private final Gson json = new Gson();

  /** Creates a box over {@code store}. */
  public Find(Store store, IriPaths paths) {
    this.finder = Finder.of(store);
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
    int most = path.equals(PAGE) ? SHOWN : PROPOSED;
    Optional<List<Found>> found = finder.find(words, most, PATIENCE);
    if (found.isEmpty()) {
      response.setHeader("Retry-After", RETRY_AFTER);
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "still reading the names");
    } else if (path.equals(PAGE)) {
      page(words, found.get()).send(response);
    } else {
      List<Proposal> proposals = found.get().stream().map(this::proposal).toList();
      response.setContentType("application/json");
      response.getOutputStream().write(json.toJson(proposals).getBytes(StandardCharsets.UTF_8));
    }
    return true;
  }

  /** Returns links to what has a name like {@code words}, the nearest first; a few at most. */
  public List<Html> near(String words) {
    String asked = words.substring(0, Math.min(LONGEST, words.length()));
    return finder.find(asked, NEAR, MOMENT).stream()
        .flatMap(List::stream)
        .map(this::proposal)
        .<Html>map(one -> Html.link(one.address(), one.label()))
        .toList();
  }

  private Proposal proposal(Found found) {
    String address = paths.path(found.iri()).orElse(found.iri());
    return new Proposal(address, found.label(), found.note());
  }

  private Page page(String words, List<Found> found) {
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
