package dev.parley.meeting;

import dev.parley.mention.ActorGroup;
import java.util.Optional;

/** The actors that do what a verb says, and their item; no group where none was found. */
record Subject(Optional<ActorGroup> group, int index) {

  static final Subject NONE = new Subject(Optional.empty(), -1);
}
