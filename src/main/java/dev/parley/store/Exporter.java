package dev.parley.store;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;

/**
 * Writes what a source holds. The description of the dataset is left out: it is made from the data.
 */
public final class Exporter {

  private final GraphReader graphs;
  private final PrefixMapping prefixes;

  /** Creates an exporter of {@code source} that shortens IRIs by {@code prefixes}. */
  public Exporter(SparqlSource source, Map<String, String> prefixes) {
    this(source, PrefixMapping.Factory.create().setNsPrefixes(prefixes));
  }

  /** Creates an exporter of {@code source} that shortens IRIs by {@code prefixes}. */
  public Exporter(SparqlSource source, PrefixMapping prefixes) {
    this.graphs = new GraphReader(source);
    this.prefixes = prefixes;
  }

  /** Writes everything, graph by graph in the order of their names; returns how many graphs. */
  public int exportAll(RdfFormat format, OutputStream out) {
    List<Node> names = graphs.names();
    if (!StreamRDFWriter.registered(format.streamed())) {
      writeWhole(names, format, out);
      return names.size();
    }
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, format.streamed(), Context.create());
    writer.start();
    prefixes.getNsPrefixMap().forEach(writer::prefix);
    for (Node name : names) {
      graphs
          .graph(name)
          .find()
          .forEachRemaining(
              triple -> {
                if (format.hasGraphs()) {
                  writer.quad(Quad.create(name, triple));
                } else {
                  writer.triple(triple);
                }
              });
    }
    writer.finish();
    return names.size();
  }

  private void writeWhole(List<Node> names, RdfFormat format, OutputStream out) {
    DatasetGraph all = DatasetGraphFactory.create();
    for (Node name : names) {
      Node target = format.hasGraphs() ? name : Quad.defaultGraphIRI;
      graphs.graph(name).find().forEachRemaining(triple -> all.add(Quad.create(target, triple)));
    }
    prefixes.getNsPrefixMap().forEach(all.prefixes()::add);
    if (format.hasGraphs()) {
      RDFWriter.source(all).format(format.streamed()).output(out);
    } else {
      write(all.getDefaultGraph(), format, out);
    }
  }

  /** Writes the graph of that name; returns whether there is one. */
  public boolean exportGraph(String name, RdfFormat format, OutputStream out) {
    Optional<Graph> graph =
        Optional.of(graphs.graph(NodeFactory.createURI(name))).filter(g -> !g.isEmpty());
    graph.ifPresent(found -> write(found, format, out));
    return graph.isPresent();
  }

  private void write(Graph graph, RdfFormat format, OutputStream out) {
    graph.getPrefixMapping().setNsPrefixes(prefixes);
    RDFWriter.source(graph).format(format.pretty()).output(out);
  }
}
