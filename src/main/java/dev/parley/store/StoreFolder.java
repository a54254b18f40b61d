package dev.parley.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.apache.jena.base.Sys;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The folder of a TDB2 store.
 *
 * <p>A store is made in a folder inside of it and moved to its place when it is whole, so that a
 * program that is killed meanwhile leaves either a store or none.
 */
final class StoreFolder {

  private static final String DATA = "Data-";
  private static final String FIRST = "Data-0001";
  private static final String CREATED = "creating";
  private static final String OLD = "node2id.idn";
  private static final String LOCK = "creating.lock";

  /** A B+tree's file grows by as much at once, so that an empty store has this in each of them. */
  private static final long SEGMENT = 8L << 20;

  /** How many bytes of its disk are left free. */
  static final long LEAST_ROOM = 64L << 20;

  private final Path folder;
  private final ToLongFunction<Path> space;

  StoreFolder(Path folder) {
    this(folder, place -> place.toFile().getUsableSpace());
  }

  /**
   * Creates the folder of a store.
   *
   * @param space tells how many bytes are free on the disk of a folder
   */
  StoreFolder(Path folder, ToLongFunction<Path> space) {
    this.folder = folder;
    this.space = space;
  }

  /** Returns whether a store is there. */
  boolean holdsStore() throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(StoreFolder::isData);
    }
  }

  /** Makes an empty store, unless one is there. */
  void create() throws IOException {
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
    Files.createDirectories(folder);
    Path lockFile = folder.resolve(LOCK);
    try (FileChannel channel =
            FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      if (lock == null) {
        throw new StoreException(folder + ": another program makes a store there");
      }
      if (holdsStore()) {
        throw new StoreException(folder + ": holds a store already");
      }
      if (Files.exists(folder.resolve(OLD))) {
        throw new StoreException(folder + ": holds a store of another kind, TDB1");
      }
      requireRoom();
      Path created = folder.resolve(CREATED);
      delete(created);
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

  /** Returns how many bytes its data take beyond those of an empty store. */
  long bytes() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> isData(folder.relativize(file).getName(0)) && Files.isRegularFile(file))
          .mapToLong(StoreFolder::size)
          .map(size -> Math.max(0, size - SEGMENT))
          .sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Throws if its disk is nearly full. The files of a store are mapped into memory, and a program
   * that writes to such a file where there is no room ends at once.
   */
  void requireRoom() {
    if (freeBytes() < LEAST_ROOM) {
      throw new NoRoomException(folder, LEAST_ROOM >> 20);
    }
  }

  /** Returns how many bytes are free on its disk. */
  long freeBytes() {
    return space.applyAsLong(folder);
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
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(StoreFolder::isData).max(Comparator.naturalOrder()).map(StoreJournal::of);
    }
  }

  private static boolean isData(Path path) {
    String name = path.getFileName().toString();
    return name.startsWith(DATA) && name.substring(DATA.length()).chars().allMatch(c -> isDigit(c));
  }

  private static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
