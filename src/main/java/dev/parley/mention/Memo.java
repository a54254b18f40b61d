package dev.parley.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;

/** What has been read at the tokens of a sentence, so that it is read once. */
final class Memo<T> {

  private final List<T> known;
  private final IntFunction<T> reader;

  /** Creates a memory of what {@code reader} reads, never null, at each of {@code size} tokens. */
  Memo(int size, IntFunction<T> reader) {
    this.known = new ArrayList<>(Collections.nCopies(size, null));
    this.reader = reader;
  }

  /** Returns what stands at token {@code at}. */
  T at(int at) {
    T here = known.get(at);
    if (here == null) {
      here = reader.apply(at);
      known.set(at, here);
    }
    return here;
  }
}
