package dev.parley.reference;

import org.apache.jena.graph.Graph;

/**
 * Tells how long the bundled reference takes to load in a Java that has just started: each step
 * happens once, cold. Run it a few times: {@code java -cp ...
 * dev.parley.reference.ReferenceBenchmark [graph]}.
 */
final class ReferenceBenchmark {

  private ReferenceBenchmark() {}

  public static void main(String[] args) {
    long begin = System.nanoTime();
    Reference reference = Reference.bundled();
    long read = System.nanoTime();
    Reference.Linked linked = reference.link();
    long done = System.nanoTime();
    System.out.printf(
        "index %d ms, gazetteer %d ms, %d subjects, %d names%n",
        (read - begin) / 1_000_000,
        (done - read) / 1_000_000,
        reference.descriptions().size(),
        linked.gazetteer().names().size());
    if (args.length > 0) {
      long before = System.nanoTime();
      Graph graph = ReferenceGraph.bundled();
      System.out.printf(
          "graph %d ms, %d triples%n", (System.nanoTime() - before) / 1_000_000, graph.size());
    }
  }
}
