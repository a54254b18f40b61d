package dev.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DerivedTest {

  private static final Duration LONG = Duration.ofMinutes(1);

  private final AtomicReference<String> revision = new AtomicReference<>("first");
  private final Semaphore turns = new Semaphore(0);
  private final AtomicInteger computed = new AtomicInteger();
  private final Derived<Integer> derived = new Derived<>("derived", revision::get, this::compute);

  private int compute() {
    turns.acquireUninterruptibly();
    return computed.incrementAndGet();
  }

  @AfterEach
  void stop() {
    turns.release(10);
    derived.close();
  }

  private Optional<Integer> get(Duration patience) {
    return derived.get(patience).map(Derived.Of::value);
  }

  @Test
  void isComputedOnceForEachStateOfTheData() {
    turns.release(2);
    assertEquals(Optional.of(1), get(LONG));
    assertEquals(Optional.of(1), get(LONG));
    revision.set("second");
    assertEquals(Optional.of(2), get(LONG));
    assertEquals("second", derived.get(LONG).orElseThrow().revision());
  }

  @Test
  void isTheFormerOneWhileItIsComputedAnew() {
    assertEquals(Optional.empty(), get(Duration.ZERO));
    turns.release();
    assertEquals(Optional.of(1), get(LONG));
    revision.set("second");
    assertEquals("first", derived.get(LONG).orElseThrow().revision());
    turns.release();
    while (!derived.get(LONG).orElseThrow().revision().equals("second")) {
      Thread.onSpinWait();
    }
    assertEquals(Optional.of(2), get(LONG));
  }

  @Test
  void isPreparedOnce() {
    derived.prepare();
    derived.prepare();
    turns.release(2);
    assertEquals(Optional.of(1), get(LONG));
    derived.prepare();
    assertEquals(Optional.of(1), get(LONG));
  }

  @Test
  void isTriedAgainAfterAFailure() {
    AtomicInteger tries = new AtomicInteger();
    try (Derived<String> failing =
        new Derived<>(
            "failing",
            () -> "only",
            () -> {
              if (tries.incrementAndGet() == 1) {
                throw new IllegalArgumentException("the first time");
              }
              return "made";
            })) {
      assertThrows(IllegalStateException.class, () -> failing.get(LONG));
      assertEquals("made", failing.get(LONG).orElseThrow().value());
    }
  }
}
