package dev.parley.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/**
 * A file of articles.
 *
 * @param stem its name without the ending
 */
record InputFile(Path path, String stem, FileKind kind, boolean zipped) implements Input {

  private static final String ZIPPED = ".gz";
  private static final int BUFFER = 1 << 16;

  /** Returns the file of articles that {@code path} is by its name, whether it exists or not. */
  static Optional<InputFile> of(Path path) {
    String name = path.getFileName() == null ? "" : path.getFileName().toString();
    boolean zipped = name.toLowerCase(Locale.ROOT).endsWith(ZIPPED);
    String plain = zipped ? name.substring(0, name.length() - ZIPPED.length()) : name;
    int dot = plain.lastIndexOf('.');
    if (dot <= 0) {
      return Optional.empty();
    }
    return FileKind.ofEnding(plain.substring(dot + 1))
        .map(kind -> new InputFile(path, plain.substring(0, dot), kind, zipped));
  }

  @Override
  public String source() {
    return path.toString();
  }

  @Override
  public Articles open(Consumer<Diagnostic> problems) throws IOException {
    InputStream in = Files.newInputStream(path);
    try {
      InputStream plain =
          new BufferedInputStream(zipped ? new GZIPInputStream(in, BUFFER) : in, BUFFER);
      return kind.read(plain, new Origin(source(), stem, problems));
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }
}
