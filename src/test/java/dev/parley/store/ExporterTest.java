package dev.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.graph.Iris;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.shared.PrefixMapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExporterTest {

  @ParameterizedTest
  @CsvSource({"TRIG, trig", "NQUADS, nq", "JSONLD, jsonld"})
  void exportsEveryGraphButTheDescription(RdfFormat format, String suffix, @TempDir Path directory)
      throws IOException {
    try (Store store = Store.reading(SampleData.graphs(), Iris.DEFAULT_BASE)) {
      store.described().renew(StoreTest.describer());
      Path file = directory.resolve("all." + suffix);
      Files.write(file, export(store, format));
      List<NamedGraph> again = new GraphFiles(Iris.DEFAULT_BASE).read(List.of(file));
      assertEquals(3, again.size());
      for (NamedGraph graph : again) {
        assertTrue(
            graph.triples().isIsomorphicWith(store.graph(graph.name().getURI()).orElseThrow()));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"TURTLE, ttl", "NTRIPLES, nt", "RDFXML, rdf"})
  void exportsTheUnionWhereTheFormatHasNoGraphs(
      RdfFormat format, String suffix, @TempDir Path directory) throws IOException {
    try (Store store = Store.reading(SampleData.graphs(), Iris.DEFAULT_BASE)) {
      Path file = directory.resolve("all." + suffix);
      Files.write(file, export(store, format));
      List<NamedGraph> again = new GraphFiles(Iris.DEFAULT_BASE).read(List.of(file));
      int size = store.read(data -> data.getDefaultGraph().size());
      assertEquals(size, again.getFirst().triples().size());
    }
  }

  @Test
  void exportsOneArticle() {
    try (Store store = Store.reading(SampleData.graphs(), Iris.DEFAULT_BASE)) {
      Exporter exporter = new Exporter(new SparqlSource.Local(store), PrefixMapping.Standard);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      String article = Iris.DEFAULT_BASE + "article/assad-visit";
      assertTrue(exporter.exportGraph(article, RdfFormat.TURTLE, out));
      assertTrue(out.toString().contains("bashar-al-assad"));
      assertFalse(out.toString().contains("erdogan"));
      assertFalse(exporter.exportGraph(article + "x", RdfFormat.TURTLE, out));
    }
  }

  private static byte[] export(Store store, RdfFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Exporter(new SparqlSource.Local(store), PrefixMapping.Standard).exportAll(format, out);
    return out.toByteArray();
  }
}
