package dev.parley.store;

import dev.parley.graph.Iris;
import dev.parley.serve.Client;
import dev.parley.serve.ParleyServer;
import dev.parley.serve.ServeOptions;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Tells how long a server takes to count what the page Explore shows, over a store of {@link
 * ManyMeetings}, which it makes unless it is there:
 *
 * <pre>
 * mvn -q test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test \
 *     -Dexec.args="-Xmx2g -cp %classpath dev.parley.store.ExploreBenchmark store 125000"
 * </pre>
 *
 * <p>The first answer has the time to read all meetings in it. Of the others the best of five
 * counts; a line has the seconds that passed and those that all threads of the program worked.
 */
final class ExploreBenchmark {

  private static final int TIMES = 5;
  private static final String RUSSIA = "https://w3id.org/parley/id/state/RUS";

  private static final List<String> CHOICES =
      List.of(
          "",
          "unit=month",
          "unit=day&columns=1000",
          "between=parties&ties=10",
          "party=" + RUSSIA + "&between=parties",
          "from=2017-01-01&until=2017-12-31",
          "status=held&kind=summit",
          "first=80000");

  private ExploreBenchmark() {}

  /** Runs with a folder and a number of reports. */
  public static void main(String[] args) {
    try (Store store = Store.open(Path.of(args[0]), Iris.DEFAULT_BASE)) {
      QueryBenchmark.fill(store, Integer.parseInt(args[1]));
      try (ParleyServer server =
          ParleyServer.start(store, ServeOptions.standard().at("localhost", 0))) {
        Client client = new Client(server.address());
        describe(client);
        System.out.println("first " + measured(client, "rows=1", 1));
        CHOICES.forEach(
            choice -> System.out.println(choice + " " + measured(client, choice, TIMES)));
      }
    }
  }

  /** The server counts all its data when it begins, which would be measured, too. */
  private static void describe(Client client) {
    while (client.get("/api/summary").statusCode() != 200) {
      System.err.println("The data are being described");
    }
  }

  private static String measured(Client client, String choice, int times) {
    double least = Double.MAX_VALUE;
    String best = "";
    for (int i = 0; i < times; i++) {
      long begin = System.nanoTime();
      double worked = worked();
      int size = client.get("/api/explore?" + choice + "&time=" + i).body().length();
      double passed = (System.nanoTime() - begin) / 1e9;
      if (passed < least) {
        least = passed;
        best =
            String.format(
                Locale.ROOT,
                "%.3f s, %.3f s of processors, %d kB",
                passed,
                worked() - worked,
                size / 1000);
      }
    }
    return best;
  }

  private static double worked() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
            .getProcessCpuTime()
        / 1e9;
  }
}
