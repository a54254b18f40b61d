package dev.parley.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Asks the queries of Oxigraph, over the quads as they are: the rows must be those of RDF4J.
 *
 * <p>It is found in the folder that the environment calls {@code OXIGRAPH_HOME}, where {@code npm
 * install oxigraph} was run.
 */
class OxigraphTest {

  /** Writes the answer of each query of a folder beside it. */
  private static final String PROGRAM =
      """
      const {Store} = require('oxigraph');
      const {readFileSync, readdirSync, writeFileSync} = require('fs');
      const [quads, folder] = process.argv.slice(2);
      const store = new Store();
      store.load(readFileSync(quads, 'utf8'), {format: 'application/n-quads'});
      for (const name of readdirSync(folder)) {
        const query = readFileSync(`${folder}/${name}`, 'utf8');
        const format = query.includes('CONSTRUCT') ? 'application/n-triples' : 'application/sparql-results+json';
        const answer = store.query(query, {use_default_graph_as_union: true, results_format: format});
        writeFileSync(`${folder}/${name}.answer`, answer);
      }
      """;

  @TempDir private Path folder;

  @Test
  void givesTheRowsOfTheQueries() throws IOException, InterruptedException {
    String home = System.getenv("OXIGRAPH_HOME");
    assumeTrue(home != null, "OXIGRAPH_HOME is not set: Oxigraph is not tried");
    assumeTrue(
        Files.isDirectory(Path.of(home, "node_modules/oxigraph")),
        "no Oxigraph in OXIGRAPH_HOME: it is not tried");
    List<NamedQuery> queries = OtherEngineTest.queries().toList();
    Path asked = Files.createDirectory(folder.resolve("queries"));
    for (NamedQuery query : queries) {
      Files.writeString(asked.resolve(query.name()), query.text());
    }
    ask(home, quads(), asked);
    try (OtherEngine engine = new OtherEngine()) {
      OtherEngineTest.graphs().forEach(engine::add);
      for (NamedQuery query : queries) {
        List<String> rows = rows(query, asked.resolve(query.name() + ".answer"));
        assertFalse(rows.isEmpty(), query.name());
        assertEquals(engine.answer(query.text()), rows, query.name());
      }
    }
  }

  private Path quads() {
    DatasetGraph all = DatasetGraphFactory.create();
    List<Graph> graphs = OtherEngineTest.graphs();
    for (int i = 0; i < graphs.size(); i++) {
      all.addGraph(NodeFactory.createURI("urn:graph:" + i), graphs.get(i));
    }
    Path file = folder.resolve("all.nq");
    RDFWriter.source(all).lang(Lang.NQUADS).output(file.toString());
    return file;
  }

  private void ask(String home, Path quads, Path asked) throws IOException, InterruptedException {
    Path program = Files.writeString(folder.resolve("ask.cjs"), PROGRAM);
    Path errors = folder.resolve("errors.txt");
    ProcessBuilder builder =
        new ProcessBuilder("node", program.toString(), quads.toString(), asked.toString());
    builder.environment().put("NODE_PATH", Path.of(home, "node_modules").toString());
    Process node = builder.redirectErrorStream(true).redirectOutput(errors.toFile()).start();
    assertTrue(node.waitFor(60, TimeUnit.SECONDS));
    assertEquals(0, node.exitValue(), Files.readString(errors));
  }

  private static List<String> rows(NamedQuery named, Path answer) throws IOException {
    Query query = QueryFactory.create(named.text());
    try (InputStream in = Files.newInputStream(answer)) {
      if (query.isConstructType()) {
        return OtherEngineTest.rows(RDFParser.source(in).lang(Lang.NTRIPLES).toGraph());
      }
      RowSet found = RowSet.adapt(ResultSetFactory.fromJSON(in));
      return OtherEngineTest.rows(query, found);
    }
  }
}
