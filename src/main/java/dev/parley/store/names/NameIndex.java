package dev.parley.store.names;

import dev.parley.graph.Release;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.jena.atlas.logging.Log;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.tdb2.DatabaseMgr;

/**
 * The text index over the names in a store, of whatever graph: beside a store on disk, else in
 * memory.
 *
 * <p>It follows each change, and is committed after the data are, with a mark that tells which
 * state of them it is of. Where that is not the state that they are in, as after a program was
 * killed between the two, it is made anew before anybody reads it. In memory, and for a store that
 * has none, it is made when it is asked for first; until then nothing of Lucene is loaded.
 */
public final class NameIndex implements AutoCloseable {

  /** The folder of it beside the data of a store. */
  public static final String FOLDER = "text";

  /** So many things are remembered until they are put into the index. */
  private static final int MANY = 200_000;

  private static final Symbol SYMBOL = Symbol.create("https://w3id.org/parley/names");

  private final DatasetGraph data;
  private final Supplier<String> contents;
  private final Optional<Path> folder;
  private final Making<Made> making;
  private final Set<Node> touched = new HashSet<>();
  private final Set<Triple> lost = new HashSet<>();
  private Optional<NameDocuments> documents = Optional.empty();
  private boolean follows;
  private boolean unfinished;
  private boolean closed;
  private volatile Made made;

  private record Made(TextIndex index, NameSearch search, String mark) {}

  /**
   * Creates the index of {@code data}.
   *
   * @param contents tells one state of the data from another
   * @param store the folder of the store, unless it is in memory
   */
  public NameIndex(DatasetGraph data, Supplier<String> contents, Optional<Path> store) {
    this.data = data;
    this.contents = contents;
    this.folder = store.map(place -> place.resolve(FOLDER));
    this.making = new Making<>(() -> data.calculateRead(this::agreeing));
  }

  /** Lets queries whose context is made of {@code context} use it by {@code text:query}. */
  public void install(Context context) {
    context.set(SYMBOL, this);
    PropertyFunctionRegistry.get().put(NameQuery.IRI, iri -> new NameQuery());
  }

  /** Returns that of the data of a query, whose context {@code context} is. */
  static Optional<NameIndex> of(Context context) {
    return Optional.ofNullable(context.get(SYMBOL));
  }

  /** Returns the index as the data are now; it may have to be made first. */
  public TextIndex current() {
    return made(() -> false).index();
  }

  /** Returns what searches it as the data are now, if it can be made in time. */
  public Optional<NameSearch> search(Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    try {
      return Optional.of(made(() -> System.nanoTime() - end > 0).search());
    } catch (QueryCancelledException e) {
      return Optional.empty();
    }
  }

  /**
   * Returns the same, unless {@code cancelled} says that nobody waits for it any more.
   *
   * @throws QueryCancelledException if so
   */
  TextIndex current(BooleanSupplier cancelled) {
    return made(cancelled).index();
  }

  private Made made(BooleanSupplier cancelled) {
    Made known = made;
    if (known != null && known.mark().equals(mark())) {
      return known;
    }
    if (!DatabaseMgr.isTDB2(data)) {
      // Who reads such data keeps off all who write, and they who would read.
      return data.isInTransaction() ? agreeing() : data.calculateRead(this::agreeing);
    }
    // The transaction of a query may be one of older data, so another thread reads them.
    return making.get(cancelled);
  }

  /** Returns the index, made anew if it is not that of the data as they are. */
  private synchronized Made agreeing() {
    if (closed) {
      throw new IllegalStateException("the store is closed");
    }
    try {
      NameDocuments here = documents();
      if (!here.mark().equals(mark())) {
        here.rebuild(data.getUnionGraph());
        here.commit(mark());
      }
      made = made(here);
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Made made(NameDocuments here) {
    return new Made(here.index(), here.search(), mark());
  }

  private NameDocuments documents() throws IOException {
    if (documents.isEmpty()) {
      documents = Optional.of(NameDocuments.open(folder));
    }
    return documents.get();
  }

  /** Each release may make it in another way. */
  private String mark() {
    return contents.get() + "-" + Release.version();
  }

  /**
   * A change begins, in a transaction of its own. It is followed if the index is there and right;
   * one beside no data at all is begun here.
   */
  public synchronized void begin() {
    touched.clear();
    lost.clear();
    takeBack();
    follows = false;
    try {
      if (folder.isPresent() && Files.isDirectory(folder.get())) {
        follows = documents().mark().equals(mark());
      } else if (folder.isPresent()) {
        follows = data.isEmpty();
        if (follows) {
          documents();
        }
      } else {
        follows = documents.isPresent() && documents.get().mark().equals(mark());
      }
    } catch (IOException | TextIndexException e) {
      giveUp(e);
    }
  }

  /** {@code triple} is about to come into a graph. */
  public void coming(Triple triple) {
    if (follows
        && NameTerms.tellOfNames(triple.getPredicate(), triple.getObject())
        && !touched.contains(triple.getSubject())
        && !isStated(triple)) {
      touched.add(triple.getSubject());
    }
  }

  /** {@code triple} is about to go out of a graph. */
  public void going(Triple triple) {
    if (follows && NameTerms.tellOfNames(triple.getPredicate(), triple.getObject())) {
      lost.add(triple);
    }
  }

  /** Many graphs state the same: what one of them says is in the index. */
  private boolean isStated(Triple triple) {
    return data.contains(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject());
  }

  /** Returns whether changes are followed now, so that each has to be noted. */
  public boolean follows() {
    return follows;
  }

  /** Returns whether much has been noted. */
  public boolean isLaden() {
    return touched.size() + lost.size() >= MANY;
  }

  /** Forgets what was noted, which is in the data by now. */
  public synchronized void relieve() {
    putTouched();
  }

  /** Does {@code commit}, which makes the change hold, and then as much for the index. */
  public synchronized void commit(Runnable commit) {
    putTouched();
    boolean right = follows;
    follows = false;
    commit.run();
    if (right) {
      try {
        documents.orElseThrow().commit(mark());
        unfinished = false;
        made = made(documents.get());
      } catch (TextIndexException e) {
        giveUp(e);
      }
    }
  }

  private void putTouched() {
    if (!follows) {
      return;
    }
    unfinished = true;
    try {
      lost.removeIf(this::isStated);
      lost.forEach(triple -> touched.add(triple.getSubject()));
      lost.clear();
      for (Node thing : touched) {
        documents.orElseThrow().replace(data.getUnionGraph(), thing);
      }
      touched.clear();
    } catch (IOException | TextIndexException e) {
      giveUp(e);
    }
  }

  /** Takes back what was put into it by a change that came to nothing. */
  private void takeBack() {
    if (unfinished) {
      unfinished = false;
      try {
        documents.orElseThrow().rollback();
      } catch (TextIndexException e) {
        giveUp(e);
      }
    }
  }

  /** The data go on without it, until it is asked for. */
  private void giveUp(Exception failure) {
    Log.warn(NameIndex.class, "The text index has to be made anew: " + failure.getMessage());
    follows = false;
    unfinished = false;
    made = null;
    documents.ifPresent(NameDocuments::abandon);
    documents = Optional.empty();
  }

  /** Ends it, before the store is closed; what is being made is waited for. */
  @Override
  public synchronized void close() {
    closed = true;
    takeBack();
    documents.ifPresent(NameDocuments::close);
    documents = Optional.empty();
  }
}
