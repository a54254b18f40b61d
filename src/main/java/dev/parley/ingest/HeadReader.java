package dev.parley.ingest;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.Comparator;
import java.util.List;

/**
 * The first characters of a text, looked at before it is read.
 *
 * @param head its first line
 * @param all the whole text
 */
record HeadReader(String head, Reader all) {

  private static final int LOOKED_AT = 1 << 14;
  private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

  static HeadReader of(Reader in) throws IOException {
    char[] buffer = new char[LOOKED_AT];
    int length = 0;
    for (int more = 0; more >= 0 && length < LOOKED_AT; ) {
      more = in.read(buffer, length, LOOKED_AT - length);
      length += Math.max(0, more);
    }
    PushbackReader all = new PushbackReader(in, LOOKED_AT);
    all.unread(buffer, 0, length);
    return new HeadReader(new String(buffer, 0, length).lines().findFirst().orElse(""), all);
  }

  /** Returns what parts the names in the first line; a comma if nothing does. */
  char delimiter() {
    return DELIMITERS.stream()
        .max(
            Comparator.comparingLong(this::count)
                .thenComparing(DELIMITERS::indexOf, Comparator.reverseOrder()))
        .orElseThrow();
  }

  private long count(char delimiter) {
    return head.chars().filter(each -> each == delimiter).count();
  }
}
