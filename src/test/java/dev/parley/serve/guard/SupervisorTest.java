package dev.parley.serve.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.Test;

/** When work counts as done, and when as ended. */
class SupervisorTest {

  private static final DeniedException LATE = DeniedException.busy("late");

  private final AtomicBoolean committed = new AtomicBoolean();

  private String commit(Work work) {
    work.complete();
    committed.set(true);
    return "done";
  }

  @Test
  void commitsNothingOfWhatEndsBecauseItWasTold() {
    try (Supervisor supervisor = new Supervisor(Duration.ofMillis(1), 1);
        Work work = supervisor.open()) {
      CountDownLatch told = new CountDownLatch(1);
      assertThrows(
          DeniedException.class,
          () ->
              supervisor.run(
                  work,
                  () -> {
                    work.whenCancelled(told::countDown);
                    told.await();
                    return commit(work);
                  }));
      assertFalse(committed.get());
    }
  }

  @Test
  void takesBackWhatIsGivenBackLate() {
    Work work = Memory.ofHeap().work();
    Charges rows = work.part();
    rows.add(100);
    work.close();
    rows.release();
    assertThrows(QueryCancelledException.class, () -> rows.add(100));
  }

  @Test
  void commitsNothingOfWhatTheClockOfJenaEnds() {
    try (Supervisor supervisor = new Supervisor(Duration.ofMinutes(5), 1);
        Work work = supervisor.open()) {
      Context context = new Context();
      work.enter(context);
      assertThrows(
          QueryCancelledException.class,
          () ->
              supervisor.run(
                  work,
                  () -> {
                    AtomicBoolean signal = context.get(ARQConstants.symCancelQuery);
                    signal.set(true);
                    return commit(work);
                  }));
      assertFalse(committed.get());
    }
  }

  @Test
  void saysSoWhenWhatIsLateIsDoneAllTheSame() {
    try (Supervisor supervisor = new Supervisor(Duration.ZERO, 1);
        Work work = supervisor.open()) {
      work.complete();
      assertFalse(work.cancel(LATE));
      assertEquals("done", supervisor.run(work, () -> "done"));
    }
  }

  @Test
  void endsForTheFirstReason() {
    try (Work work = Memory.ofHeap().work()) {
      assertTrue(work.cancel(LATE));
      assertTrue(work.cancel(DeniedException.busy("later still")));
      assertEquals("late", assertThrows(DeniedException.class, work::complete).getMessage());
    }
  }
}
