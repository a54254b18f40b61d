package dev.parley.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.io.input.CloseShieldInputStream;

/** Reads the files of an archive, one after the other as they stand in it. */
final class ArchiveArticles implements Articles {

  private final ArchiveInputStream<?> files;
  private final Growth growth;
  private final Origin origin;
  private Origin here;
  private Articles open = Articles.none();

  ArchiveArticles(ArchiveInputStream<?> files, Growth growth, Origin origin) {
    this.files = files;
    this.growth = growth;
    this.origin = origin;
    this.here = origin;
  }

  @Override
  public Optional<Article> next() throws IOException {
    do {
      Optional<Article> article = nextOfOpen();
      if (article.isPresent()) {
        return article;
      }
    } while (openNext());
    return Optional.empty();
  }

  @Override
  public int line() {
    return 0;
  }

  @Override
  public void close() throws IOException {
    open.close();
    files.close();
  }

  private Optional<Article> nextOfOpen() {
    try {
      Optional<Article> article = open.next();
      if (article.isEmpty()) {
        open = Articles.none();
      }
      return article;
    } catch (IOException | UncheckedIOException e) {
      here.report("cannot be read: " + Reasons.of(e));
      open = Articles.none();
      return Optional.empty();
    }
  }

  private boolean openNext() throws IOException {
    ArchiveEntry entry = files.getNextEntry();
    if (entry == null) {
      return false;
    }
    String name = fileName(entry);
    if (entry.isDirectory() || name.startsWith(".")) {
      return true;
    }
    Optional<FileName> file = FileName.of(name);
    if (file.isEmpty()) {
      origin.tally().passOver("files of other kinds");
      return true;
    }
    here = origin.within(origin.source() + "/" + entry.getName(), file.get().stem());
    open(entry, file.get());
    return true;
  }

  private void open(ArchiveEntry entry, FileName file) {
    if (!files.canReadEntryData(entry)) {
      here.report("packed in a way that is not known");
    } else if (file.kind() == FileKind.TAR || file.kind() == FileKind.ZIP) {
      here.report("an archive in an archive; unpack it first");
    } else {
      try {
        open = file.read(growth.grown(CloseShieldInputStream.wrap(files)), here);
      } catch (IOException | UncheckedIOException e) {
        here.report("cannot be read: " + Reasons.of(e));
      }
    }
  }

  private static String fileName(ArchiveEntry entry) {
    String path = entry.getName();
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
