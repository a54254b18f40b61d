package dev.parley.store;

import java.nio.file.Path;

/** The disk of a store is so full that nothing more is written to it. */
public final class NoRoomException extends StoreException {

  private static final long serialVersionUID = 1L;

  NoRoomException(Path folder, long megabytes) {
    super(
        folder
            + ": less than "
            + megabytes
            + " MB are left on that disk, so nothing more is written; what was, is kept");
  }
}
