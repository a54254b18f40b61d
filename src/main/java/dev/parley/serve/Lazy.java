package dev.parley.serve;

import java.util.function.Supplier;

/** A value that is made when it is first asked for, so that a server starts without it. */
final class Lazy<T> implements Supplier<T> {

  private final Supplier<T> source;
  private T value;

  Lazy(Supplier<T> source) {
    this.source = source;
  }

  @Override
  public synchronized T get() {
    if (value == null) {
      value = source.get();
    }
    return value;
  }
}
