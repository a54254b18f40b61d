package dev.parley.cli;

import java.util.concurrent.CountDownLatch;

/**
 * Hears that the program is told to stop, and holds the end up until it is closed, so that the work
 * under way can end in order. What must be said or closed comes before {@link #close()}: after it
 * the program may be gone.
 */
final class Interruption implements AutoCloseable {

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::holdUp);

  Interruption() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Returns whether the program is told to stop. */
  boolean isAsked() {
    return asked.getCount() == 0;
  }

  /**
   * Waits until the program is told to stop, or this thread is interrupted, which means the same.
   */
  void await() {
    try {
      asked.await();
    } catch (InterruptedException e) {
      return;
    }
  }

  @Override
  public void close() {
    ended.countDown();
    if (!isAsked()) {
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }

  private void holdUp() {
    asked.countDown();
    try {
      ended.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
