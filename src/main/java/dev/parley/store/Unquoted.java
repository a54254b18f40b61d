package dev.parley.store;

import dev.parley.graph.PARLEY;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;

/** Tells why an answer lacks the sentences that its query asks for. */
public final class Unquoted {

  private static final String EXACT = "<http://www.w3.org/ns/oa#exact>";

  private static final Query LACKING =
      QueryFactory.create(
          """
          PREFIX oa: <http://www.w3.org/ns/oa#>
          PREFIX parley: <%s>
          ASK {
              ?report a parley:Report ; parley:evidence ?evidence .
              ?evidence oa:hasTarget ?sentence .
              FILTER NOT EXISTS { ?sentence oa:hasSelector/oa:exact ?words }
          }
          """
              .formatted(PARLEY.NS));

  private Unquoted() {}

  /**
   * Returns what is to be said if the query {@code text} asks {@code source} for words it lacks.
   */
  public static Optional<String> lacking(String text, SparqlSource source) {
    return UnknownNames.written(text).contains(EXACT) && source.ask(LACKING, QueryExec::ask)
        ? Optional.of(
            "sentences are missing in these data, since not every text may be copied; they are"
                + " there if the articles are converted with --quotes")
        : Optional.empty();
  }
}
