package dev.parley.store.find;

import dev.parley.store.SparqlSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Finds people, states, bodies, offices, places and meetings by their names, in any spelling: part
 * of a name, any order of its words, another alphabet, a slip of the hand.
 *
 * <p>Of an endpoint elsewhere only what takes part in meetings is asked for, of a store all.
 */
public final class Finder {

  private final NameIndex index;

  private Finder(NameIndex index) {
    this.index = index;
  }

  /** Returns a finder of what {@code source} holds now. */
  public static Finder of(SparqlSource source) {
    String scope =
        switch (source) {
          case SparqlSource.Local local -> "all";
          case SparqlSource.Endpoint endpoint -> "met";
        };
    Map<String, Named> things = new HashMap<>();
    ask(
        source,
        scope + "-labels",
        row ->
            things.putIfAbsent(
                text(row, "thing"),
                new Named(text(row, "thing"), text(row, "type"), text(row, "label"))));
    ask(
        source,
        scope + "-names",
        row -> {
          Named thing = things.get(text(row, "thing"));
          if (thing != null) {
            thing.add(text(row, "name"));
          }
        });
    return new Finder(new NameIndex(things.values(), events(source, things).values()));
  }

  private static Map<String, Event> events(SparqlSource source, Map<String, Named> things) {
    Map<String, Event> events = new HashMap<>();
    ask(
        source,
        "meetings",
        row ->
            events.putIfAbsent(
                text(row, "meeting"),
                new Event(
                    text(row, "meeting"),
                    text(row, "label"),
                    text(row, "status"),
                    text(row, "first"),
                    text(row, "last"))));
    ask(
        source,
        "involved",
        row -> {
          Event event = events.get(text(row, "meeting"));
          Named thing = things.get(text(row, "thing"));
          if (event != null && thing != null) {
            event.add(thing);
          }
        });
    return events;
  }

  /**
   * Returns what {@code text} may mean, things before meetings; empty if it is nothing known.
   *
   * @param most how many things, and how many meetings
   */
  public List<Found> find(String text, int most) {
    return index.find(text, most);
  }

  private static void ask(SparqlSource source, String query, Consumer<Binding> each) {
    source.ask(
        QueryFactory.create(query(query)),
        execution -> {
          execution.select().forEachRemaining(each);
          return null;
        });
  }

  private static String query(String name) {
    try (InputStream in = Finder.class.getResourceAsStream(name + ".rq")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Binding row, String variable) {
    Node node = row.get(Var.alloc(variable));
    if (node == null) {
      return "";
    }
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
