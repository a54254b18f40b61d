package dev.parley.store;

import dev.parley.reference.GraphPacker;
import dev.parley.reference.PackedGraph;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.NodeFactory;

/** Named graphs, one after the other, as {@link GraphPacker} writes each. */
public final class PackedGraphs {

  private PackedGraphs() {}

  /** Writes {@code graphs}. */
  public static void write(List<NamedGraph> graphs, OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(graphs.size());
    for (NamedGraph graph : graphs) {
      data.writeUTF(graph.name().getURI());
      GraphPacker.write(graph.triples(), data);
    }
    data.flush();
  }

  /** Returns the graphs that were written to {@code in}, in that order. */
  public static List<NamedGraph> read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    List<NamedGraph> graphs = new ArrayList<>();
    for (int left = data.readInt(); left > 0; left--) {
      String name = data.readUTF();
      graphs.add(new NamedGraph(NodeFactory.createURI(name), PackedGraph.read(data)));
    }
    return graphs;
  }
}
