package dev.parley.store;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapStd;
import org.apache.jena.sparql.core.DatasetGraphCollection;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Transactional;
import org.apache.jena.sparql.core.TransactionalLock;
import org.apache.jena.sparql.graph.GraphZero;

/**
 * Named graphs in memory whose default graph is their union.
 *
 * <p>The union is kept as a graph of its own, so that a pattern costs one look-up however many
 * articles there are. Graphs are changed whole, by {@link #addGraph} and {@link #removeGraph}.
 */
final class MemoryDataset extends DatasetGraphCollection {

  private final Transactional lock = TransactionalLock.createMRSW();
  private final Map<Node, Graph> graphs = new LinkedHashMap<>();
  private LayeredGraph union = new LayeredGraph();
  private final PrefixMap prefixes = new PrefixMapStd();

  @Override
  public Graph getDefaultGraph() {
    return union;
  }

  @Override
  public Graph getUnionGraph() {
    return union;
  }

  @Override
  public Graph getGraph(Node name) {
    if (Quad.isUnionGraph(name) || Quad.isDefaultGraph(name)) {
      return union;
    }
    return graphs.getOrDefault(name, GraphZero.instance());
  }

  @Override
  public boolean containsGraph(Node name) {
    return Quad.isUnionGraph(name) || Quad.isDefaultGraph(name) || graphs.containsKey(name);
  }

  /** Puts {@code graph} in the place of the one of that name. */
  @Override
  public void addGraph(Node name, Graph graph) {
    removeGraph(name);
    graphs.put(name, graph);
    union.addAll(graph);
  }

  @Override
  public void removeGraph(Node name) {
    Graph removed = graphs.remove(name);
    if (removed instanceof LayeredGraph) {
      union = new LayeredGraph();
      graphs.values().forEach(union::addAll);
    } else if (removed != null) {
      List<Triple> lost = removed.find().filterDrop(this::isStated).toList();
      lost.forEach(union::delete);
    }
  }

  private boolean isStated(Triple triple) {
    return graphs.values().stream().anyMatch(graph -> graph.contains(triple));
  }

  /** Returns what other data hardly have, whatever machine and order they were read in. */
  String fingerprint() {
    long sum = 0;
    for (Map.Entry<Node, Graph> graph : graphs.entrySet()) {
      long name = hash(graph.getKey());
      Graph triples = graph.getValue();
      if (triples instanceof LayeredGraph layered) {
        sum += scattered(layered.base().map(base -> 31 * base.digest()).orElse(0L) + name);
        triples = layered.more();
      }
      for (Triple triple : triples.find().toList()) {
        long subject = hash(triple.getSubject());
        long statement =
            31 * (31 * subject + hash(triple.getPredicate())) + hash(triple.getObject());
        sum += scattered(31 * statement + name);
      }
    }
    return Long.toHexString(sum);
  }

  /** The hash of a node of Jena need not be the same on another machine; those of strings are. */
  private static int hash(Node node) {
    if (node.isLiteral()) {
      return Objects.hash(
          node.getLiteralLexicalForm(), node.getLiteralLanguage(), node.getLiteralDatatypeURI());
    }
    return node.isURI() ? node.getURI().hashCode() : 0;
  }

  /** Mixes the bits, as SplittableRandom does, so that sums of few values are unlike. */
  private static long scattered(long value) {
    long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }

  @Override
  public void add(Quad quad) {
    throw new UnsupportedOperationException("graphs are changed whole");
  }

  @Override
  public void delete(Quad quad) {
    throw new UnsupportedOperationException("graphs are changed whole");
  }

  /** Returns the matching quads of the named graphs; the union would only repeat them. */
  @Override
  protected Iterator<Quad> findAny(Node subject, Node predicate, Node object) {
    return findInAnyNamedGraphs(subject, predicate, object);
  }

  @Override
  public Iterator<Node> listGraphNodes() {
    return graphs.keySet().iterator();
  }

  @Override
  public long size() {
    return graphs.size();
  }

  @Override
  public PrefixMap prefixes() {
    return prefixes;
  }

  @Override
  public boolean supportsTransactions() {
    return true;
  }

  @Override
  public boolean supportsTransactionAbort() {
    return false;
  }

  @Override
  public void begin(TxnType type) {
    lock.begin(type);
  }

  @Override
  public boolean promote(Promote mode) {
    return lock.promote(mode);
  }

  @Override
  public void commit() {
    lock.commit();
  }

  @Override
  public void abort() {
    lock.abort();
  }

  @Override
  public void end() {
    lock.end();
  }

  @Override
  public boolean isInTransaction() {
    return lock.isInTransaction();
  }

  @Override
  public ReadWrite transactionMode() {
    return lock.transactionMode();
  }

  @Override
  public TxnType transactionType() {
    return lock.transactionType();
  }
}
