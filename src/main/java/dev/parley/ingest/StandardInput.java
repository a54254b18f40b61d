package dev.parley.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.function.Consumer;

/** What is piped into the program. */
record StandardInput(BufferedInputStream in) implements Input {

  private static final String ID = "stdin";
  private static final int LOOKED_AT = 1024;

  @Override
  public String source() {
    return ArticleReader.STANDARD_INPUT;
  }

  @Override
  public Articles open(Consumer<Diagnostic> problems) throws IOException {
    return kind().read(in, new Origin(source(), ID, problems));
  }

  private FileKind kind() throws IOException {
    in.mark(LOOKED_AT);
    String head = Encoding.decoded(in.readNBytes(LOOKED_AT)).stripLeading();
    in.reset();
    if (head.startsWith("{")) {
      return FileKind.JSON_LINES;
    }
    return head.startsWith("<") ? FileKind.HTML : FileKind.TEXT;
  }
}
