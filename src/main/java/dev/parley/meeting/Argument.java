package dev.parley.meeting;

import dev.parley.mention.ActorGroup;

/** A group to the right of a trigger, the preposition in front of it or "", and its item. */
record Argument(String preposition, ActorGroup group, int index) {

  boolean isDirect() {
    return preposition.isEmpty();
  }

  boolean follows(String word) {
    return preposition.equals(word);
  }
}
