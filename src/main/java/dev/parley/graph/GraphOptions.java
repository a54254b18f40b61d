package dev.parley.graph;

import java.time.Instant;
import java.util.Optional;

/**
 * How the graph of an article is made.
 *
 * @param base what the IRIs of data begin with
 * @param quotes whether the words of the article are copied into its graph
 * @param links whether the graph repeats by what others know its actors and places, and where these
 *     lie
 * @param reasons whether it is written, too, why words that look like a meeting tell of none
 * @param stamp the time that is written into the graph, if one is
 * @param reference which reference data are used: a version or a digest
 */
public record GraphOptions(
    String base,
    boolean quotes,
    boolean links,
    boolean reasons,
    Optional<Instant> stamp,
    Optional<String> reference) {

  /** Returns the usual base, no quotes, links, no stamp. */
  public static GraphOptions standard() {
    return new GraphOptions(
        Iris.DEFAULT_BASE, false, true, false, Optional.empty(), Optional.empty());
  }

  /** Returns these options with another base. */
  public GraphOptions withBase(String iri) {
    return new GraphOptions(iri, quotes, links, reasons, stamp, reference);
  }

  /** Returns these options with or without quotes. */
  public GraphOptions withQuotes(boolean wanted) {
    return new GraphOptions(base, wanted, links, reasons, stamp, reference);
  }

  /** Returns these options with or without links. */
  public GraphOptions withLinks(boolean wanted) {
    return new GraphOptions(base, quotes, wanted, reasons, stamp, reference);
  }

  /** Returns these options with or without the reasons why words tell of no meeting. */
  public GraphOptions withReasons(boolean wanted) {
    return new GraphOptions(base, quotes, links, wanted, stamp, reference);
  }

  /** Returns these options with a time to write into the graph. */
  public GraphOptions withStamp(Instant time) {
    return new GraphOptions(base, quotes, links, reasons, Optional.of(time), reference);
  }

  /** Returns these options with the version of the reference data. */
  public GraphOptions withReference(String version) {
    return new GraphOptions(base, quotes, links, reasons, stamp, Optional.of(version));
  }

  /** Returns the options that shape the graph, in words. */
  String words() {
    return "base="
        + base
        + " quotes="
        + quotes
        + (links ? "" : " links=false")
        + (reasons ? " reasons=true" : "");
  }
}
