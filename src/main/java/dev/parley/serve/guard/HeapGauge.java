package dev.parley.serve.guard;

import com.sun.management.GarbageCollectorMXBean;
import com.sun.management.GcInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Tells whether the garbage collector, when it last ran, could not make room. */
final class HeapGauge {

  private static final double FULL = 0.85;

  private final List<GarbageCollectorMXBean> collectors =
      ManagementFactory.getPlatformMXBeans(GarbageCollectorMXBean.class);
  private final long most = Runtime.getRuntime().maxMemory();
  private long lastSeen;

  /** Returns true once for each collection after which the heap was nearly full. */
  boolean isFull() {
    Optional<GcInfo> last =
        collectors.stream()
            .map(GarbageCollectorMXBean::getLastGcInfo)
            .filter(Objects::nonNull)
            .max(Comparator.comparingLong(GcInfo::getEndTime));
    if (last.isEmpty() || last.get().getEndTime() == lastSeen) {
      return false;
    }
    lastSeen = last.get().getEndTime();
    long used =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
            .map(pool -> last.get().getMemoryUsageAfterGc().get(pool.getName()))
            .filter(Objects::nonNull)
            .mapToLong(MemoryUsage::getUsed)
            .sum();
    return used > most * FULL;
  }
}
