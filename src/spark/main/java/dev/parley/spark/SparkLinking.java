package dev.parley.spark;

import dev.parley.graph.Iris;
import dev.parley.store.Renames;
import dev.parley.store.link.Block;
import dev.parley.store.link.LinearScore;
import dev.parley.store.link.LinkReport;
import dev.parley.store.link.PairScore;
import dev.parley.store.link.Told;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * {@code parley link} on many machines, with the same links.
 *
 * <p>Meetings are grouped by two parties and a day; in each group those that the score holds for
 * the same are found, and what hangs together over all groups is linked by the {@link
 * dev.parley.store.link.Linker} of one machine. A meeting joins only others that the score holds
 * for the same, so what does not hang together with it has no part in what becomes of it.
 */
public final class SparkLinking {

  private static final String ARTICLES = "/articles";
  private static final String GRAPHS = "/graphs";
  private static final String LINKS = "/links";

  private final SparkSession spark;
  private final String base;

  /** Creates a linker of graphs whose IRIs begin with {@code base}. */
  public SparkLinking(SparkSession spark, String base) {
    this.spark = spark;
    this.base = base;
  }

  /** Runs the job: {@code INPUT... OUTPUT}, paths that Hadoop knows; OUTPUT is not there yet. */
  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      throw new IllegalArgumentException("INPUT... OUTPUT expected");
    }
    List<String> paths = List.of(args);
    try (SparkSession spark = SparkSession.builder().appName("Parley").getOrCreate()) {
      LinkReport report =
          new SparkLinking(spark, Iris.DEFAULT_BASE)
              .link(paths.subList(0, paths.size() - 1), paths.getLast(), new LinearScore());
      System.out.println(table(report));
    }
  }

  private static String table(LinkReport report) {
    return String.format(
        Locale.ROOT,
        "dated meetings %,12d%nlinked      %,15d%nto others   %,15d%nchanged     %,15d",
        report.meetings(),
        report.linked(),
        report.kept(),
        report.changed());
  }

  /**
   * Links the meetings of the files {@code inputs}.
   *
   * @param output a folder, in which {@code links} will hold the graph of the links, and {@code
   *     graphs} the graphs of the articles, in which linked meetings have one name
   * @throws org.apache.spark.SparkException if an input is no N-Quads, or holds links already
   */
  public LinkReport link(List<String> inputs, String output, PairScore pairs) throws IOException {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    JavaPairRDD<String, String> graphs = GraphSource.of(base).read(context, graphs(inputs, output));
    graphs.persist(StorageLevel.DISK_ONLY());
    JavaPairRDD<String, Known> known = known(graphs);
    known.persist(StorageLevel.MEMORY_AND_DISK());
    JavaRDD<Linked> links = links(known, pairs);
    links.persist(StorageLevel.MEMORY_AND_DISK());
    String name = Renames.links(base).getURI();
    PartFiles.write(links.map(linked -> linked.lines(name)), output + LINKS);
    JavaPairRDD<String, Linked> renames = links.flatMapToPair(linked -> byGraph(linked).iterator());
    PartFiles.write(
        graphs.cogroup(renames).flatMap(item -> renamed(item._1(), item._2()).iterator()),
        output + GRAPHS);
    long linked = links.count();
    long kept = links.map(item -> item.link().same()).distinct().count();
    long changed = renames.keys().distinct().count() + (linked > 0 ? 1 : 0);
    LinkReport report = new LinkReport(known.count(), linked, kept, changed);
    links.unpersist();
    known.unpersist();
    graphs.unpersist();
    return report;
  }

  private List<String> graphs(List<String> inputs, String output) throws IOException {
    Map<Boolean, List<String>> kinds =
        inputs.stream().collect(Collectors.partitioningBy(GraphSource::isNQuads));
    if (kinds.get(false).isEmpty()) {
      return inputs;
    }
    if (!kinds.get(true).isEmpty()) {
      throw new IllegalArgumentException("either N-Quads or articles expected: " + inputs);
    }
    String articles = output + ARTICLES;
    new SparkConversion(spark, base).convert(inputs, articles);
    return List.of(articles);
  }

  private static List<Tuple2<Block, Told>> byBlock(Told told) {
    return Block.of(told, 0, 1).stream().map(block -> new Tuple2<>(block, told)).toList();
  }

  private static List<Tuple2<String, Linked>> byGraph(Linked linked) {
    return linked.link().graphs().stream().map(graph -> new Tuple2<>(graph, linked)).toList();
  }

  private static List<String> renamed(
      String name, Tuple2<Iterable<String>, Iterable<Linked>> graph) {
    List<String> renamed = new ArrayList<>();
    graph._1().forEach(lines -> renamed.add(Linked.renamed(name, lines, graph._2())));
    return renamed;
  }

  private static JavaPairRDD<String, Known> known(JavaPairRDD<String, String> graphs) {
    return graphs
        .flatMap(item -> Known.of(item._1(), Lines.graph(item._1(), item._2())).iterator())
        .mapToPair(known -> new Tuple2<>(known.meeting(), known))
        .reduceByKey(Known::with)
        .filter(item -> item._2().isComparable());
  }

  private static JavaRDD<Linked> links(JavaPairRDD<String, Known> known, PairScore pairs) {
    JavaPairRDD<String, String> alike =
        known
            .flatMapToPair(item -> byBlock(item._2().told()).iterator())
            .groupByKey()
            .flatMapToPair(block -> Likeness.of(block._2(), pairs).iterator())
            .distinct();
    return Components.of(alike)
        .join(known)
        .mapToPair(Tuple2::_2)
        .groupByKey()
        .flatMap(component -> Linked.of(component._2(), pairs).iterator());
  }
}
