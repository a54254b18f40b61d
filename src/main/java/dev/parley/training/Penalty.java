package dev.parley.training;

import de.bwaldvogel.liblinear.SolverType;

/**
 * What the weights of a model cost, so that they say no more than the examples do.
 *
 * @param sparse whether weights that say little are none at all; else all are small
 * @param cost how much a wrong decision counts beside large weights: the smaller, the more cautious
 */
record Penalty(boolean sparse, double cost) {

  SolverType solver() {
    return sparse ? SolverType.L1R_LR : SolverType.L2R_LR;
  }
}
