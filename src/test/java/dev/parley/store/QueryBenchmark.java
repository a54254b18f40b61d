package dev.parley.store;

import dev.parley.graph.Iris;
import dev.parley.graph.NamedQuery;
import dev.parley.graph.QueryLibrary;
import dev.parley.reference.Gazetteer;
import dev.parley.reference.Reference;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * Tells how long each query of the library takes over a store of {@link ManyMeetings}, which it
 * makes unless it is there:
 *
 * <pre>
 * mvn -q test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test \
 *     -Dexec.args="-Xmx2g -cp %classpath dev.parley.store.QueryBenchmark store 100000"
 * </pre>
 *
 * <p>More arguments name queries or files; without any, all are asked that need no other endpoint.
 * Each is asked twice, and all rows are read; the better time counts. A line has the seconds that
 * passed and those that a processor worked, which a busy machine changes less.
 */
final class QueryBenchmark {

  private static final int TIMES = 2;
  private static final long LIMIT_SECONDS = 600;

  private QueryBenchmark() {}

  /** Runs with a folder, a number of meetings, and names of queries. */
  public static void main(String[] args) throws Exception {
    try (Store store = Store.open(Path.of(args[0]), Iris.DEFAULT_BASE)) {
      fill(store, Integer.parseInt(args[1]));
      List<String> names = List.of(args).subList(2, args.length);
      for (String name : names.isEmpty() ? all() : names) {
        System.out.println(name + " " + measured(store, text(name)));
      }
    }
  }

  private static List<String> all() {
    return QueryLibrary.load().all().stream()
        .filter(query -> !query.text().contains("SERVICE"))
        .map(NamedQuery::name)
        .toList();
  }

  private static String text(String name) throws Exception {
    return name.endsWith(".rq")
        ? Files.readString(Path.of(name))
        : QueryLibrary.load().named(name).orElseThrow().text();
  }

  static void fill(Store store, int meetings) {
    if (store.disk().bytes() > 0) {
      return;
    }
    long begin = System.nanoTime();
    BackgroundGraphs.putInto(store, Set.of());
    Gazetteer gazetteer = Reference.bundled().link().gazetteer();
    LoadReport report =
        new StoreLoader(store, graph -> List.of()).load(new ManyMeetings(gazetteer, meetings));
    System.out.printf(
        Locale.ROOT, "%d graphs in %.0f s%n", report.loaded(), seconds(System.nanoTime() - begin));
  }

  private static String measured(Store store, String query) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    String best = "";
    double least = Double.MAX_VALUE;
    for (int time = 0; time < TIMES; time++) {
      long begin = System.nanoTime();
      long worked = threads.getCurrentThreadCpuTime();
      String rows = store.read(data -> rows(data, query));
      double seconds = seconds(threads.getCurrentThreadCpuTime() - worked);
      if (seconds < least) {
        least = seconds;
        best =
            String.format(
                Locale.ROOT,
                "%8.2f s %8.2f s of a processor  %s",
                seconds(System.nanoTime() - begin),
                seconds,
                rows);
      }
    }
    return best;
  }

  private static String rows(DatasetGraph data, String query) {
    long rows = 0;
    try (QueryExec execution =
        QueryExec.dataset(data).query(query).timeout(LIMIT_SECONDS, TimeUnit.SECONDS).build()) {
      if (execution.getQuery().isSelectType()) {
        for (var row = execution.select(); row.hasNext(); rows++) {
          row.next();
        }
      } else {
        rows = execution.construct().size();
      }
      return rows + " rows";
    } catch (QueryCancelledException e) {
      return "given up";
    }
  }

  private static double seconds(long nanos) {
    return nanos / 1e9;
  }
}
