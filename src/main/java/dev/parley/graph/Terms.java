package dev.parley.graph;

import dev.parley.event.Kind;
import dev.parley.event.Role;
import dev.parley.meeting.Status;
import org.apache.jena.graph.Node;

/** What the stages before call by a constant, as terms of the ontology. */
final class Terms {

  private Terms() {}

  static Node of(Kind kind) {
    return switch (kind) {
      case MEETING -> PARLEY.Meeting;
      case SUMMIT -> PARLEY.Summit;
      case TALKS -> PARLEY.Talks;
      case VISIT -> PARLEY.Visit;
      case CALL -> PARLEY.Call;
    };
  }

  static Node of(Status status) {
    return switch (status) {
      case HELD -> PARLEY.Held;
      case ONGOING -> PARLEY.Ongoing;
      case PLANNED -> PARLEY.Planned;
      case PROPOSED -> PARLEY.Proposed;
      case CANCELLED -> PARLEY.Cancelled;
    };
  }

  static Node of(Role role) {
    return switch (role) {
      case PARTICIPANT -> PARLEY.Participant;
      case HOST -> PARLEY.Host;
      case GUEST -> PARLEY.Guest;
      case MEDIATOR -> PARLEY.Mediator;
    };
  }
}
