package dev.parley.store.find;

import dev.parley.store.NamedGraph;
import dev.parley.store.SparqlSource;
import dev.parley.store.Store;
import dev.parley.store.names.NameSearch;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Finds people, states, bodies, offices, places and meetings by their names, in any spelling: part
 * of a name, any order of its words, another alphabet, a slip of the hand.
 *
 * <p>Names are looked up in the text index of the data, who met where and when in the data.
 */
public final class Finder {

  private static final Duration AS_LONG_AS_IT_TAKES = Duration.ofDays(1);

  private final Store store;

  private Finder(Store store) {
    this.store = store;
  }

  /** Returns a finder of what {@code store} holds, which stays open. */
  public static Finder of(Store store) {
    return new Finder(store);
  }

  /**
   * Returns a finder of what {@code source} holds; of an endpoint elsewhere, of what takes part in
   * meetings there now.
   */
  public static Finder of(SparqlSource source) {
    return switch (source) {
      case SparqlSource.Local local -> of(local.store());
      case SparqlSource.Endpoint endpoint -> of(copy(endpoint));
    };
  }

  private static Store copy(SparqlSource.Endpoint endpoint) {
    Graph names = GraphFactory.createDefaultGraph();
    for (String query : List.of("things", "names", "meetings", "involved")) {
      endpoint.ask(
          QueryFactory.create(query(query)),
          execution -> {
            execution.construct().find().forEachRemaining(names::add);
            return null;
          });
    }
    String address = endpoint.address().toString();
    return Store.reading(List.of(new NamedGraph(NodeFactory.createURI(address), names)), address);
  }

  private static String query(String name) {
    try (InputStream in = Finder.class.getResourceAsStream(name + ".rq")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns what {@code text} may mean, things before meetings, the latest of these first; empty if
   * it is nothing known.
   *
   * @param most how many things, and how many meetings
   */
  public List<Found> find(String text, int most) {
    return find(text, most, AS_LONG_AS_IT_TAKES).orElseThrow();
  }

  /** Returns the same, unless it takes longer than {@code patience} until the names can be read. */
  public Optional<List<Found>> find(String text, int most, Duration patience) {
    return store.names().search(patience).map(names -> find(text, most, names));
  }

  private List<Found> find(String text, int most, NameSearch names) {
    List<Word> words = names.words(text).stream().map(word -> Word.find(word, names)).toList();
    if (words.isEmpty()) {
      return List.of();
    }
    return store.read(
        data -> {
          Involvement involvement = new Involvement(data.getUnionGraph());
          return Stream.concat(
                  new Things(involvement, names).find(words, most).stream(),
                  new Events(involvement).find(words, most).stream())
              .toList();
        });
  }
}
