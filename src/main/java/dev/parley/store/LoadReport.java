package dev.parley.store;

import dev.parley.ingest.Diagnostic;
import java.util.List;

/**
 * What became of the graphs that were to be loaded.
 *
 * @param loaded how many were written
 * @param unchanged how many were there already
 * @param refused what was wrong with the others, by the IRI of the graph
 * @param complete whether all were looked at
 */
public record LoadReport(int loaded, int unchanged, List<Diagnostic> refused, boolean complete) {

  public LoadReport {
    refused = List.copyOf(refused);
  }
}
