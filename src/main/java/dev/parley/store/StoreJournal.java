package dev.parley.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.OptionalLong;
import org.apache.jena.atlas.logging.Log;

/**
 * The journal of a TDB2 store: what transactions change, then that each is committed.
 *
 * <p>Where a failure of power or a full disk cuts its last entry, Jena refuses the store. What such
 * an entry belongs to was not confirmed to anybody, since the entry that commits it comes last and
 * is on disk before that. So the rest can be cut off, as Jena itself leaves out what has no commit.
 */
final class StoreJournal {

  private static final String FILE = "journal.jrnl";
  private static final String CUT = "journal.cut";

  // An entry is its length, a checksum, its type and its component, four octets each; then it.
  private static final int HEADER = 16;
  private static final int TYPE = 8;
  private static final int LAST_TYPE = 4;

  private final Path file;

  private StoreJournal(Path file) {
    this.file = file;
  }

  /** Returns the journal of the data in {@code data}, a folder. */
  static StoreJournal of(Path data) {
    return new StoreJournal(data.resolve(FILE));
  }

  /** Returns whether all that was committed is in the indexes. */
  boolean isEmpty() throws IOException {
    return !Files.exists(file) || Files.size(file) == 0;
  }

  /**
   * Cuts off an entry that ends with the file before it ends itself, and says so; a copy of the
   * whole stays beside. Whatever else is wrong is left as it is. To be called by who holds the lock
   * of the store.
   */
  void dropUnfinished() throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      OptionalLong end = endOfWhole(channel);
      if (end.isEmpty()) {
        return;
      }
      Path copy = file.resolveSibling(CUT);
      Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      Log.warn(
          StoreJournal.class,
          file
              + " ends in the middle of a transaction that was not confirmed: left out, and kept in "
              + copy);
      channel.truncate(end.getAsLong());
      channel.force(true);
    }
  }

  /** Returns where the last whole entry ends, if one follows that is cut. */
  private static OptionalLong endOfWhole(FileChannel channel) throws IOException {
    long size = channel.size();
    ByteBuffer header = ByteBuffer.allocate(HEADER);
    long at = 0;
    while (at < size) {
      header.clear();
      while (header.hasRemaining() && channel.read(header, at + header.position()) >= 0) {}
      if (header.hasRemaining()) {
        return OptionalLong.of(at);
      }
      int length = header.getInt(0);
      int type = header.getInt(TYPE);
      if (length < 0 || type < 1 || type > LAST_TYPE) {
        return OptionalLong.empty();
      }
      if (length > size - at - HEADER) {
        return OptionalLong.of(at);
      }
      at += HEADER + length;
    }
    return OptionalLong.empty();
  }
}
