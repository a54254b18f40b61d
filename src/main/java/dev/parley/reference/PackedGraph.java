package dev.parley.reference;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.NiceIterator;
import org.apache.jena.util.iterator.NullIterator;

/**
 * A graph that is only read, as {@link GraphPacker} has written it: its triples are numbers of
 * terms, in three orders, in which a pattern is found by halving. It is there as soon as its bytes
 * are; nodes are made when they are asked for.
 */
public final class PackedGraph extends GraphBase {

  private static final int PARTS = 3;
  private static final int[] BY_SUBJECT = {0, 1, 2};
  private static final int[] BY_PREDICATE = {1, 2, 0};
  private static final int[] BY_OBJECT = {2, 0, 1};

  private final long digest;
  private final PackedTerms terms;
  private final int[] triples;
  private final int[] byPredicate;
  private final int[] byObject;

  private PackedGraph(ByteBuffer in) {
    digest = in.getLong();
    PrefixMapping prefixes = getPrefixMapping();
    for (int left = in.getInt(); left > 0; left--) {
      String prefix = text(in);
      prefixes.setNsPrefix(prefix, text(in));
    }
    terms = new PackedTerms(in);
    triples = numbers(in, in.getInt());
    byPredicate = numbers(in, in.getInt());
    byObject = numbers(in, in.getInt());
  }

  /** Reads one graph of {@code in}, which another may follow. */
  public static PackedGraph read(InputStream in) throws IOException {
    int length = new DataInputStream(in).readInt();
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("a graph of which " + (length - bytes.length) + " bytes are missing");
    }
    return new PackedGraph(ByteBuffer.wrap(bytes));
  }

  private static String text(ByteBuffer in) {
    byte[] bytes = new byte[in.getShort()];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Returns the next so many numbers of {@code in}. */
  static int[] numbers(ByteBuffer in, int length) {
    int[] numbers = new int[length];
    in.asIntBuffer().get(numbers);
    in.position(in.position() + length * Integer.BYTES);
    return numbers;
  }

  /** Returns what tells its triples from others. */
  public long digest() {
    return digest;
  }

  @Override
  protected int graphBaseSize() {
    return triples.length / PARTS;
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
    // Predicates tell soonest that nothing is here.
    int predicate = number(pattern.getPredicate());
    int object = predicate == Numbers.UNKNOWN ? predicate : number(pattern.getObject());
    int subject = object == Numbers.UNKNOWN ? object : number(pattern.getSubject());
    if (subject == Numbers.UNKNOWN) {
      return NullIterator.instance();
    }
    if (subject != Numbers.ANY) {
      return predicate == Numbers.ANY && object != Numbers.ANY
          ? new Numbers(byObject, BY_OBJECT, object, subject, Numbers.ANY)
          : new Numbers(null, BY_SUBJECT, subject, predicate, object);
    }
    if (predicate != Numbers.ANY) {
      return new Numbers(byPredicate, BY_PREDICATE, predicate, object, Numbers.ANY);
    }
    return object == Numbers.ANY
        ? new Numbers(null, BY_SUBJECT, subject, predicate, object)
        : new Numbers(byObject, BY_OBJECT, object, Numbers.ANY, Numbers.ANY);
  }

  private int number(Node node) {
    return node.isConcrete() ? terms.number(node) : Numbers.ANY;
  }

  /** The triples that begin with given numbers, in an order of their parts. */
  private final class Numbers extends NiceIterator<Triple> {

    static final int UNKNOWN = PackedTerms.NONE;
    static final int ANY = -2;

    private final int[] order;
    private final int[] parts;
    private final int[] wanted;
    private final int end;
    private int next;

    /**
     * Finds them.
     *
     * @param order the places of the triples in that order, or null for that in which they are
     * @param parts which part of a triple comes first, second and third
     */
    Numbers(int[] order, int[] parts, int first, int second, int third) {
      this.order = order;
      this.parts = parts;
      this.wanted = new int[] {first, second, third};
      this.next = first(0);
      this.end = first(1);
    }

    /** Returns the first place whose triple is not before what is wanted, or is behind it. */
    private int first(int least) {
      int low = 0;
      int high = graphBaseSize();
      while (low < high) {
        int middle = low + high >>> 1;
        if (compared(middle) < least) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }

    private int compared(int at) {
      int triple = place(at);
      for (int part = 0; part < PARTS && wanted[part] != ANY; part++) {
        int difference = Integer.compare(triples[triple + parts[part]], wanted[part]);
        if (difference != 0) {
          return difference;
        }
      }
      return 0;
    }

    private int place(int at) {
      return PARTS * (order == null ? at : order[at]);
    }

    @Override
    public boolean hasNext() {
      return next < end;
    }

    @Override
    public Triple next() {
      if (next >= end) {
        return noElements("no more triples");
      }
      int triple = place(next++);
      return Triple.create(
          terms.node(triples[triple]),
          terms.node(triples[triple + 1]),
          terms.node(triples[triple + 2]));
    }
  }
}
