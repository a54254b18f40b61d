package dev.parley.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Takes graphs out of a source: at once, or page by page where it gives no more at a time. */
final class GraphReader {

  private static final int PAGE = 10_000;

  private final SparqlSource source;

  GraphReader(SparqlSource source) {
    this.source = source;
  }

  /** Returns the names of the graphs, but not of the one that describes the dataset, in order. */
  List<Node> names() {
    Query query = Graphs.query("export/graphs.rq");
    Function<Binding, Node> name = row -> row.get("graph");
    try {
      return source.ask(query, execution -> rows(execution, name));
    } catch (TooLargeException e) {
      return pages(query, name);
    }
  }

  /** Returns the graph of that name, which is empty if there is none. */
  Graph graph(Node name) {
    try {
      return source.ask(
          about(name, "export/graph.rq"),
          execution -> execution.construct(GraphFactory.createDefaultGraph()));
    } catch (TooLargeException e) {
      Graph graph = GraphFactory.createDefaultGraph();
      pages(about(name, "export/page.rq"), row -> triple(row, name)).forEach(graph::add);
      return graph;
    }
  }

  private static Query about(Node name, String file) {
    return QueryTransformOps.replaceVars(Graphs.query(file), Map.of(Var.alloc("graph"), name));
  }

  private <T> List<T> pages(Query query, Function<Binding, T> item) {
    List<T> all = new ArrayList<>();
    query.setLimit(PAGE);
    do {
      query.setOffset(all.size());
      all.addAll(source.ask(query, execution -> rows(execution, item)));
    } while (!all.isEmpty() && all.size() % PAGE == 0 && all.size() > query.getOffset());
    return all;
  }

  private static <T> List<T> rows(QueryExec execution, Function<Binding, T> item) {
    return execution.select().stream().map(item).toList();
  }

  /** A blank node has another label on each page, so that its triples would fall apart. */
  private static Triple triple(Binding row, Node graph) {
    Triple triple = Triple.create(row.get("s"), row.get("p"), row.get("o"));
    if (triple.getSubject().isBlank() || triple.getObject().isBlank()) {
      throw new StoreException(
          graph + ": too long to be given at once, and has blank nodes, which no page can name");
    }
    return triple;
  }
}
