package dev.parley.serve.guard;

import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;

/** Rows that whoever reads them keeps, the first so many of them. */
final class ChargedRows extends QueryIteratorWrapper {

  private final Charges charges;
  private long left;

  ChargedRows(QueryIterator rows, Charges charges, long most) {
    super(rows);
    this.charges = charges;
    this.left = most;
  }

  ChargedRows(QueryIterator rows, Charges charges) {
    this(rows, charges, Long.MAX_VALUE);
  }

  @Override
  protected Binding moveToNextBinding() {
    charges.check();
    Binding row = super.moveToNextBinding();
    if (left > 0) {
      left--;
      charges.add(row);
    }
    return row;
  }
}
