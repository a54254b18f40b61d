package dev.parley.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file of articles. */
record InputFile(Path path, FileName name) implements Input {

  /** Returns the file of articles that {@code path} is by its name, whether it exists or not. */
  static Optional<InputFile> of(Path path) {
    return Optional.ofNullable(path.getFileName())
        .flatMap(name -> FileName.of(name.toString()))
        .map(name -> new InputFile(path, name));
  }

  @Override
  public String source() {
    return path.toString();
  }

  @Override
  public String stem() {
    return name.stem();
  }

  @Override
  public FileKind kind() {
    return name.kind();
  }

  @Override
  public Articles open(Origin origin) throws IOException {
    InputStream in = Files.newInputStream(path);
    try {
      return name.read(in, origin);
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }
}
