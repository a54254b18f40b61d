package dev.parley.store;

import dev.parley.graph.Iris;
import dev.parley.graph.PARLEY;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;

/** Tells which offices, people, states, bodies and places of a query the data do not have. */
public final class UnknownNames {

  /** More are not looked up. */
  private static final int MOST = 5;

  /** The class of what is named so. */
  private static final Map<String, Node> CLASSES =
      Map.of(
          "office", PARLEY.Office,
          "person", PARLEY.Person,
          "state", PARLEY.State,
          "place", PARLEY.Place);

  private static final Pattern NAME =
      Pattern.compile(
          "<(" + Pattern.quote(Iris.DEFAULT_BASE) + "(office|person|state|place)/)([^<>/#]+)>");

  private UnknownNames() {}

  /** Returns what is to be said of the names in the query {@code text}, a sentence each. */
  public static List<String> in(String text, SparqlSource source) {
    List<String> said = new ArrayList<>();
    Matcher names = NAME.matcher(written(text));
    for (String name :
        names.results().map(found -> found.group()).distinct().limit(MOST).toList()) {
      Matcher parts = NAME.matcher(name);
      if (parts.matches() && !source.ask(known(name), QueryExec::ask)) {
        said.add(unknown(parts.group(1), parts.group(2), parts.group(3), source));
      }
    }
    return List.copyOf(said);
  }

  /** Returns the query with all names in full, or nothing of what is none. */
  static String written(String text) {
    try {
      Query query = QueryFactory.create(text);
      query.setPrefixMapping(PrefixMapping.Factory.create());
      return query.serialize();
    } catch (QueryException e) {
      return "";
    }
  }

  private static Query known(String name) {
    return QueryFactory.create("ASK { { " + name + " ?p ?o } UNION { ?s ?p " + name + " } }");
  }

  private static String unknown(String base, String kind, String name, SparqlSource source) {
    Query all =
        QueryFactory.create("SELECT DISTINCT ?thing { ?thing a <" + CLASSES.get(kind) + "> }");
    TreeSet<String> others =
        source.ask(
            all,
            execution -> {
              TreeSet<String> found = new TreeSet<>();
              Var thing = Var.alloc("thing");
              execution
                  .select()
                  .forEachRemaining(
                      row -> {
                        Node node = row.get(thing);
                        if (node.isURI() && node.getURI().startsWith(base)) {
                          found.add(node.getURI().substring(base.length()));
                        }
                      });
              return found;
            });
    String meant =
        Nearest.to(name, others).map(other -> "; is " + kind + ":" + other + " meant?").orElse("");
    return "the data have no " + kind + ":" + name + meant;
  }
}
