package dev.parley.spark;

import java.io.Serializable;
import java.util.Locale;

/**
 * What a conversion made.
 *
 * @param articles how many graphs were written
 * @param meetings how many meetings they report
 * @param quads how many lines they have
 * @param duplicates how many articles were left out, since they came before
 * @param problems how many could not be used
 */
public record ConversionCounts(
    long articles, long meetings, long quads, long duplicates, long problems)
    implements Serializable {

  private static final long serialVersionUID = 1L;
  static final ConversionCounts NONE = new ConversionCounts(0, 0, 0, 0, 0);

  static ConversionCounts of(Converted converted) {
    if (converted.isProblem()) {
      return new ConversionCounts(0, 0, 0, 0, 1);
    }
    return converted.isGraph()
        ? new ConversionCounts(1, converted.meetings(), converted.quads(), 0, 0)
        : new ConversionCounts(0, 0, 0, 1, 0);
  }

  ConversionCounts and(ConversionCounts other) {
    return new ConversionCounts(
        articles + other.articles,
        meetings + other.meetings,
        quads + other.quads,
        duplicates + other.duplicates,
        problems + other.problems);
  }

  /** Returns the numbers, a line each. */
  public String table() {
    return String.format(
        Locale.ROOT,
        "articles    %,15d%nmeetings    %,15d%nquads       %,15d%nduplicates  %,15d%nproblems   "
            + " %,15d",
        articles,
        meetings,
        quads,
        duplicates,
        problems);
  }
}
