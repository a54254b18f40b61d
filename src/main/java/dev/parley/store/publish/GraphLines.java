package dev.parley.store.publish;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatterNT;

/** A graph as N-Triples, which is Turtle too, in sorted lines; held once, in pieces. */
final class GraphLines {

  private static final int PIECE = 1 << 16;

  private final List<byte[]> pieces;
  private final long length;
  private final String digest;

  private GraphLines(List<byte[]> pieces) {
    MessageDigest sha = sha();
    long all = 0;
    for (byte[] piece : pieces) {
      sha.update(piece);
      all += piece.length;
    }
    this.pieces = pieces;
    this.length = all;
    this.digest = HexFormat.of().formatHex(sha.digest());
  }

  /** Returns the lines of {@code graph}. */
  static GraphLines of(Graph graph) {
    NodeFormatterNT formatter = new NodeFormatterNT();
    List<String> lines = graph.find().mapWith(triple -> line(triple, formatter)).toList();
    lines.sort(null);
    List<byte[]> pieces = new ArrayList<>();
    ByteArrayOutputStream piece = new ByteArrayOutputStream();
    for (String line : lines) {
      piece.writeBytes(line.getBytes(StandardCharsets.UTF_8));
      if (piece.size() >= PIECE) {
        pieces.add(piece.toByteArray());
        piece.reset();
      }
    }
    if (piece.size() > 0) {
      pieces.add(piece.toByteArray());
    }
    return new GraphLines(pieces);
  }

  private static String line(Triple triple, NodeFormatterNT formatter) {
    StringWriterI line = new StringWriterI();
    formatter.format(line, triple.getSubject());
    line.print(" ");
    formatter.format(line, triple.getPredicate());
    line.print(" ");
    formatter.format(line, triple.getObject());
    line.print(" .\n");
    return line.toString();
  }

  /** Returns what tells these lines from others, in hexadecimal digits. */
  String digest() {
    return digest;
  }

  /** Returns them to be sent, their length first. */
  BodyPublisher body() {
    return length == 0
        ? BodyPublishers.noBody()
        : BodyPublishers.fromPublisher(BodyPublishers.ofByteArrays(pieces), length);
  }

  private static MessageDigest sha() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
