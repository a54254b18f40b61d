package dev.parley.graph;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;

/**
 * Writes into a document without graphs by what others know an actor or place, and where it lies,
 * once, however many articles tell of it. In a document with graphs each of them stands alone.
 */
final class IdentitiesOnce implements GraphWriter {

  private static final Set<Node> PROPERTIES =
      Set.of(OWL2.sameAs.asNode(), BorrowedTerms.LATITUDE, BorrowedTerms.LONGITUDE);

  private final GraphWriter writer;
  private final Set<Triple> written = new HashSet<>();

  IdentitiesOnce(GraphWriter writer) {
    this.writer = writer;
  }

  @Override
  public void write(Optional<Node> name, List<Triple> triples) throws IOException {
    writer.write(name, triples.stream().filter(this::isNew).toList());
  }

  private boolean isNew(Triple triple) {
    return !PROPERTIES.contains(triple.getPredicate()) || written.add(triple);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
