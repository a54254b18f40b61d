package dev.parley.graph;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

class WholeStreamTest {

  private static final int TRIPLES = 10_000;

  @Test
  void tellsWhetherItWasReadToItsEnd() throws IOException {
    byte[] packed = packed();
    Graph graph = GraphFactory.createDefaultGraph();
    assertDoesNotThrow(() -> read(packed, graph).check());
    assertEquals(TRIPLES, graph.size());
    WholeStream half = read(Arrays.copyOf(packed, packed.length / 2), graph);
    assertThrows(IOException.class, half::check);
  }

  private static WholeStream read(byte[] packed, Graph graph) throws IOException {
    WholeStream in = new WholeStream(new GZIPInputStream(new ByteArrayInputStream(packed)));
    try {
      RDFParser.source(in)
          .lang(Lang.NTRIPLES)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(graph);
    } catch (RuntimeException e) {
      return in; // where it was cut is seldom the end of a line
    }
    return in;
  }

  private static byte[] packed() throws IOException {
    Random random = new Random(1);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      for (int i = 0; i < TRIPLES; i++) {
        String line =
            "<http://s.example/%d> <http://p.example/> '%d' .\n".formatted(i, random.nextInt());
        out.write(line.getBytes(StandardCharsets.US_ASCII));
      }
    }
    return bytes.toByteArray();
  }
}
