package dev.parley.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * What the name of a file tells of it.
 *
 * @param stem the name without the endings
 */
record FileName(String stem, FileKind kind, Optional<Compression> compression) {

  private static final String ZIPPED_TAR = "tgz";
  private static final int BUFFER = 1 << 16;

  /** Returns what {@code name}, without folders, tells; nothing where it is none of articles. */
  static Optional<FileName> of(String name) {
    Optional<Compression> compression = Compression.ofName(name);
    String plain = compression.map(each -> each.without(name)).orElse(name);
    int dot = plain.lastIndexOf('.');
    if (dot <= 0) {
      return Optional.empty();
    }
    String ending = plain.substring(dot + 1);
    String stem = plain.substring(0, dot);
    return ending.equalsIgnoreCase(ZIPPED_TAR)
        ? Optional.of(new FileName(stem, FileKind.TAR, Optional.of(Compression.GZIP)))
        : FileKind.ofEnding(ending).map(kind -> new FileName(stem, kind, compression));
  }

  /** Returns the articles of the file whose bytes are {@code in}, which is closed with them. */
  Articles read(InputStream in, Origin origin) throws IOException {
    Growth growth = new Growth();
    InputStream small = growth.compressed(in);
    InputStream plain =
        compression.isPresent() ? growth.grown(compression.get().open(small)) : small;
    return kind.read(new BufferedInputStream(plain, BUFFER), growth, origin);
  }
}
