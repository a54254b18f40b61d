package dev.parley.graph;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF4J;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.GraphQuery;
import org.eclipse.rdf4j.query.GraphQueryResult;
import org.eclipse.rdf4j.query.Query;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.helpers.NTriplesUtil;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.eclipse.rdf4j.sail.shacl.ShaclValidator;

/** Graphs in RDF4J, each under a name of its own; the default graph is all of them. */
final class OtherEngine implements AutoCloseable {

  private static final String XSD_STRING = "^^<http://www.w3.org/2001/XMLSchema#string>";

  private final SailRepository repository = new SailRepository(new MemoryStore());
  private int graphs;

  /** Adds {@code graph} under a new name. */
  void add(Graph graph) {
    graphs++;
    add(graph, "urn:graph:" + graphs);
  }

  /** Adds shapes, where RDF4J looks for them. */
  void addShapes(Graph graph) {
    add(graph, RDF4J.SHACL_SHAPE_GRAPH.stringValue());
  }

  private void add(Graph graph, String name) {
    ByteArrayOutputStream triples = new ByteArrayOutputStream();
    RDFWriter.source(graph).lang(Lang.NTRIPLES).output(triples);
    try (RepositoryConnection connection = repository.getConnection()) {
      connection.add(
          new ByteArrayInputStream(triples.toByteArray()),
          RDFFormat.NTRIPLES,
          connection.getValueFactory().createIRI(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the report of what is wrong by the shapes in {@code other}. */
  Model validate(OtherEngine other) {
    return ShaclValidator.validate(repository.getSail(), other.repository.getSail()).asModel();
  }

  /** Returns the rows or triples that answer {@code text}, in alphabetical order. */
  List<String> answer(String text) {
    List<String> rows = new ArrayList<>();
    try (RepositoryConnection connection = repository.getConnection()) {
      Query query = connection.prepareQuery(text);
      if (query instanceof TupleQuery select) {
        try (TupleQueryResult found = select.evaluate()) {
          List<String> columns = found.getBindingNames();
          found.forEach(row -> rows.add(row(columns.stream().map(name -> text(row, name)))));
        }
      } else if (query instanceof GraphQuery construct) {
        try (GraphQueryResult found = construct.evaluate()) {
          found.stream().map(OtherEngine::row).distinct().forEach(rows::add);
        }
      }
    }
    rows.sort(null);
    return rows;
  }

  /** Returns the cells as one text. */
  static String row(Stream<String> cells) {
    return cells.collect(Collectors.joining("\t"));
  }

  private static String row(Statement triple) {
    return row(
        Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
            .map(OtherEngine::text));
  }

  private static String text(BindingSet row, String column) {
    Value value = row.getValue(column);
    return value == null ? "" : text(value);
  }

  private static String text(Value value) {
    return NTriplesUtil.toNTriplesString(value).replace(XSD_STRING, "");
  }

  @Override
  public void close() {
    repository.shutDown();
  }
}
