package dev.parley.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** The Turtle files that travel with the program. */
public final class OntologyFiles {

  /** The version of the terms, which is not that of the program. */
  public static final String VERSION = "0.2.0";

  /** The terms that articles are told in. */
  public static final String ONTOLOGY = "/ontology/parley.ttl";

  /** The terms that the reference adds. */
  public static final String REFERENCE = "/ontology/reference/reference.ttl";

  /** The terms that are no more, and what took their place. */
  public static final String RETIRED = "/ontology/retired.ttl";

  /** What data must look like. */
  public static final String SHAPES = "/ontology/shapes.ttl";

  /** The terms beside those of other vocabularies. */
  public static final String ALIGNMENTS = "/ontology/alignments.ttl";

  /** The codes of event data. */
  public static final String CODES = "/ontology/cameo.ttl";

  /** The documentation of the terms, made of the others when the program is built. */
  public static final String PAGE = "/ontology/parley.html";

  private OntologyFiles() {}

  /** Returns the bytes of the file called {@code name}. */
  public static byte[] bytes(String name) {
    try (InputStream in = open(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the graph of the files called {@code names}. */
  public static Graph read(String... names) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (String name : names) {
      try (InputStream in = open(name)) {
        RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return graph;
  }

  /** Returns all terms that data are told in. */
  public static Graph terms() {
    return read(ONTOLOGY, REFERENCE);
  }

  /** Returns what there is to read of terms, also of those that only old data are told in. */
  public static Graph published() {
    return read(ONTOLOGY, REFERENCE, RETIRED);
  }

  private static InputStream open(String name) {
    InputStream in = OntologyFiles.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalArgumentException("no file " + name + " in the program");
    }
    return in;
  }
}
