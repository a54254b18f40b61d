package dev.parley.serve.protocol;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/** What planners of queries read in a description: how much there is of each class and property. */
final class Statistics {

  private static final List<Node> COUNTS =
      Stream.of(
              VOID.triples,
              VOID.entities,
              VOID.classes,
              VOID.properties,
              VOID.distinctSubjects,
              VOID.distinctObjects,
              VOID._class,
              VOID.property)
          .map(property -> property.asNode())
          .toList();
  private static final List<Node> PARTS =
      List.of(VOID.classPartition.asNode(), VOID.propertyPartition.asNode());

  private final Graph description;
  private final Node dataset;

  /** Creates the statistics of {@code dataset} in its {@code description}. */
  Statistics(Graph description, Node dataset) {
    this.description = description;
    this.dataset = dataset;
  }

  /** Says in {@code target} of {@code node}, which is the dataset or all of it, what is counted. */
  void copyTo(Graph target, Node node) {
    target.add(Triple.create(node, RDF.type.asNode(), VOID.Dataset.asNode()));
    counts(dataset, node, target);
    for (Node part : PARTS) {
      description
          .find(dataset, part, Node.ANY)
          .mapWith(Triple::getObject)
          .forEachRemaining(
              partition -> {
                target.add(Triple.create(node, part, partition));
                counts(partition, partition, target);
              });
    }
  }

  private void counts(Node subject, Node as, Graph target) {
    for (Node count : COUNTS) {
      description
          .find(subject, count, Node.ANY)
          .forEachRemaining(triple -> target.add(Triple.create(as, count, triple.getObject())));
    }
  }
}
