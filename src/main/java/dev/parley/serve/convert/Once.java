package dev.parley.serve.convert;

import java.util.function.Supplier;

/** Something that takes time to make: made when it is first wanted, and kept. */
final class Once<T> implements Supplier<T> {

  private final Supplier<T> maker;
  private T made;

  Once(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public synchronized T get() {
    if (made == null) {
      made = maker.get();
    }
    return made;
  }
}
