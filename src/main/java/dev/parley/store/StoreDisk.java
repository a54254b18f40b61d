package dev.parley.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** The disk that a store is on: what its data take of it, and what is free. */
public final class StoreDisk {

  /** How many bytes of its disk are left free. */
  static final long LEAST_ROOM = 64L << 20;

  /** How many bytes of all files a quad takes after Jena's compaction, measured on 1.5 million. */
  static final long BYTES_A_QUAD = 330;

  /** A B+tree's file grows by as much at once, so that an empty store has this in each of them. */
  private static final long SEGMENT = 8L << 20;

  private final Optional<Path> folder;
  private final ToLongFunction<Path> space;

  private StoreDisk(Optional<Path> folder, ToLongFunction<Path> space) {
    this.folder = folder;
    this.space = space;
  }

  /** Returns the disk of what is in memory alone: nothing is on it, and there is always room. */
  static StoreDisk none() {
    return new StoreDisk(Optional.empty(), place -> Long.MAX_VALUE);
  }

  /** Returns that of the store in {@code folder}. */
  static StoreDisk of(Path folder) {
    return of(folder, place -> place.toFile().getUsableSpace());
  }

  /**
   * Returns that of the store in {@code folder}.
   *
   * @param space tells how many bytes are free on the disk of a folder
   */
  static StoreDisk of(Path folder, ToLongFunction<Path> space) {
    return new StoreDisk(Optional.of(folder), space);
  }

  /** Returns whether the store is on one. */
  boolean isThere() {
    return folder.isPresent();
  }

  /** Returns the folder of the store. */
  Optional<Path> folder() {
    return folder;
  }

  /** Returns how many bytes the data take beyond those of an empty store. */
  public long bytes() {
    return folder.map(StoreDisk::bytes).orElse(0L);
  }

  /** Returns about how many quads the data have room for. */
  long quads() {
    return bytes() / BYTES_A_QUAD;
  }

  /** Returns how many bytes are free; without a disk, as many as one likes. */
  long freeBytes() {
    return folder.map(space::applyAsLong).orElse(Long.MAX_VALUE);
  }

  /**
   * Throws if the disk is nearly full. The files of a store are mapped into memory, and a program
   * that writes to such a file where there is no room ends at once.
   */
  void requireRoom() {
    requireRoom(0);
  }

  /** Throws if the disk would be nearly full with {@code bytes} more on it. */
  void requireRoom(long bytes) {
    if (!hasRoom(bytes)) {
      throw new NoRoomException(folder.orElseThrow(), (LEAST_ROOM + bytes) >> 20);
    }
  }

  /** Returns whether {@code bytes} may be written without the disk being nearly full. */
  boolean hasRoom(long bytes) {
    return freeBytes() >= LEAST_ROOM + bytes;
  }

  private static long bytes(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(
              file ->
                  StoreFolder.isData(folder.relativize(file).getName(0))
                      && Files.isRegularFile(file))
          .mapToLong(StoreDisk::size)
          .map(size -> Math.max(0, size - SEGMENT))
          .sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
