package dev.parley.store;

import dev.parley.graph.WholeStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** Reads the named graphs out of RDF files: Turtle, TriG, N-Triples, N-Quads, JSON-LD, RDF/XML. */
public final class GraphFiles {

  private final String base;

  /** Creates a reader of data whose IRIs begin with {@code base}. */
  public GraphFiles(String base) {
    this.base = base;
  }

  /**
   * Returns the graphs of {@code files}, in the order in which they first occur. Triples that are
   * in no graph make one that is named for their file.
   *
   * @throws StoreException if a file cannot be read; it names the file and the line
   */
  public List<NamedGraph> read(List<Path> files) {
    Map<Node, Graph> graphs = new LinkedHashMap<>();
    files.forEach(file -> read(file, graphs));
    List<NamedGraph> named = new ArrayList<>();
    graphs.forEach((name, triples) -> named.add(new NamedGraph(name, triples)));
    return List.copyOf(named);
  }

  private void read(Path file, Map<Node, Graph> graphs) {
    if (!Files.isReadable(file)) {
      throw new StoreException(file + ": no such file, or not readable");
    }
    Lang lang = RDFLanguages.filenameToLang(file.toString());
    if (lang == null) {
      throw new StoreException(
          file
              + ": not known as RDF by its name (.ttl .trig .nt .nq .jsonld .rdf, and .gz of them)");
    }
    try (WholeStream in = new WholeStream(IO.openFileEx(file.toString()))) {
      RDFParser.source(in)
          .lang(lang)
          .base(base)
          .errorHandler(new Reporter(file))
          .parse(new Collector(graphs, unnamed(file)));
      in.check();
    } catch (RiotException e) {
      throw new StoreException(e.getMessage(), e);
    } catch (IOException e) {
      throw new StoreException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private Node unnamed(Path file) {
    String name = file.getFileName().toString().replaceFirst("\\..*", "");
    return NodeFactory.createURI(base + "data/" + name.replaceAll("[^A-Za-z0-9_-]", "-"));
  }

  private static final class Collector extends StreamRDFBase {

    private final Map<Node, Graph> graphs;
    private final Node unnamed;

    Collector(Map<Node, Graph> graphs, Node unnamed) {
      this.graphs = graphs;
      this.unnamed = unnamed;
    }

    @Override
    public void triple(Triple triple) {
      add(unnamed, triple);
    }

    @Override
    public void quad(Quad quad) {
      boolean named = !quad.isDefaultGraph() && quad.getGraph().isURI();
      add(named ? quad.getGraph() : unnamed, quad.asTriple());
    }

    private void add(Node name, Triple triple) {
      graphs.computeIfAbsent(name, absent -> GraphFactory.createDefaultGraph()).add(triple);
    }
  }

  private record Reporter(Path file) implements ErrorHandler {

    @Override
    public void warning(String message, long line, long column) {}

    @Override
    public void error(String message, long line, long column) {
      fatal(message, line, column);
    }

    @Override
    public void fatal(String message, long line, long column) {
      String place = line > 0 ? file + ":" + line : file.toString();
      throw new RiotException(place + ": " + message);
    }
  }
}
