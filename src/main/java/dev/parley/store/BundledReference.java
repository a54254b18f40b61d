package dev.parley.store;

import dev.parley.graph.Iris;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.graph.GraphFactory;

/** The reference that travels with the program, in all its languages, as a graph. */
public final class BundledReference {

  private static final String FOLDER = "/ontology/reference/";
  private static final List<String> FILES =
      List.of(
          "states.ttl",
          "offices.ttl",
          "organizations.ttl",
          "people-africa.ttl",
          "people-americas.ttl",
          "people-asia-pacific.ttl",
          "people-eurasia-mideast.ttl",
          "people-europe.ttl",
          "people-international.ttl",
          "places.ttl");

  private BundledReference() {}

  /** Returns the graph. The files are read side by side: this is most of a server's start. */
  public static NamedGraph read() {
    List<List<Triple>> parts = FILES.parallelStream().map(BundledReference::triples).toList();
    Graph all = GraphFactory.createDefaultGraph();
    parts.forEach(part -> part.forEach(all::add));
    return new NamedGraph(NodeFactory.createURI(Iris.DEFAULT_BASE + "reference"), all);
  }

  private static List<Triple> triples(String file) {
    try (InputStream in = BundledReference.class.getResourceAsStream(FOLDER + file)) {
      List<Triple> triples = new ArrayList<>();
      RDFParser.source(in)
          .lang(Lang.TURTLE)
          .checking(false)
          .parse(
              new StreamRDFBase() {
                @Override
                public void triple(Triple triple) {
                  triples.add(triple);
                }
              });
      return triples;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
