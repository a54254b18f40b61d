package dev.parley.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaPairRDD;
import scala.Tuple2;

/**
 * The articles whose id came before, by their places, as the reader of one machine tells them: one
 * of the same text is left out, any other is called by another id.
 *
 * @param ids by the place, what the article is called; empty where it is left out
 */
record Repetitions(HashMap<Long, String> ids) implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Finds those of {@code placed}; only ids go from machine to machine. */
  static Repetitions of(JavaPairRDD<ReadArticle, Long> placed) {
    return new Repetitions(
        new HashMap<>(
            placed
                .filter(item -> item._1().isArticle())
                .mapToPair(
                    item ->
                        new Tuple2<>(
                            item._1().id(),
                            new Tuple2<>(item._2(), item._1().article().idBehindAnother())))
                .groupByKey()
                .flatMapToPair(told -> names(told._2()).iterator())
                .collectAsMap()));
  }

  private static List<Tuple2<Long, String>> names(Iterable<Tuple2<Long, String>> ofOneId) {
    List<Tuple2<Long, String>> sorted = new ArrayList<>();
    ofOneId.forEach(sorted::add);
    sorted.sort(Comparator.comparing(Tuple2::_1));
    Set<String> taken = new HashSet<>();
    taken.add(sorted.getFirst()._2());
    return sorted.stream()
        .skip(1)
        .map(item -> new Tuple2<>(item._1(), taken.add(item._2()) ? item._2() : ""))
        .toList();
  }

  /** Converts what stands at {@code place}, under the id that it has there. */
  Converted convert(ReadArticle read, long place, String base) {
    if (!read.isArticle()) {
      return Converted.failed(read.id(), read.problem());
    }
    String id = ids.getOrDefault(place, read.id());
    return id.isEmpty()
        ? Converted.repeated(read.id())
        : Converted.of(read.article().withId(id), base);
  }
}
