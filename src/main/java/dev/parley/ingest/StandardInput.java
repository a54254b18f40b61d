package dev.parley.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What is piped into the program; its first bytes tell what it is. */
final class StandardInput implements Input {

  private static final String ID = "stdin";
  private static final int LOOKED_AT = 1024;
  private static final int TAR_MARK = 257;

  private final Growth growth = new Growth();
  private BufferedInputStream in;
  private Optional<FileKind> kind = Optional.empty();

  StandardInput(InputStream in) {
    this.in = new BufferedInputStream(growth.compressed(in));
  }

  @Override
  public String source() {
    return ArticleReader.STANDARD_INPUT;
  }

  @Override
  public String stem() {
    return ID;
  }

  @Override
  public FileKind kind() throws IOException {
    if (kind.isEmpty()) {
      Optional<Compression> compression = Compression.ofHead(head());
      if (compression.isPresent()) {
        in = new BufferedInputStream(growth.grown(compression.get().open(in)));
      }
      kind = Optional.of(kindOf(head()));
    }
    return kind.get();
  }

  @Override
  public Articles open(Origin origin) throws IOException {
    return kind().read(in, growth, origin);
  }

  private byte[] head() throws IOException {
    in.mark(LOOKED_AT);
    byte[] head = in.readNBytes(LOOKED_AT);
    in.reset();
    return head;
  }

  private static FileKind kindOf(byte[] head) {
    String bytes = new String(head, StandardCharsets.ISO_8859_1);
    if (bytes.startsWith("PK\3\4")) {
      return FileKind.ZIP;
    }
    if (bytes.startsWith("ustar", TAR_MARK)) {
      return FileKind.TAR;
    }
    String text = Encoding.decoded(head).stripLeading();
    if (text.startsWith("WARC/") || text.startsWith("filedesc:")) {
      return FileKind.WARC;
    }
    if (text.startsWith("[")) {
      return FileKind.JSON;
    }
    if (text.startsWith("{")) {
      return FileKind.JSON_LINES;
    }
    if (text.startsWith("<rss")
        || text.startsWith("<feed")
        || text.startsWith("<?xml") && !text.contains("<html")) {
      return FileKind.FEED;
    }
    return text.startsWith("<") ? FileKind.HTML : ofText(text);
  }

  /** A table's first line names columns that articles have. */
  private static FileKind ofText(String text) {
    String line = text.lines().findFirst().orElse("");
    long known =
        Arrays.stream(line.split("[,;\t|]"))
            .filter(
                name ->
                    Arrays.stream(Field.values())
                        .anyMatch(field -> field.names().contains(Field.normal(name))))
            .count();
    return known < 2 ? FileKind.TEXT : line.contains("\t") ? FileKind.TSV : FileKind.CSV;
  }
}
