package dev.parley.spark;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.input.PortableDataStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Reads articles from any path that Hadoop knows, and converts them where they are read.
 *
 * <p>Files of JSON lines are cut into parts of the size that Spark is set to, and each line is read
 * by the reader of the command line; of Parquet the columns are used that JSON lines have as
 * fields. A line without an id gets one that is made of its bytes. Any other file, such as a WARC,
 * goes to one worker whole and is read there by its ending.
 */
final class ArticleSource implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final List<String> COLUMNS =
      List.of("id", "title", "text", "published", "source", "language", "url");
  private static final Gson GSON = new Gson();

  /** Returns the articles of {@code input}, in its order, with repetitions. */
  JavaRDD<ReadArticle> read(SparkSession spark, String input) {
    if (input.contains(".parquet")) {
      return ofLines(json(spark.read().parquet(input)));
    }
    if (input.contains(".jsonl")) {
      return ofLines(spark.read().textFile(input).javaRDD());
    }
    return JavaSparkContext.fromSparkContext(spark.sparkContext())
        .binaryFiles(input)
        .flatMap(file -> ofFile(file._1(), file._2()));
  }

  private static JavaRDD<String> json(Dataset<Row> table) {
    List<String> there = Arrays.asList(table.columns());
    String[] columns =
        COLUMNS.stream()
            .filter(there::contains)
            .map(name -> "cast(`" + name + "` as string) as `" + name + "`")
            .toArray(String[]::new);
    return table.selectExpr(columns).toJSON().javaRDD();
  }

  private JavaRDD<ReadArticle> ofLines(JavaRDD<String> lines) {
    return lines.map(ArticleSource::withId).mapPartitions(this::ofPartition);
  }

  /** The lines become a file, which is read as any other. */
  private Iterator<ReadArticle> ofPartition(Iterator<String> lines) throws IOException {
    Path folder = Files.createTempDirectory("parley-");
    Path file = Files.write(folder.resolve("lines.jsonl"), (Iterable<String>) () -> lines);
    return new FileReading(file, "lines");
  }

  private Iterator<ReadArticle> ofFile(String name, PortableDataStream stream) throws IOException {
    Path folder = Files.createTempDirectory("parley-");
    Path file = folder.resolve(name.substring(name.lastIndexOf('/') + 1));
    try (InputStream in = stream.open()) {
      Files.copy(in, file);
    }
    return new FileReading(file, name);
  }

  /** Returns {@code line} with an id; what is no object stays as it is, and the reader says so. */
  static String withId(String line) {
    try {
      JsonObject object = GSON.fromJson(line, JsonObject.class);
      if (object == null || object.has("id")) {
        return line;
      }
      byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
      object.addProperty("id", UUID.nameUUIDFromBytes(bytes).toString());
      return GSON.toJson(object);
    } catch (JsonParseException e) {
      return line;
    }
  }
}
