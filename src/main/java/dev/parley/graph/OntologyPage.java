package dev.parley.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.SKOS;

/**
 * Writes the documentation of the ontology as one page, with an anchor for each term. The page has
 * no styles or scripts of its own; it names the style sheet of the server.
 */
public final class OntologyPage {

  private static final List<GraphFormat> DOWNLOADS =
      List.of(GraphFormat.TURTLE, GraphFormat.JSONLD, GraphFormat.RDFXML);

  private final Terminology terminology = new Terminology();
  private final Prefixes prefixes = new Prefixes(Iris.DEFAULT_BASE);
  private final Markup page = new Markup();

  private OntologyPage() {}

  /** Writes the page to the file that the only argument names. */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    Files.createDirectories(file.getParent());
    Files.writeString(file, html());
  }

  /** Returns the page. */
  static String html() {
    OntologyPage documentation = new OntologyPage();
    documentation.write();
    return documentation.page.toString();
  }

  private void write() {
    String title = terminology.header(DCTerms.title.asNode());
    page.open("!DOCTYPE html").line().open("html", "lang", "en").line();
    page.open("head").line();
    page.open("meta", "charset", "utf-8").line();
    page.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    page.element("title", title).line();
    page.open("link", "rel", "stylesheet", "href", "/style.css").line();
    for (GraphFormat format : DOWNLOADS) {
      page.open("link", "rel", "alternate", "type", format.mediaType(), "href", address(format))
          .line();
    }
    page.close("head").line().open("body").line();
    page.open("main", "id", "main").line();
    page.element("h1", title).line();
    introduction();
    contents();
    for (Terminology.Kind kind : Terminology.Kind.values()) {
      page.element("h2", kind.title(), "id", anchor(kind)).line();
      terminology.terms(kind).forEach(term -> section(kind, term));
    }
    page.close("main").line().close("body").line().close("html").line();
  }

  private void introduction() {
    page.element("p", terminology.header(DCTerms.description.asNode())).line();
    page.open("dl", "class", "facts").line();
    fact("namespace", PARLEY.NS);
    fact("version", terminology.header(OWL2.versionInfo.asNode()));
    fact("licence", terminology.header(DCTerms.license.asNode()));
    fact("changed", terminology.header(DCTerms.modified.asNode()));
    fact("what changed", terminology.header(SKOS.changeNote.asNode()));
    page.element("dt", "as data").open("dd");
    DOWNLOADS.forEach(format -> page.link(address(format), format.mediaType()).text(" "));
    page.close("dd").line().close("dl").line();
  }

  private void contents() {
    for (Terminology.Kind kind : Terminology.Kind.values()) {
      page.open("p").link("#" + anchor(kind), kind.title()).text(": ");
      nodes(terminology.terms(kind));
      page.close("p").line();
    }
  }

  private void section(Terminology.Kind kind, Node term) {
    page.open("section", "id", Terminology.name(term)).line();
    page.element("h3", Terminology.name(term)).line();
    page.element("p", terminology.definition(term)).line();
    terminology.note(term).ifPresent(note -> page.element("p", note).line());
    page.open("dl", "class", "facts").line();
    fact("IRI", term.getURI());
    fact("for example", terminology.example(term));
    list("kind of", terminology.above(term));
    list("kinds", terminology.below(term));
    switch (kind) {
      case CLASS -> {
        list("individuals", terminology.individuals(term));
        list("properties", terminology.properties(term));
      }
      case OBJECT_PROPERTY, DATATYPE_PROPERTY -> {
        list("of", terminology.domain(term));
        list("value", terminology.range(term));
      }
      case INDIVIDUAL -> list("one of", terminology.classes(term));
    }
    list("aligned with", terminology.aligned(term));
    terminology.rules(term).forEach(rule -> fact("rule", rule));
    page.close("dl").line().close("section").line();
  }

  private void fact(String name, String value) {
    page.element("dt", name).element("dd", value).line();
  }

  private void list(String name, List<Node> nodes) {
    if (!nodes.isEmpty()) {
      page.element("dt", name).open("dd");
      nodes(nodes);
      page.close("dd").line();
    }
  }

  private void nodes(List<Node> nodes) {
    for (int i = 0; i < nodes.size(); i++) {
      page.text(i == 0 ? "" : ", ");
      node(nodes.get(i));
    }
  }

  private void node(Node node) {
    if (Terminology.isTerm(node)) {
      page.link("#" + Terminology.name(node), Terminology.name(node));
    } else {
      String iri = node.getURI();
      page.link(iri, prefixes.shorten(iri).map(Prefixes.Short::toString).orElse(iri));
    }
  }

  private static String address(GraphFormat format) {
    return "/ontology." + format.extension();
  }

  private static String anchor(Terminology.Kind kind) {
    return kind.title().toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
