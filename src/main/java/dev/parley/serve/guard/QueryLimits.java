package dev.parley.serve.guard;

import java.time.Duration;

/**
 * How much one query may ask for.
 *
 * @param time from its start to its last row
 * @param rows how many rows or triples an answer has at most
 * @param length how many characters a query has at most
 * @param depth how deep its brackets go
 * @param regexSteps how many characters one regular expression may look at
 * @param described how many things a DESCRIBE is for
 * @param rowsInMemory how many rows a sort keeps in memory before it writes to disk
 */
public record QueryLimits(
    Duration time,
    int rows,
    int length,
    int depth,
    int regexSteps,
    int described,
    long rowsInMemory) {

  /** Returns limits that suit a public endpoint on a small machine. */
  public static QueryLimits standard() {
    return new QueryLimits(Duration.ofSeconds(30), 100_000, 65_536, 100, 5_000_000, 1_000, 50_000);
  }

  /** Returns the same limits with another time. */
  public QueryLimits withTime(Duration other) {
    return new QueryLimits(other, rows, length, depth, regexSteps, described, rowsInMemory);
  }

  /** Returns the same limits with another number of rows. */
  public QueryLimits withRows(int other) {
    return new QueryLimits(time, other, length, depth, regexSteps, described, rowsInMemory);
  }
}
