package dev.parley.store.names;

import dev.parley.store.StoreException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.query.text.TextQueryPF;
import org.apache.jena.sparql.core.NamedGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.util.NodeFactoryExtra;

/**
 * {@code text:query} as Jena has it, with those hits that the query's data state: the index tells
 * of all graphs as they are now, a query may be about one of them, or about data of a moment ago.
 */
public class NameQuery extends TextQueryPF {

  /** Its name. */
  public static final String IRI = "http://jena.apache.org/text#query";

  /** What a search finds at most that does not say how much it wants. */
  private static final int USUAL = 10_000;

  // The places of the subject: (?thing ?score ?name ?graph ?property).
  private static final int THING = 0;
  private static final int NAME = 2;
  private static final int GRAPH = 3;
  private static final int PROPERTY = 4;
  private static final int PLACES = 5;

  @Override
  public void build(PropFuncArg subject, Node predicate, PropFuncArg object, ExecutionContext cxt) {
    NameIndex.of(cxt.getContext())
        .ifPresent(
            names ->
                cxt.getContext().set(TextQuery.textIndex, names.current(() -> isCancelled(cxt))));
    super.build(subject, predicate, object, cxt);
  }

  private static boolean isCancelled(ExecutionContext cxt) {
    return cxt.getCancelSignal() != null && cxt.getCancelSignal().get();
  }

  @Override
  public QueryIterator exec(
      Binding binding,
      PropFuncArg subject,
      Node predicate,
      PropFuncArg object,
      ExecutionContext cxt) {
    List<Node> wanted = subject.isList() ? subject.getArgList() : List.of(subject.getArg());
    List<Node> all = new ArrayList<>(wanted);
    while (all.size() < PLACES) {
      all.add(Var.alloc(".hit" + all.size()));
    }
    check(Substitute.substitute(object, binding), cxt);
    try {
      QueryIterator hits = super.exec(binding, new PropFuncArg(all), predicate, object, cxt);
      return QueryIterPlainWrapper.create(
          Iter.flatMap(hits, hit -> rows(hit, binding, wanted, all, cxt)), cxt);
    } catch (TextIndexParseException e) {
      throw refusal("text:query: " + object + " is not in the syntax of Lucene");
    } catch (TextIndexException e) {
      throw refusal("text:query: " + (e.getCause() == null ? e : e.getCause()).getMessage());
    }
  }

  /** Returns what is thrown at a search that cannot be done. */
  protected RuntimeException refusal(String reason) {
    return new StoreException(reason);
  }

  /**
   * Looks at a search before it is done.
   *
   * @param words what is searched for, in the syntax of Lucene
   * @param most how many hits are wanted
   */
  protected void admit(String words, int most, ExecutionContext cxt) {}

  private void check(PropFuncArg object, ExecutionContext cxt) {
    List<Node> arguments = object.isList() ? object.getArgList() : List.of(object.getArg());
    int at = 0;
    while (at < arguments.size() && arguments.get(at).isURI()) {
      Node property = arguments.get(at);
      if (!NameTerms.FIELDS.containsKey(property)) {
        throw refusal("text:query: the index has no names by <" + property + ">");
      }
      at++;
    }
    if (at < arguments.size() && arguments.get(at).isLiteral()) {
      int number = at + 1 < arguments.size() ? number(arguments.get(at + 1)) : 0;
      admit(arguments.get(at).getLiteralLexicalForm(), number > 0 ? number : USUAL, cxt);
    }
  }

  private static int number(Node node) {
    return node.isLiteral() ? NodeFactoryExtra.nodeToInt(node) : 0;
  }

  /** Returns the rows of a hit: none if it is not stated, one for each graph if these are asked. */
  private static Iterator<Binding> rows(
      Binding hit, Binding parent, List<Node> wanted, List<Node> all, ExecutionContext cxt) {
    Node graph =
        cxt.getActiveGraph() instanceof NamedGraph one && isOne(one.getGraphName())
            ? one.getGraphName()
            : Node.ANY;
    Iterator<Quad> stated =
        cxt.getDataset()
            .find(
                graph,
                thing(hit, all.get(THING)),
                value(hit, all.get(PROPERTY)),
                value(hit, all.get(NAME)));
    if (wanted.size() <= GRAPH) {
      return stated.hasNext() ? Iter.iter(List.of(row(hit, parent, wanted))) : Iter.nullIterator();
    }
    return Iter.map(
        stated,
        quad -> {
          BindingBuilder row = Binding.builder(row(hit, parent, wanted));
          row.add(Var.alloc(wanted.get(GRAPH)), quad.getGraph());
          return row.build();
        });
  }

  private static boolean isOne(Node graph) {
    return graph != null && !Quad.isDefaultGraph(graph) && !Quad.isUnionGraph(graph);
  }

  private static Node thing(Binding hit, Node place) {
    return Var.isVar(place) ? hit.get(Var.alloc(place)) : place;
  }

  private static Node value(Binding hit, Node place) {
    Node value = hit.get(Var.alloc(place));
    return value == null ? Node.ANY : value;
  }

  private static Binding row(Binding hit, Binding parent, List<Node> wanted) {
    BindingBuilder row = Binding.builder(parent);
    for (Node place : wanted) {
      if (Var.isVar(place)
          && !parent.contains(Var.alloc(place))
          && hit.contains(Var.alloc(place))) {
        row.add(Var.alloc(place), hit.get(Var.alloc(place)));
      }
    }
    return row.build();
  }
}
