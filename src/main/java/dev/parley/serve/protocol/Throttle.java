package dev.parley.serve.protocol;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps those who send wrong passwords waiting: longer each time, after a few that are free. */
final class Throttle {

  private static final int FREE = 10;
  private static final int LONGEST_POWER = 9;
  private static final int REMEMBERED = 10_000;

  private final Map<String, Failures> clients =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
          return size() > REMEMBERED;
        }
      };

  private record Failures(int count, long until) {}

  /** Returns for how many seconds {@code client} is not heard; 0 if it is. */
  synchronized long secondsToWait(String client) {
    Failures failures = clients.get(client);
    if (failures == null || failures.count() <= FREE) {
      return 0;
    }
    long left = failures.until() - System.nanoTime();
    return left <= 0 ? 0 : Math.ceilDiv(left, Duration.ofSeconds(1).toNanos());
  }

  /** Notes a wrong password. */
  synchronized void failed(String client) {
    int count = clients.containsKey(client) ? clients.get(client).count() + 1 : 1;
    int power = Math.clamp(count - FREE, 0, LONGEST_POWER);
    long pause = Duration.ofSeconds(1L << power).toNanos();
    clients.put(client, new Failures(count, System.nanoTime() + pause));
  }

  /** Forgets what was wrong before. */
  synchronized void succeeded(String client) {
    clients.remove(client);
  }
}
