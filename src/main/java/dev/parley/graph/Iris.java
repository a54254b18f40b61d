package dev.parley.graph;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The names of things.
 *
 * <p>What several articles can tell of is named by what it is, so that all of them name it alike:
 * {@code meeting/2017-11-20_bashar-al-assad_vladimir-putin}. What only one article tells of is
 * named as a part of that article. Every name is a legal IRI, whatever it is made of.
 */
public final class Iris {

  /** What the IRIs of data begin with. */
  public static final String DEFAULT_BASE = "https://w3id.org/parley/id/";

  private static final int LONGEST_KEY = 120;
  private static final int DIGEST = 16;
  private static final Pattern PERSON = Pattern.compile("person/([a-z0-9-]+)");
  private static final Pattern STATE = Pattern.compile("state/([A-Z]{3})");
  private static final Pattern OTHER = Pattern.compile("([a-z]+)/([A-Za-z0-9-]+)");

  private final String base;

  /**
   * Creates names under {@code base}.
   *
   * @throws IllegalArgumentException if {@code base} is no absolute IRI that ends in a slash
   */
  public Iris(String base) {
    this.base = LegalIris.checked(base, "base");
    if (!base.endsWith("/") || base.indexOf('#') >= 0 || base.indexOf('?') >= 0) {
      throw new IllegalArgumentException(
          "base: " + base + " does not end in a slash, or has a query or a fragment");
    }
  }

  /** Returns what the names begin with. */
  public String base() {
    return base;
  }

  /**
   * Returns the name of an article; it ends in {@code id}, in which all but letters, digits and
   * {@code - . _ ~} is percent-encoded.
   */
  public Node article(String id) {
    return under("article/", LegalIris.encoded(id));
  }

  /** Returns {@link #article} as text. */
  public String articleIri(String id) {
    return article(id).getURI();
  }

  /**
   * Returns the name of the graph that holds what an article says; it ends as that of the article.
   */
  public Node graph(String id) {
    return under("graph/", LegalIris.encoded(id));
  }

  /** Returns the IRI of the graph of an article. */
  public String graphIri(String id) {
    return graph(id).getURI();
  }

  /** Returns the name of a person whom {@code distinction}, such as a state, tells from others. */
  Node person(String name, String distinction) {
    return under("person/", Slug.of(name) + "-" + distinction.toLowerCase(Locale.ROOT));
  }

  /** Returns the name of a group that is at home in a state. */
  Node organization(String name, String iso3) {
    return under("org/", Slug.of(name) + "-" + iso3.toLowerCase(Locale.ROOT));
  }

  /** Returns the name of a place in a state. */
  Node place(String name, String iso3) {
    return under("place/", Slug.of(name) + "-" + iso3.toLowerCase(Locale.ROOT));
  }

  /** Returns the name of a series of meetings. */
  Node series(String name) {
    return under("series/", Slug.of(name));
  }

  /** Returns the name of a publisher. */
  Node publisher(String name) {
    return under("publisher/", Slug.of(name));
  }

  /** Returns the name of a version of a program or of data. */
  Node version(String type, String version) {
    return under(type + "/", LegalIris.encoded(version));
  }

  /** Returns the name of a day, or of the days from one to another. */
  Node days(LocalDate first, LocalDate last) {
    return under("time/", first.equals(last) ? first.toString() : first + "_" + last);
  }

  /**
   * Returns the name of a meeting of {@code participants} on {@code day}; their order and
   * repetition do not matter. Different participants, days or types give different names.
   *
   * @param type {@code meeting}, {@code call} or the like
   */
  Node meeting(String type, LocalDate day, Collection<Node> participants) {
    String key =
        participants.stream()
            .map(node -> key(node.getURI()))
            .sorted()
            .distinct()
            .collect(Collectors.joining("_", day + "_", ""));
    return under(type + "/", key.length() <= LONGEST_KEY ? key : shortened(key));
  }

  /** Returns the name of a part of what {@code whole} names. */
  static Node part(Node whole, String name) {
    String iri = whole.getURI();
    return NodeFactory.createURI(iri + (iri.indexOf('#') < 0 ? "#" : ".") + name);
  }

  /**
   * Returns what {@code iri} is called within the name of a meeting: the last step where that is
   * enough; two IRIs are never called the same.
   */
  String key(String iri) {
    if (iri.startsWith(DEFAULT_BASE)) {
      return keyOfTail(iri.substring(DEFAULT_BASE.length()), iri);
    }
    return iri.startsWith(base)
        ? "own." + keyOfTail(iri.substring(base.length()), iri)
        : keyOfTail("", iri);
  }

  private static String keyOfTail(String tail, String iri) {
    for (Pattern simple : new Pattern[] {PERSON, STATE}) {
      Matcher match = simple.matcher(tail);
      if (match.matches()) {
        return match.group(1);
      }
    }
    Matcher other = OTHER.matcher(tail);
    return other.matches()
        ? other.group(1) + "." + other.group(2)
        : "iri." + Sha256.hex(iri).substring(0, DIGEST);
  }

  private static String shortened(String key) {
    return key.substring(0, LONGEST_KEY) + "_" + Sha256.hex(key).substring(0, DIGEST);
  }

  private Node under(String path, String name) {
    return NodeFactory.createURI(base + path + name);
  }
}
