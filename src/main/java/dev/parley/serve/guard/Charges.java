package dev.parley.serve.guard;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/** What one part of a query keeps, until it is done. */
final class Charges {

  private static final int ROW = 64;
  private static final int CELL = 32;

  private final Work work;
  private long bytes;

  Charges(Work work) {
    this.work = work;
  }

  void add(long more) {
    bytes += more;
    work.charge(more);
  }

  void add(Binding row) {
    add(bytes(row));
  }

  void release() {
    work.charge(-bytes);
    bytes = 0;
  }

  void check() {
    work.check();
  }

  /** Returns about how many bytes {@code row} takes. */
  static long bytes(Binding row) {
    long[] sum = {ROW};
    row.forEach((name, value) -> sum[0] += CELL + bytes(value));
    return sum[0];
  }

  /** IRIs are those of the data, and there anyhow. */
  static long bytes(Node value) {
    return value.isLiteral() ? value.getLiteralLexicalForm().length() : 0;
  }
}
