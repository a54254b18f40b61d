package dev.parley.serve.linked;

import dev.parley.graph.PARLEY;
import dev.parley.serve.http.Html;
import dev.parley.serve.http.Html.Element;
import dev.parley.serve.http.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * The page of a thing: what its class lets one expect, then, folded, all that is said of it and
 * what leads to it.
 */
final class ThingPage {

  private static final int DEEPEST = 4;
  private static final List<Node> FIRST = List.of(Terms.LABEL, Terms.TYPE);

  private final Thing thing;
  private final Optional<Profile> profile;
  private final IriPaths paths;
  private final Optional<String> next;
  private final Set<Node> shown = new HashSet<>();

  /**
   * Creates the page of {@code thing}.
   *
   * @param next the address of the next part of what leads to it, if there is one
   */
  ThingPage(Thing thing, Optional<Profile> profile, IriPaths paths, Optional<String> next) {
    this.thing = thing;
    this.profile = profile;
    this.paths = paths;
    this.next = next;
  }

  /** Returns the page, which is also there at {@code alternates}, by media type. */
  Page page(Map<String, String> alternates) {
    List<Html> content = new ArrayList<>();
    content.add(Html.element("h1", Html.text(thing.label())));
    content.add(
        Html.element("p", Html.element("code", Html.text(thing.node().getURI())))
            .with("class", "iri"));
    profile.ifPresent(known -> content.addAll(known.content()));
    List<Html> statements = statements();
    if (profile.isPresent()) {
      List<Html> folded = new ArrayList<>(statements);
      folded.addFirst(Html.element("summary", Html.text("All statements")));
      content.add(Html.element("details", folded).with("class", "statements"));
      content.add(new Html.Data(profile.get().schema().toString()));
    } else {
      content.addAll(statements);
    }
    return new Page(thing.label(), alternates, content);
  }

  private List<Html> statements() {
    List<Html> content = new ArrayList<>();
    content.add(Html.element("h2", Html.text("What is said of it")));
    content.add(facts(thing.node(), 0));
    documentParts(content);
    incoming(content);
    return content;
  }

  private Html facts(Node subject, int depth) {
    shown.add(subject);
    Element list = Html.element("dl").with("class", "facts");
    for (Node property : ordered(thing.properties(subject))) {
      list = list.add(Html.element("dt", reference(property)));
      for (Node value : thing.objects(subject, property)) {
        list = list.add(Html.element("dd", value(value, depth)));
      }
    }
    return list;
  }

  private List<Node> ordered(Set<Node> properties) {
    return properties.stream()
        .sorted(
            Comparator.comparing((Node property) -> rank(property))
                .thenComparing(thing::label)
                .thenComparing(Node::getURI))
        .toList();
  }

  private static int rank(Node property) {
    int index = FIRST.indexOf(property);
    return index < 0 ? FIRST.size() : index;
  }

  private Html value(Node value, int depth) {
    boolean nested =
        depth < DEEPEST && paths.isPart(value) && !shown.contains(value) && isDescribed(value);
    if (!nested) {
      return reference(value);
    }
    Element details =
        Html.element(
            "details",
            Html.element("summary", Html.text(thing.label(value))),
            facts(value, depth + 1));
    return anchored(details, value);
  }

  private boolean isDescribed(Node node) {
    return thing.facts().contains(node, Node.ANY, Node.ANY);
  }

  private static Element anchored(Element element, Node node) {
    int hash = node.isURI() ? node.getURI().indexOf('#') : -1;
    return hash < 0 ? element : element.with("id", node.getURI().substring(hash + 1));
  }

  private Html reference(Node node) {
    if (node.isURI()) {
      String address = address(node.getURI());
      return Html.link(address, thing.label(node)).with("title", node.getURI());
    }
    if (!node.isLiteral()) {
      return Html.text(thing.label(node));
    }
    Element text = Html.element("span", Html.text(node.getLiteralLexicalForm()));
    return node.getLiteralLanguage().isEmpty()
        ? text
        : text.with("lang", node.getLiteralLanguage());
  }

  /** Terms are explained here too, so that nobody needs the network for it. */
  private String address(String iri) {
    return iri.startsWith(PARLEY.NS)
        ? "/ontology#" + iri.substring(PARLEY.NS.length())
        : paths.path(iri).orElse(iri);
  }

  /** Returns what a thing is to those that lead to it by {@code property}. */
  private static String inverse(String property) {
    return "is " + property + (property.endsWith(" of") ? "" : " of");
  }

  /** The parts of a document to which none of its facts leads. */
  private void documentParts(List<Html> content) {
    List<Node> parts =
        thing.facts().stream()
            .map(Triple::getSubject)
            .distinct()
            .filter(node -> node.isURI() && !shown.contains(node))
            .sorted(Comparator.comparing(Node::getURI))
            .toList();
    for (Node part : parts) {
      if (!shown.contains(part)) {
        Html name = Html.element("summary", Html.text(thing.label(part)));
        content.add(anchored(Html.element("details", name, facts(part, 0)), part));
      }
    }
  }

  private void incoming(List<Html> content) {
    if (thing.incoming().isEmpty()) {
      return;
    }
    Map<String, List<Triple>> byProperty = new TreeMap<>();
    for (Triple triple : thing.incoming()) {
      byProperty
          .computeIfAbsent(thing.label(triple.getPredicate()), p -> new ArrayList<>())
          .add(triple);
    }
    content.add(Html.element("h2", Html.text("What leads to it")));
    next.ifPresent(
        address ->
            content.add(
                Html.element(
                    "p",
                    Html.element("a", Html.text("The next part of it"))
                        .with("href", address)
                        .with("rel", "next"))));
    Element list = Html.element("dl").with("class", "facts");
    for (Map.Entry<String, List<Triple>> entry : byProperty.entrySet()) {
      list = list.add(Html.element("dt", Html.text(inverse(entry.getKey()))));
      for (Triple triple : sorted(entry.getValue())) {
        list = list.add(Html.element("dd", reference(triple.getSubject())));
      }
    }
    content.add(list);
  }

  private List<Triple> sorted(List<Triple> triples) {
    return triples.stream()
        .sorted(Comparator.comparing(triple -> thing.label(triple.getSubject())))
        .toList();
  }
}
