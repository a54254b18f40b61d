package dev.parley.serve.protocol;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.parley.serve.guard.DeniedException;
import dev.parley.serve.guard.Memory;
import dev.parley.serve.guard.Work;
import java.io.IOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

class WrittenAnswerTest {

  private static final int TRIPLES = 10_000;
  private static final long MOST = 8L << 20;

  private final Answer answer = new Answer.Triples(graph());

  private static Graph graph() {
    Graph graph = GraphFactory.createDefaultGraph();
    for (int i = 0; i < TRIPLES; i++) {
      graph.add(
          Triple.create(
              NodeFactory.createURI("http://s.example/" + i),
              NodeFactory.createURI("http://p.example/p"),
              NodeFactory.createLiteralString("a value")));
    }
    return graph;
  }

  @Test
  void takesNoMoreMemoryToBeWrittenThanAQueryMayHave() throws IOException {
    try (WrittenAnswer written = new WrittenAnswer();
        Work work = new Memory(MOST, MOST).work()) {
      AnswerWriter tree = new AnswerWriter("application/ld+json");
      DeniedException denied =
          assertThrows(DeniedException.class, () -> written.write(answer, tree, work));
      assertEquals(413, denied.status());
    }
    try (WrittenAnswer written = new WrittenAnswer();
        Work work = new Memory(MOST, MOST).work()) {
      assertDoesNotThrow(() -> written.write(answer, new AnswerWriter("text/turtle"), work));
    }
  }

  @Test
  void isWrittenNoFurtherWhenNobodyWaitsForIt() throws IOException {
    WrittenAnswer written = new WrittenAnswer();
    written.close();
    try (Work work = Memory.ofHeap().work()) {
      assertThrows(
          Exception.class,
          () -> written.write(answer, new AnswerWriter("application/n-triples"), work));
    }
  }
}
