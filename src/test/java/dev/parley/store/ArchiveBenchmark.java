package dev.parley.store;

import com.sun.management.OperatingSystemMXBean;
import dev.parley.Converter;
import dev.parley.OpenNlp;
import dev.parley.ParallelConverter;
import dev.parley.graph.ArticleGraph;
import dev.parley.graph.GraphFormat;
import dev.parley.graph.GraphOptions;
import dev.parley.graph.GraphWriter;
import dev.parley.graph.Iris;
import dev.parley.ingest.ArticleReader;
import dev.parley.ingest.ArticleStream;
import dev.parley.reference.Reference;
import dev.parley.store.link.LinearScore;
import dev.parley.store.link.LinkReport;
import dev.parley.store.link.MeetingLinks;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Tells what it costs to convert an archive, beside reading its bytes and tagging its words with
 * OpenNLP, and to keep it in a store, beside Jena's bulk loader over the same quads:
 *
 * <pre>
 * mvn -q test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test \
 *     -Dexec.args="-Xmx512m -cp %classpath dev.parley.store.ArchiveBenchmark archive.jsonl"
 * </pre>
 *
 * <p>Each line has the seconds that passed and those that processors worked, which a busy machine
 * changes less. The first conversion and the first load only warm up. At last stands what part of
 * the speed of the slower of conversion and bulk loader both together have in {@code load}.
 */
final class ArchiveBenchmark {

  private final List<String> inputs;
  private final Path folder;
  private final Converter converter =
      new Converter(Reference.bundled().link().gazetteer(), GraphOptions.standard());

  private ArchiveBenchmark(List<String> inputs, Path folder) {
    this.inputs = inputs;
    this.folder = folder;
  }

  /** Runs over the files that {@code args} name. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("parley-benchmark-");
    try {
      new ArchiveBenchmark(List.of(args), folder).run();
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private void run() throws IOException {
    Path quads = folder.resolve("archive.nq");
    convert(quads, 2);
    load("warm");
    time("reading the bytes", () -> bytes() / 1_000_000 + " MB");
    time("OpenNLP, tagging", () -> tag() + " tokens");
    time("convert, 1 thread", () -> convert(quads, 1) + " articles");
    double convert = time("convert, 2 threads", () -> convert(quads, 2) + " articles");
    double bulk = time("bulk loader of Jena", () -> bulkLoad(quads) + " quads");
    double load = time("convert and load", () -> load("store"));
    System.out.printf(
        Locale.ROOT, "%.2f of the speed of the slower%n", Math.max(convert, bulk) / load);
    time("load again", () -> load("store"));
    try (Store store = Store.open(folder.resolve("store"), Iris.DEFAULT_BASE)) {
      time("link", () -> words(new MeetingLinks(store).link(new LinearScore())));
      new MeetingLinks(store).undo();
      long before = store.disk().bytes();
      time(
          "compact",
          () -> {
            new Compaction(store).run();
            return before / 1_000_000 + " to " + store.disk().bytes() / 1_000_000 + " MB";
          });
    }
  }

  private static String words(LinkReport report) {
    return report.meetings() + " meetings, " + report.linked() + " linked";
  }

  private long bytes() throws IOException {
    long bytes = 0;
    byte[] block = new byte[1 << 16];
    for (String input : inputs) {
      try (InputStream in = Files.newInputStream(Path.of(input))) {
        for (int read = in.read(block); read >= 0; read = in.read(block)) {
          bytes += read;
        }
      }
    }
    return bytes;
  }

  private long tag() {
    OpenNlp openNlp = new OpenNlp();
    long tokens = 0;
    try (ArticleStream stream = articles()) {
      while (stream.hasNext()) {
        tokens += openNlp.tag(stream.next().text());
      }
    }
    return tokens;
  }

  private long convert(Path file, int threads) throws IOException {
    long articles = 0;
    try (ArticleStream stream = articles();
        ParallelConverter<ArticleGraph> graphs = graphs(stream, threads);
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        GraphWriter writer = GraphWriter.to(out, GraphFormat.NQUADS, Iris.DEFAULT_BASE)) {
      for (; graphs.hasNext(); articles++) {
        writer.write(graphs.next());
      }
    }
    return articles;
  }

  private String load(String name) throws IOException {
    try (ArticleStream stream = articles();
        ParallelConverter<ArticleGraph> graphs = graphs(stream, 2);
        Store store = Store.open(folder.resolve(name), Iris.DEFAULT_BASE)) {
      Iterator<NamedGraph> named =
          new Iterator<>() {
            @Override
            public boolean hasNext() {
              return graphs.hasNext();
            }

            @Override
            public NamedGraph next() {
              return NamedGraph.of(graphs.next());
            }
          };
      LoadReport report = new StoreLoader(store, graph -> List.of()).load(named);
      boolean compacted = new Compaction(store).runIfWasteful();
      return report.loaded()
          + " loaded, "
          + report.unchanged()
          + " unchanged, compacted "
          + compacted;
    }
  }

  private long bulkLoad(Path file) {
    DatasetGraph data = DatabaseMgr.connectDatasetGraph(folder.resolve("bulk").toString());
    DataLoader loader = LoaderFactory.parallelLoader(data, (form, args) -> {});
    loader.startBulk();
    loader.load(file.toString());
    loader.finishBulk();
    TDBInternal.expel(data);
    return loader.countQuads();
  }

  private ArticleStream articles() {
    return new ArticleReader(InputStream.nullInputStream(), Optional.empty(), System.err::println)
        .read(inputs);
  }

  private ParallelConverter<ArticleGraph> graphs(ArticleStream articles, int threads) {
    return new ParallelConverter<>(
        converter::convert, articles, threads, (article, failure) -> failure.printStackTrace());
  }

  private static double time(String what, Work work) throws IOException {
    long begin = System.nanoTime();
    double worked = processorSeconds();
    String result = work.run();
    double seconds = (System.nanoTime() - begin) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%-20s %7.1f s %7.1f s of processors  %s%n",
        what,
        seconds,
        processorSeconds() - worked,
        result);
    return seconds;
  }

  private static double processorSeconds() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
        / 1e9;
  }

  /** Does what is timed, and says what came of it. */
  private interface Work {
    String run() throws IOException;
  }
}
