package dev.parley.store;

import dev.parley.store.names.NameIndex;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.base.Sys;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Makes a TDB2 store.
 *
 * <p>That is done in a folder inside of its own and moved to its place when it is whole, so that a
 * program that is killed meanwhile leaves either a store or none.
 */
final class StoreCreation {

  private static final String FIRST = "Data-0001";
  private static final String CREATED = "creating";
  private static final String LOCK = "creating.lock";

  /** What may be in the folder of a store that is not there yet, or was removed. */
  private static final Set<String> BESIDE =
      Set.of(
          CREATED, LOCK, NameIndex.FOLDER, "tdb.lock", "revision", "publish.journal", "lost+found");

  private final StoreFolder store;

  /** Creates what makes a store in {@code store}. */
  StoreCreation(StoreFolder store) {
    this.store = store;
  }

  /**
   * Makes a store of what {@code fill} puts into it, in one transaction.
   *
   * @throws StoreException if a store is there, or another program makes one
   */
  void run(Consumer<DatasetGraph> fill) throws IOException {
    Path folder = store.path();
    Files.createDirectories(folder);
    if (!store.holdsStore()) {
      requireNothingElse();
    }
    Path lockFile = folder.resolve(LOCK);
    try (FileChannel channel =
            FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      if (lock == null) {
        throw new StoreException(folder + ": another program makes a store there");
      }
      if (store.holdsStore()) {
        throw new StoreException(folder + ": holds a store already");
      }
      store.disk().requireRoom();
      Path created = folder.resolve(CREATED);
      delete(created);
      delete(folder.resolve(NameIndex.FOLDER));
      // Windows moves no folder whose files are mapped into memory.
      Path place = Sys.isWindows ? folder : Files.createDirectory(created);
      DatasetGraph data = DatabaseMgr.connectDatasetGraph(place.toString());
      try {
        data.executeWrite(() -> fill.accept(data));
      } finally {
        TDBInternal.expel(data, true);
      }
      if (place.equals(created)) {
        Files.move(created.resolve(FIRST), folder.resolve(FIRST), StandardCopyOption.ATOMIC_MOVE);
        delete(created);
      }
      Files.deleteIfExists(lockFile);
    } catch (OverlappingFileLockException e) {
      throw new StoreException(folder + ": is being made a store already", e);
    }
  }

  /** A folder with files of another kind is hardly meant to become a store. */
  private void requireNothingElse() throws IOException {
    try (Stream<Path> files = Files.list(store.path())) {
      Optional<String> other =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> !name.startsWith(".") && !BESIDE.contains(name))
              .sorted()
              .findFirst();
      if (other.isPresent()) {
        throw new StoreException(
            store.path() + ": no store, but a folder with other files, such as " + other.get());
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
