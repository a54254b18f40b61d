package dev.parley.spark;

import dev.parley.graph.Iris;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.GzipCodec;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import scala.Tuple2;

/**
 * {@code parley convert} on many machines.
 *
 * <p>Articles are converted where they are read, by the same {@link dev.parley.Converter}, and
 * written as N-Quads in as many files as the input has parts. Of two articles of one id the first
 * counts, as on one machine; for that only ids go from machine to machine.
 */
public final class SparkConversion {

  private static final Logger LOG = LoggerFactory.getLogger(SparkConversion.class);
  private static final int PROBLEMS_SHOWN = 20;
  private static final String PART = "part-";
  private static final String WRITTEN = ".gz";
  private static final String NAMED = ".nq.gz";

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
    ArticleSource source = new ArticleSource(base);
    JavaRDD<Converted> all = context.emptyRDD();
    for (String input : inputs) {
      all = all.union(source.read(spark, input));
    }
    all.persist(StorageLevel.DISK_ONLY());
    JavaPairRDD<Converted, Long> placed = all.zipWithIndex();
    Broadcast<Map<String, Long>> firsts = context.broadcast(firstsOfMany(placed));
    placed
        .filter(item -> item._1().isGraph() && isFirst(item, firsts.value()))
        .map(item -> item._1().lines())
        .saveAsTextFile(output, GzipCodec.class);
    rename(new Path(output));
    ConversionCounts counts =
        placed
            .map(item -> ConversionCounts.of(item._1(), isFirst(item, firsts.value())))
            .fold(ConversionCounts.NONE, ConversionCounts::and);
    if (counts.problems() > 0) {
      all.filter(converted -> !converted.isGraph())
          .take(PROBLEMS_SHOWN)
          .forEach(failed -> LOG.warn("{}: {}", failed.id(), failed.problem()));
    }
    all.unpersist();
    return counts;
  }

  /** Returns where the first article stands of each id that several have. */
  private static Map<String, Long> firstsOfMany(JavaPairRDD<Converted, Long> placed) {
    return new HashMap<>(
        placed
            .filter(item -> item._1().isGraph())
            .mapToPair(item -> new Tuple2<>(item._1().id(), new Tuple2<>(item._2(), 1)))
            .reduceByKey(
                (one, other) -> new Tuple2<>(Math.min(one._1(), other._1()), one._2() + other._2()))
            .filter(item -> item._2()._2() > 1)
            .mapToPair(item -> new Tuple2<>(item._1(), item._2()._1()))
            .collectAsMap());
  }

  private static boolean isFirst(Tuple2<Converted, Long> item, Map<String, Long> firsts) {
    return firsts.getOrDefault(item._1().id(), item._2()).equals(item._2());
  }

  /** Gives the files the ending by which programs know what they hold. */
  private void rename(Path output) throws IOException {
    FileSystem files = output.getFileSystem(spark.sparkContext().hadoopConfiguration());
    for (FileStatus file : files.listStatus(output)) {
      String name = file.getPath().getName();
      if (name.startsWith(PART) && name.endsWith(WRITTEN)) {
        String stem = name.substring(0, name.length() - WRITTEN.length());
        files.rename(file.getPath(), new Path(output, stem + NAMED));
      }
    }
  }
}
