package dev.parley.serve.guard;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The queries that are running, looked at several times a second.
 *
 * <p>Only so many may compute for longer than a moment, so that room stays for small ones; and when
 * the memory runs out in spite of all that is counted, the one that has taken most is ended.
 */
final class RunningWork implements AutoCloseable {

  private static final long PERIOD_MILLIS = 250;
  private static final Duration MOMENT = Duration.ofSeconds(2);
  private static final long MUCH = 64L << 20;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Set<Entry> entries = ConcurrentHashMap.newKeySet();
  private final HeapGauge heap = new HeapGauge();
  private final int longOnes;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("query-watch").factory());

  RunningWork(int longOnes) {
    this.longOnes = longOnes;
    clock.scheduleWithFixedDelay(this::look, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** A query on the thread that runs it. */
  private final class Entry {

    private final Work work;
    private final long thread = Thread.currentThread().threadId();
    private final long started = System.nanoTime();
    private final long computedBefore = THREADS.getThreadCpuTime(thread);
    private final long allocatedBefore = THREADS.getThreadAllocatedBytes(thread);

    private Entry(Work work) {
      this.work = work;
    }

    /** What it has computed, not how long ago it began: others may keep it waiting. */
    private boolean isLong() {
      return THREADS.getThreadCpuTime(thread) - computedBefore > MOMENT.toNanos();
    }

    private long allocated() {
      return THREADS.getThreadAllocatedBytes(thread) - allocatedBefore;
    }
  }

  /** Returns what {@code task} does, and looks after it meanwhile. */
  <T> T during(Work work, Callable<T> task) throws Exception {
    Entry entry = new Entry(work);
    entries.add(entry);
    try {
      return task.call();
    } finally {
      entries.remove(entry);
    }
  }

  private void look() {
    List<Entry> living = entries.stream().filter(entry -> entry.work.reason() == null).toList();
    living.stream()
        .filter(Entry::isLong)
        .sorted(Comparator.comparingLong(entry -> entry.started))
        .skip(longOnes)
        .forEach(
            entry ->
                entry.work.cancel(
                    DeniedException.busy(
                        "Too many long queries at once; try again soon, or ask for less")));
    if (heap.isFull()) {
      living.stream()
          .max(Comparator.comparingLong(Entry::allocated))
          .filter(entry -> entry.allocated() > MUCH)
          .ifPresent(
              entry ->
                  entry.work.cancel(
                      DeniedException.busy(
                          "The server is short of memory; try again soon, or ask for less")));
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
    entries.forEach(entry -> entry.work.cancel(DeniedException.busy("The server is stopping")));
  }
}
