package dev.parley.store;

import dev.parley.graph.Release;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * Tells one state of the data from another.
 *
 * <p>That of a store on disk is kept beside the data, so that copies of a folder, and stores that
 * are restored from one backup, have the same one, now and after they are opened again.
 */
final class Revision {

  private static final String FILE = "revision";
  private static final int DIGITS = 16;

  /** No digit. */
  private static final String DESCRIBED = "x";

  private final Optional<Path> file;
  private volatile String token;

  private Revision(Optional<Path> file, String token) {
    this.file = file;
    this.token = token;
  }

  /** Returns that of data in memory that {@code token} tells from others. */
  static Revision inMemory(String token) {
    return new Revision(Optional.empty(), token);
  }

  /** Returns that of the store in {@code folder}, a new one if it has none. */
  static Revision of(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      write(folder, fresh());
    }
    return new Revision(
        Optional.of(file), Files.readString(file, StandardCharsets.US_ASCII).strip());
  }

  /** Returns a token that no other data have. */
  static String fresh() {
    return UUID.randomUUID().toString().replace("-", "").substring(0, DIGITS);
  }

  /** Returns the token of data that are made of what has this digest. */
  static String of(byte[] digest) {
    return HexFormat.of().formatHex(digest).substring(0, DIGITS);
  }

  /** Writes {@code token} down as that of the store in {@code folder}. */
  static void write(Path folder, String token) throws IOException {
    Path next = folder.resolve(FILE + ".next");
    try (FileChannel channel =
        FileChannel.open(
            next,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(token.getBytes(StandardCharsets.US_ASCII)));
      channel.force(true);
    }
    Files.move(
        next,
        folder.resolve(FILE),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** Returns what is another one after each change, and with each release of the program. */
  String token() {
    return token + "-" + Release.version();
  }

  /** Returns the same, whether the data are described or not. */
  String contents() {
    String data = token;
    return data.endsWith(DESCRIBED) ? data.substring(0, data.length() - 1) : data;
  }

  /** The data are about to change. */
  void change() {
    become(fresh());
  }

  /** The data are about to be described, which copies of them are in the same way. */
  void describe() {
    become(token.endsWith(DESCRIBED) ? token : token + DESCRIBED);
  }

  /** On disk first: a change that fails after that costs a token, and no change is without one. */
  private void become(String next) {
    if (file.isPresent()) {
      try {
        write(file.get().getParent(), next);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    token = next;
  }
}
