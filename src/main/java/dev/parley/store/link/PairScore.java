package dev.parley.store.link;

/** Says how likely two meeting nodes are one meeting. */
@FunctionalInterface
public interface PairScore {

  /** Returns the likelihood, and why; the same for the two in either order. */
  Score of(Told one, Told other);
}
