package dev.parley.serve.http;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;

/** The forms in which a thing is described, the usual one first. */
public enum Syntax {
  TURTLE("ttl", "text/turtle", RDFFormat.TURTLE_PRETTY),
  JSONLD("jsonld", "application/ld+json", RDFFormat.JSONLD11_PRETTY),
  NTRIPLES("nt", "application/n-triples", RDFFormat.NTRIPLES_UTF8),
  RDFXML("rdf", "application/rdf+xml", RDFFormat.RDFXML_PRETTY),
  HTML("html", "text/html", null);

  /** Those that are RDF. */
  public static final List<Syntax> RDF = List.of(TURTLE, JSONLD, NTRIPLES, RDFXML);

  private final String suffix;
  private final String mediaType;
  private final RDFFormat format;

  Syntax(String suffix, String mediaType, RDFFormat format) {
    this.suffix = suffix;
    this.mediaType = mediaType;
    this.format = format;
  }

  /** Returns the end of the name of a document in this syntax, without a dot. */
  public String suffix() {
    return suffix;
  }

  /** Returns the media type. */
  public String mediaType() {
    return mediaType;
  }

  String contentType() {
    return this == NTRIPLES || this == TURTLE || this == HTML
        ? mediaType + ";charset=utf-8"
        : mediaType;
  }

  RDFFormat format() {
    return format;
  }

  /** Returns the syntax of that suffix. */
  public static Optional<Syntax> ofSuffix(String suffix) {
    return Arrays.stream(values()).filter(syntax -> syntax.suffix.equals(suffix)).findFirst();
  }

  /** Returns the one of {@code offers} that is most welcome. */
  public static Optional<Syntax> accepted(Accept accept, List<Syntax> offers) {
    Optional<String> best = accept.best(offers.stream().map(Syntax::mediaType).toList());
    return offers.stream().filter(syntax -> best.equals(Optional.of(syntax.mediaType))).findFirst();
  }
}
