package dev.parley.spark;

import java.util.List;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * What hangs together in a graph whose edges are spread over machines, after Kiveris et al.,
 * "Connected Components in MapReduce and Beyond" (2014): each round hangs the neighbours of a node
 * on the least of them, the greater ones and then the others, until every node hangs on the least
 * of its component.
 */
final class Components {

  private final int partitions;

  private Components(int partitions) {
    this.partitions = partitions;
  }

  /** Returns for each node of {@code edges} the least of its component, itself included. */
  static JavaPairRDD<String, String> of(JavaPairRDD<String, String> edges) {
    return new Components(Math.max(1, edges.getNumPartitions())).find(edges);
  }

  private JavaPairRDD<String, String> find(JavaPairRDD<String, String> edges) {
    JavaPairRDD<String, String> before = edges.persist(StorageLevel.MEMORY_AND_DISK());
    JavaPairRDD<String, String> after = round(before);
    while (before.count() != after.count() || !after.subtract(before).isEmpty()) {
      before.unpersist();
      before = after;
      after = round(before);
    }
    before.unpersist();
    JavaPairRDD<String, String> least = after.mapToPair(edge -> new Tuple2<>(edge._2(), edge._2()));
    return after.union(least).distinct(partitions);
  }

  private JavaPairRDD<String, String> round(JavaPairRDD<String, String> edges) {
    return edges
        .union(edges.mapToPair(Tuple2::swap))
        .groupByKey(partitions)
        .flatMapToPair(node -> greater(node._1(), node._2()).iterator())
        .groupByKey(partitions)
        .flatMapToPair(node -> others(node._1(), node._2()).iterator())
        .distinct(partitions)
        .persist(StorageLevel.MEMORY_AND_DISK());
  }

  /** Returns edges from the greater neighbours of a node to the least of all, and of the node. */
  private static List<Tuple2<String, String>> greater(String node, Iterable<String> neighbours) {
    TreeSet<String> nodes = together(node, neighbours);
    return nodes.tailSet(node, false).stream()
        .map(each -> new Tuple2<>(each, nodes.first()))
        .toList();
  }

  /** Returns edges from a node and its neighbours, none of them greater, to the least of them. */
  private static List<Tuple2<String, String>> others(String node, Iterable<String> neighbours) {
    TreeSet<String> nodes = together(node, neighbours);
    return nodes.tailSet(nodes.first(), false).stream()
        .map(each -> new Tuple2<>(each, nodes.first()))
        .toList();
  }

  private static TreeSet<String> together(String node, Iterable<String> neighbours) {
    TreeSet<String> nodes = new TreeSet<>();
    nodes.add(node);
    neighbours.forEach(nodes::add);
    return nodes;
  }
}
