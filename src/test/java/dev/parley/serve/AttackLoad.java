package dev.parley.serve;

import dev.parley.graph.Iris;
import dev.parley.graph.NamedQuery;
import dev.parley.graph.QueryLibrary;
import dev.parley.store.SampleData;
import dev.parley.store.Store;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * Ordinary users beside hostile ones: eight ask the queries of the library, and want the answers
 * they had before; eight ask what would never end. Prints what each had for an answer, and how long
 * the ordinary ones waited.
 *
 * <p>Run by name, with a heap as small as a server has: {@code java -Xmx512m -cp ...
 * dev.parley.serve.AttackLoad [SECONDS]}. It ends with 1 if an ordinary answer was wrong, late or
 * not there.
 */
public final class AttackLoad {

  private static final int USERS = 8;
  private static final Duration LATE = Duration.ofSeconds(5);

  private final Client client;
  private final Map<String, String> expected = new TreeMap<>();
  private final List<Long> waits = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, Integer> wrong = new ConcurrentHashMap<>();
  private final Map<String, Integer> statuses = new ConcurrentHashMap<>();

  private AttackLoad(Client client) {
    this.client = client;
    for (NamedQuery query : QueryLibrary.load().all()) {
      HttpResponse<String> answer = client.query(query.text());
      // What asks other endpoints is refused also where nobody attacks.
      if (answer.statusCode() == 200) {
        expected.put(query.text(), answer.body());
      }
    }
  }

  /** Runs for so many seconds, a minute if none are said. */
  public static void main(String[] args) throws InterruptedException {
    Duration time = Duration.ofSeconds(args.length == 0 ? 60 : Integer.parseInt(args[0]));
    boolean fine;
    try (Store store = Store.updating(SampleData.graphs(), Iris.DEFAULT_BASE);
        ParleyServer server =
            ParleyServer.start(store, ServeOptions.standard().at("localhost", 0))) {
      fine = new AttackLoad(new Client(server.address())).run(time);
    }
    System.exit(fine ? 0 : 1);
  }

  private boolean run(Duration time) throws InterruptedException {
    long end = System.nanoTime() + time.toNanos();
    ExecutorService threads = Executors.newFixedThreadPool(2 * USERS);
    for (int i = 0; i < USERS; i++) {
      Random random = new Random(i);
      threads.submit(() -> ask(random, end));
      threads.submit(() -> attack(random, end));
    }
    threads.shutdown();
    boolean ended =
        threads.awaitTermination(time.toSeconds() + 60, java.util.concurrent.TimeUnit.SECONDS);
    report(ended);
    return ended && wrong.isEmpty() && !waits.isEmpty();
  }

  private Void ask(Random random, long end) throws InterruptedException {
    List<String> queries = List.copyOf(expected.keySet());
    while (System.nanoTime() < end) {
      String query = queries.get(random.nextInt(queries.size()));
      long start = System.nanoTime();
      HttpResponse<String> answer = client.query(query);
      long wait = System.nanoTime() - start;
      waits.add(wait);
      if (answer.statusCode() != 200) {
        wrong.merge("status " + answer.statusCode() + " " + answer.body().strip(), 1, Integer::sum);
      } else if (!sorted(answer.body()).equals(sorted(expected.get(query)))) {
        wrong.merge("another answer", 1, Integer::sum);
      } else if (wait > LATE.toNanos()) {
        wrong.merge("late", 1, Integer::sum);
      }
      Thread.sleep(200);
    }
    return null;
  }

  /** Rows without an order may come in another. */
  private static String sorted(String answer) {
    char[] characters = answer.toCharArray();
    Arrays.sort(characters);
    return new String(characters);
  }

  private Void attack(Random random, long end) {
    List<String> queries =
        Stream.of(
                HostileQueries.valuesWithoutBound(),
                HostileQueries.memory(),
                HostileQueries.products(),
                HostileQueries.large())
            .flatMap(List::stream)
            .toList();
    while (System.nanoTime() < end) {
      String query = queries.get(random.nextInt(queries.size()));
      HttpResponse<String> answer = client.post("/sparql", "application/sparql-query", query);
      String line = answer.statusCode() == 200 ? "" : answer.body().strip().split("\n")[0];
      statuses.merge(answer.statusCode() + " " + line, 1, Integer::sum);
    }
    return null;
  }

  private void report(boolean ended) {
    List<Long> sorted = waits.stream().sorted().toList();
    System.out.printf("ordinary answers  %d%n", sorted.size());
    for (int part : new int[] {50, 95, 99, 100}) {
      long wait =
          sorted.isEmpty()
              ? 0
              : sorted.get(Math.min(sorted.size() - 1, sorted.size() * part / 100));
      System.out.printf("  %3d in 100 within %d ms%n", part, wait / 1_000_000);
    }
    new TreeMap<>(wrong)
        .forEach((what, count) -> System.out.printf("  WRONG %5d  %s%n", count, what));
    System.out.println("hostile answers");
    new TreeMap<>(statuses).forEach((what, count) -> System.out.printf("  %5d  %s%n", count, what));
    System.out.println(ended ? "all ended" : "NOT ALL ENDED");
  }
}
