package dev.parley.serve.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.query.QueryException;
import org.junit.jupiter.api.Test;

/** How queries are refused that cannot be read. */
class QueryGuardTest {

  private static final int DEEP = 20_000;
  private static final int STACK = 256 << 10;

  private static final QueryGuard DEEPEST =
      new QueryGuard(
          new QueryLimits(Duration.ofSeconds(30), 100, 3 * DEEP, DEEP, 1_000, 1_000, 1_000));

  @Test
  void saysThatAQueryIsTooDeep() throws InterruptedException {
    Throwable failure = failure("SELECT * " + "{".repeat(DEEP) + "}".repeat(DEEP));

    assertEquals(
        "too deeply nested", assertInstanceOf(RefusedException.class, failure).getMessage());
  }

  @Test
  void saysWhereAQueryIsWrong() throws InterruptedException {
    Throwable failure = failure("SELECT * { ?a ?b }");

    assertTrue(assertInstanceOf(QueryException.class, failure).getMessage().contains("line 1"));
  }

  /** Returns how {@code query} fails where the stack is small. */
  private static Throwable failure(String query) throws InterruptedException {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread reader = new Thread(null, () -> DEEPEST.read(query), "reader", STACK);
    reader.setUncaughtExceptionHandler((thread, thrown) -> failure.set(thrown));
    reader.start();
    reader.join();
    return failure.get();
  }
}
