package dev.parley.serve.linked;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Knows all meetings at once, for things of which there are too many to read them one by one. */
public interface AllMeetings {

  /** What a thing has to do with its meetings. */
  enum Tie {
    /** It takes part, or somebody for it. */
    PARTY,
    /** Somebody takes part as its holder. */
    OFFICE,
    /** They are there, or at places in it. */
    PLACE
  }

  /**
   * Returns the meetings of {@code thing}, the latest first, those without a day last; nothing
   * while they are still being read.
   */
  Optional<List<MeetingRow>> of(Node thing, Tie tie);
}
