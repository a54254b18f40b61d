package dev.parley.reference;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The IRIs and literals of a {@link PackedGraph}, numbered from 0. A node is made when it is asked
 * for, and then kept; a number is found without making any.
 */
final class PackedTerms {

  static final int NONE = -1;

  private static final byte IRI = 'I';
  private static final byte STRING = 'S';
  private static final byte IN_LANGUAGE = 'L';
  private static final byte TYPED = 'T';
  private static final char BETWEEN = '\0';

  private final int[] ends;
  private final byte[] bytes;
  private final int[] slots;
  private final AtomicReferenceArray<Node> made;

  /** Reads what {@link GraphPacker} has written of them. */
  PackedTerms(ByteBuffer in) {
    ends = PackedGraph.numbers(in, in.getInt());
    bytes = new byte[ends.length == 0 ? 0 : ends[ends.length - 1]];
    in.get(bytes);
    slots = PackedGraph.numbers(in, in.getInt());
    made = new AtomicReferenceArray<>(ends.length);
  }

  /** Returns the bytes that stand for {@code node}; empty if it is neither IRI nor literal. */
  static byte[] encoded(Node node) {
    if (node.isURI()) {
      return encoded(IRI, node.getURI());
    }
    if (!node.isLiteral()) {
      return new byte[0];
    }
    String words = node.getLiteralLexicalForm();
    if (!node.getLiteralLanguage().isEmpty()) {
      return node.getLiteralBaseDirection() == null
          ? encoded(IN_LANGUAGE, node.getLiteralLanguage() + BETWEEN + words)
          : new byte[0];
    }
    return node.getLiteralDatatype().equals(XSDDatatype.XSDstring)
        ? encoded(STRING, words)
        : encoded(TYPED, node.getLiteralDatatypeURI() + BETWEEN + words);
  }

  private static byte[] encoded(byte kind, String words) {
    byte[] utf8 = words.getBytes(StandardCharsets.UTF_8);
    byte[] encoded = new byte[utf8.length + 1];
    encoded[0] = kind;
    System.arraycopy(utf8, 0, encoded, 1, utf8.length);
    return encoded;
  }

  /** Returns where among {@code slots}, a power of two, the search for those bytes begins. */
  static int slot(byte[] encoded, int slots) {
    int hash = Arrays.hashCode(encoded) * 0x9E3779B9;
    return (hash ^ hash >>> 16) & slots - 1;
  }

  /** Returns the number of {@code node}, or {@link #NONE}. */
  int number(Node node) {
    byte[] wanted = encoded(node);
    for (int slot = slot(wanted, slots.length); ; slot = slot + 1 & slots.length - 1) {
      int number = slots[slot] - 1;
      if (number < 0
          || Arrays.equals(bytes, begin(number), ends[number], wanted, 0, wanted.length)) {
        return number;
      }
    }
  }

  private int begin(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }

  /** Returns the node of that number. */
  Node node(int number) {
    Node node = made.getAcquire(number);
    if (node == null) {
      node = decoded(begin(number), ends[number]);
      made.setRelease(number, node);
    }
    return node;
  }

  private Node decoded(int begin, int end) {
    String words = new String(bytes, begin + 1, end - begin - 1, StandardCharsets.UTF_8);
    int between = words.indexOf(BETWEEN);
    return switch (bytes[begin]) {
      case IRI -> NodeFactory.createURI(words);
      case STRING -> NodeFactory.createLiteralString(words);
      case IN_LANGUAGE ->
          NodeFactory.createLiteralLang(words.substring(between + 1), words.substring(0, between));
      default ->
          NodeFactory.createLiteralDT(
              words.substring(between + 1), NodeFactory.getType(words.substring(0, between)));
    };
  }
}
