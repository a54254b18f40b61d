package dev.parley.spark;

import dev.parley.store.Renames;
import java.io.Serializable;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;

/**
 * Reads graphs of articles from files of N-Quads, at any path that Hadoop knows.
 *
 * @param links the IRI of the graph of the links, which is not to be among them
 */
record GraphSource(String links) implements Serializable {

  private static final long serialVersionUID = 1L;

  static GraphSource of(String base) {
    return new GraphSource(Renames.links(base).getURI());
  }

  /** Returns whether files of that name are read here. */
  static boolean isNQuads(String input) {
    return input.endsWith(".nq") || input.endsWith(".nq.gz");
  }

  /** Returns the lines of each graph by its IRI; it may lie in several parts, and be told twice. */
  JavaPairRDD<String, String> read(JavaSparkContext context, List<String> inputs) {
    JavaRDD<String> lines = context.emptyRDD();
    for (String input : inputs) {
      lines = lines.union(context.textFile(input));
    }
    return lines
        .filter(line -> !line.isBlank() && line.charAt(0) != '#')
        .mapPartitionsToPair(Runs::new)
        .filter(this::isOfAnArticle)
        .reduceByKey(GraphSource::together);
  }

  private boolean isOfAnArticle(Tuple2<String, String> graph) {
    if (graph._1().equals(links)) {
      throw new IllegalStateException(
          "these graphs are linked already, as " + links + " tells; parley link --undo undoes it");
    }
    return true;
  }

  private static String together(String some, String others) {
    Set<String> lines = new LinkedHashSet<>();
    some.lines().forEach(lines::add);
    others.lines().forEach(lines::add);
    return String.join("\n", lines);
  }

  /** The lines of a part, those of one graph that follow one another together. */
  private static final class Runs implements Iterator<Tuple2<String, String>> {

    private final Iterator<String> lines;
    private String next;

    Runs(Iterator<String> lines) {
      this.lines = lines;
      this.next = advanced();
    }

    private String advanced() {
      return lines.hasNext() ? lines.next() : null;
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public Tuple2<String, String> next() {
      if (next == null) {
        throw new NoSuchElementException();
      }
      String name = Lines.name(next);
      StringBuilder run = new StringBuilder(next);
      for (next = advanced(); next != null && Lines.name(next).equals(name); next = advanced()) {
        run.append('\n').append(next);
      }
      return new Tuple2<>(name, run.toString());
    }
  }
}
