package dev.parley.serve.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.graph.Iris;
import dev.parley.serve.Client;
import dev.parley.serve.ParleyServer;
import dev.parley.serve.ServeOptions;
import dev.parley.serve.guard.QueryLimits;
import dev.parley.serve.guard.Sandbox;
import dev.parley.serve.guard.Supervisor;
import dev.parley.serve.guard.Work;
import dev.parley.store.Store;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.Syntax;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.update.UpdateException;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.junit.jupiter.api.Test;

/** The updates of the W3C's tests do here what they do with Jena alone, and can be undone. */
class W3cUpdateTest {

  private static final String BASIC =
      "Basic " + Base64.getEncoder().encodeToString("ann:secret".getBytes());

  @Test
  void changesWhatJenaChanges() {
    List<W3cSuite.Case> cases = W3cSuite.cases(Set.of("UpdateEvaluationTest"));
    DatasetGraph tdb = DatabaseMgr.createDatasetGraph();
    try (Supervisor supervisor = new Supervisor(Duration.ofMinutes(1), 1)) {
      Set<String> byJena = passed(cases, W3cUpdateTest::passesByJena);
      assertEquals(byJena, passed(cases, one -> passesHere(one, tdb, supervisor)));
      assertTrue(byJena.size() > 85, byJena.size() + " of " + cases.size());
    }
  }

  @Test
  void takesAndRefusesUpdatesAsJenaDoes() {
    List<W3cSuite.Case> cases =
        W3cSuite.cases(Set.of("PositiveUpdateSyntaxTest11", "NegativeUpdateSyntaxTest11"));
    Set<String> byJena = passed(cases, one -> isPositive(one) == isUpdateOfJena(one));
    try (Store store = Store.updating(List.of(), Iris.DEFAULT_BASE);
        ParleyServer server =
            ParleyServer.start(
                store,
                ServeOptions.standard()
                    .at("localhost", 0)
                    .updatedBy(Credentials.of("ann", "secret")))) {
      Client client = new Client(server.address());
      assertEquals(byJena, passed(cases, one -> isPositive(one) == isUpdateHere(client, one)));
    }
    assertTrue(byJena.size() > 45, byJena.size() + " of " + cases.size());
  }

  private static boolean isPositive(W3cSuite.Case one) {
    return one.type().startsWith("Positive");
  }

  private static boolean isUpdateOfJena(W3cSuite.Case one) {
    try {
      update(one);
      return true;
    } catch (QueryException e) {
      return false;
    }
  }

  /** The server may have another reason not to do what it has understood. */
  private static boolean isUpdateHere(Client client, W3cSuite.Case one) {
    String text = W3cSuite.text(one.request());
    return !client
        .post("/update", "application/sparql-update", text, "Authorization", BASIC)
        .body()
        .startsWith("Parse error");
  }

  private static Set<String> passed(List<W3cSuite.Case> cases, Predicate<W3cSuite.Case> passes) {
    Set<String> passed = new TreeSet<>();
    cases.stream().filter(passes).forEach(one -> passed.add(one.name()));
    return passed;
  }

  private static UpdateRequest update(W3cSuite.Case one) {
    return UpdateFactory.create(W3cSuite.text(one.request()), one.request(), Syntax.syntaxARQ);
  }

  private static DatasetGraph dataset(RDFNode description) {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    W3cSuite.Case.data(description)
        .forEach(file -> GraphUtil.addInto(data.getDefaultGraph(), W3cSuite.graph(file)));
    W3cSuite.Case.graphs(description)
        .forEach((name, file) -> data.addGraph(NodeFactory.createURI(name), W3cSuite.graph(file)));
    return data;
  }

  private static boolean passesByJena(W3cSuite.Case one) {
    DatasetGraph data = dataset(one.action());
    try {
      UpdateExec.dataset(data).update(update(one)).execute();
    } catch (UpdateException e) {
      return false;
    }
    return IsoMatcher.isomorphic(dataset(one.result()), data);
  }

  private static boolean passesHere(W3cSuite.Case one, DatasetGraph tdb, Supervisor supervisor) {
    DatasetGraph before = dataset(one.action());
    return tdb.calculateWrite(
        () -> {
          tdb.clear();
          before.find().forEachRemaining(tdb::add);
          try (Work work = supervisor.open()) {
            UndoableDataset data = new UndoableDataset(tdb, work);
            boolean passes = changes(one, data, work);
            data.undo();
            assertTrue(IsoMatcher.isomorphic(before, tdb), () -> one.name() + " is not undone");
            return passes;
          }
        });
  }

  private static boolean changes(W3cSuite.Case one, UndoableDataset data, Work work) {
    Context context = data.getContext().copy();
    new Sandbox(QueryLimits.standard(), List.of()).furnish(context);
    work.enter(context);
    try {
      UpdateExec.dataset(data).update(update(one)).context(context).build().execute();
    } catch (UpdateException e) {
      return false;
    }
    return IsoMatcher.isomorphic(dataset(one.result()), data);
  }
}
