package dev.parley.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.query.TxnType;

/** What a store says of itself, in a graph of its own. */
final class StoreDescription {

  private final Store store;
  private final WatchedDataset dataset;

  /** Creates that of {@code store}, which is kept in {@code dataset}. */
  StoreDescription(Store store, WatchedDataset dataset) {
    this.store = store;
    this.dataset = dataset;
  }

  /** Returns whether it is there, and true. */
  boolean isThere() {
    return store.read(data -> data.containsGraph(Store.descriptionName(store.base())));
  }

  /** Describes the data anew, and returns that. When they change meanwhile, nothing is written. */
  Graph renew(DatasetDescriber describer) {
    String before = store.revision();
    Graph described = store.read(describer::describe);
    dataset.begin(TxnType.WRITE);
    try {
      if (store.revision().equals(before)) {
        write(new NamedGraph(Store.descriptionName(store.base()), described));
      }
      dataset.commitDescription();
    } finally {
      dataset.end();
    }
    return described;
  }

  private void write(NamedGraph graph) {
    if (store.writable()) {
      Store.replaceIn(dataset, graph);
    } else {
      dataset.addGraph(graph.name(), graph.triples());
    }
  }
}
