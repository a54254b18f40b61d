package dev.parley.store.link;

import java.io.Serializable;

/** Says how likely two meeting nodes are one meeting. */
@FunctionalInterface
public interface PairScore extends Serializable {

  /** Returns the likelihood, and why; the same for the two in either order. */
  Score of(Told one, Told other);
}
