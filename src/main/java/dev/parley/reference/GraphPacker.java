package dev.parley.reference;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Writes a graph of IRIs and literals as a {@link PackedGraph} reads it. */
public final class GraphPacker {

  /** There are at least so many places for each term in the table in which it is looked up. */
  private static final int PLACES = 2;

  private final Map<Node, Integer> numbers = new LinkedHashMap<>();
  private final List<int[]> triples = new ArrayList<>();

  private GraphPacker() {}

  /**
   * Writes {@code graph}: the same bytes for the same triples in whatever order.
   *
   * @throws IllegalArgumentException if there are other terms than IRIs and plain literals
   */
  public static void write(Graph graph, OutputStream out) throws IOException {
    byte[] content = new GraphPacker().packed(graph);
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(Long.BYTES + content.length);
    data.writeLong(digest(content));
    data.write(content);
    data.flush();
  }

  private byte[] packed(Graph graph) throws IOException {
    List<Triple> sorted = new ArrayList<>(graph.find().toList());
    sorted.sort(Comparator.comparing(Triple::toString));
    for (Triple triple : sorted) {
      triples.add(
          new int[] {
            number(triple.getSubject()), number(triple.getPredicate()), number(triple.getObject())
          });
    }
    triples.sort(
        Comparator.<int[]>comparingInt(each -> each[0])
            .thenComparingInt(each -> each[1])
            .thenComparingInt(each -> each[2]));
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(content);
    Map<String, String> prefixes = new TreeMap<>(graph.getPrefixMapping().getNsPrefixMap());
    data.writeInt(prefixes.size());
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      data.writeUTF(prefix.getKey());
      data.writeUTF(prefix.getValue());
    }
    writeTerms(data);
    writeAll(data, triples.stream().flatMapToInt(IntStream::of).toArray());
    writeAll(data, order(1, 2, 0));
    writeAll(data, order(2, 0, 1));
    return content.toByteArray();
  }

  private int number(Node node) {
    return numbers.computeIfAbsent(node, any -> numbers.size());
  }

  private void writeTerms(DataOutputStream data) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int[] ends = new int[numbers.size()];
    int[] slots = new int[Math.max(2, Integer.highestOneBit(PLACES * numbers.size()) * 2)];
    for (Map.Entry<Node, Integer> term : numbers.entrySet()) {
      byte[] encoded = PackedTerms.encoded(term.getKey());
      if (encoded.length == 0) {
        throw new IllegalArgumentException("neither an IRI nor a literal: " + term.getKey());
      }
      bytes.write(encoded);
      ends[term.getValue()] = bytes.size();
      int slot = PackedTerms.slot(encoded, slots.length);
      while (slots[slot] != 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = term.getValue() + 1;
    }
    writeAll(data, ends);
    bytes.writeTo(data);
    writeAll(data, slots);
  }

  /** Returns the places of the triples, sorted by their parts in that order. */
  private int[] order(int first, int second, int third) {
    return IntStream.range(0, triples.size())
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(each -> triples.get(each)[first])
                .thenComparingInt(each -> triples.get(each)[second])
                .thenComparingInt(each -> triples.get(each)[third]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static void writeAll(DataOutputStream data, int[] numbers) throws IOException {
    data.writeInt(numbers.length);
    ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Integer.BYTES);
    bytes.asIntBuffer().put(numbers);
    data.write(bytes.array());
  }

  private static long digest(byte[] content) {
    try {
      return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(content)).getLong();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
