package dev.parley.serve.guard;

import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;

/** Rows after which what was kept to make them is free again. */
final class ReleasingRows extends QueryIteratorWrapper {

  private final Charges charges;

  ReleasingRows(QueryIterator rows, Charges charges) {
    super(rows);
    this.charges = charges;
  }

  @Override
  protected void closeIterator() {
    super.closeIterator();
    charges.release();
  }
}
