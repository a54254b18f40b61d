package dev.parley.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.AlreadyLocked;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.DatabaseConnection;

/** The folder of a TDB2 store. */
final class StoreFolder {

  private static final String DATA = "Data-";
  private static final String OLD = "node2id.idn";

  private final Path folder;
  private final StoreDisk disk;

  StoreFolder(Path folder) {
    this(folder, StoreDisk.of(folder));
  }

  StoreFolder(Path folder, StoreDisk disk) {
    this.folder = folder;
    this.disk = disk;
  }

  /**
   * Returns whether a store is there.
   *
   * @throws StoreException if it is one of another kind
   */
  boolean holdsStore() throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    if (Files.exists(folder.resolve(OLD))) {
      throw new StoreException(folder + ": holds a store of another kind, TDB1");
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(StoreFolder::isData);
    }
  }

  /** Makes an empty store, unless one is there. */
  private void create() throws IOException {
    if (!holdsStore()) {
      create(data -> {});
    }
  }

  /**
   * Makes a store of what {@code fill} puts into it, in one transaction.
   *
   * @throws StoreException if a store is there, or another program makes one
   */
  void create(Consumer<DatasetGraph> fill) throws IOException {
    new StoreCreation(this).run(fill);
  }

  /**
   * Returns the data of the store, an empty one if there was none.
   *
   * @throws StoreException if another process holds it, or it is no store
   */
  DatasetGraph connect() {
    try {
      create();
      requireWritable();
      requireFiles();
      mendJournal();
      return DatabaseMgr.connectDatasetGraph(folder.toString());
    } catch (AlreadyLocked e) {
      throw new StoreException(folder + ": another program has this store open", e);
    } catch (JenaException | IOException e) {
      if (String.valueOf(e.getMessage()).contains("held by process")) {
        throw new StoreException(folder + ": another program has this store open", e);
      }
      throw new StoreException(folder + ": cannot be opened as a store: " + e.getMessage(), e);
    }
  }

  /** A store has a lock and a journal in its folder, also for who only reads it. */
  private void requireWritable() {
    if (!Files.isWritable(folder)) {
      throw new StoreException(
          folder + ": no permission to write there, without which no store is opened");
    }
  }

  private void requireFiles() throws IOException {
    Optional<Path> missing = data().flatMap(StoreFiles::missingIn);
    if (missing.isPresent()) {
      throw new StoreException(
          folder + ": cannot be opened as a store: there is no file " + missing.get());
    }
  }

  /** Returns what tells the state of the data from others. */
  Revision revision() {
    try {
      return Revision.of(folder);
    } catch (IOException e) {
      throw new StoreException(folder + ": cannot be opened as a store: " + e.getMessage(), e);
    }
  }

  /** Returns where it is. */
  Path path() {
    return folder;
  }

  /** Returns the disk that it is on. */
  StoreDisk disk() {
    return disk;
  }

  /**
   * Makes a journal that a failure has cut short whole again, unless this program has the store
   * open, which has a journal in the making.
   */
  void mendJournal() throws IOException {
    Optional<StoreJournal> journal = journal();
    if (journal.isEmpty() || journal.get().isEmpty()) {
      return;
    }
    ProcessFileLock lock = DatabaseConnection.lockForLocation(Location.create(folder.toString()));
    if (lock.isLockedHere()) {
      return;
    }
    lock.lockEx();
    try {
      journal.get().dropUnfinished();
    } finally {
      ProcessFileLock.release(lock);
    }
  }

  private Optional<StoreJournal> journal() throws IOException {
    return data().map(StoreJournal::of);
  }

  /** Returns the folder of the data that are in use: the last. */
  private Optional<Path> data() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(StoreFolder::isData).max(Comparator.naturalOrder());
    }
  }

  /** Returns whether a file of that name is a folder of data. */
  static boolean isData(Path path) {
    String name = path.getFileName().toString();
    return name.startsWith(DATA) && name.substring(DATA.length()).chars().allMatch(c -> isDigit(c));
  }

  private static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }
}
