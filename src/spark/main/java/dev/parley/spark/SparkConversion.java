package dev.parley.spark;

import dev.parley.graph.Iris;
import java.io.IOException;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code parley convert} on many machines.
 *
 * <p>Articles are converted where they are read, by the same {@link dev.parley.Converter}, and
 * written as N-Quads in as many files as the input has parts. What becomes of articles whose id
 * came before is the same as on one machine.
 */
public final class SparkConversion {

  private static final Logger LOG = LoggerFactory.getLogger(SparkConversion.class);
  private static final int PROBLEMS_SHOWN = 20;

  private final SparkSession spark;
  private final String base;

  /** Creates a conversion to graphs whose IRIs begin with {@code base}. */
  public SparkConversion(SparkSession spark, String base) {
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
      ConversionCounts counts =
          new SparkConversion(spark, Iris.DEFAULT_BASE)
              .convert(paths.subList(0, paths.size() - 1), paths.getLast());
      System.out.println(counts.table());
    }
  }

  /** Converts the articles of {@code inputs} to files in the folder {@code output}. */
  public ConversionCounts convert(List<String> inputs, String output) throws IOException {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    ArticleSource source = new ArticleSource();
    JavaRDD<ReadArticle> read = context.emptyRDD();
    for (String input : inputs) {
      read = read.union(source.read(spark, input));
    }
    read.persist(StorageLevel.DISK_ONLY());
    JavaPairRDD<ReadArticle, Long> placed = read.zipWithIndex();
    Broadcast<Repetitions> repetitions = context.broadcast(Repetitions.of(placed));
    String base = this.base;
    JavaRDD<Converted> all =
        placed.map(item -> repetitions.value().convert(item._1(), item._2(), base));
    all.persist(StorageLevel.DISK_ONLY());
    PartFiles.write(all.filter(Converted::isGraph).map(Converted::lines), output);
    ConversionCounts counts =
        all.map(ConversionCounts::of).fold(ConversionCounts.NONE, ConversionCounts::and);
    if (counts.problems() > 0) {
      all.filter(Converted::isProblem)
          .take(PROBLEMS_SHOWN)
          .forEach(failed -> LOG.warn("{}: {}", failed.id(), failed.problem()));
    }
    all.unpersist();
    read.unpersist();
    return counts;
  }
}
