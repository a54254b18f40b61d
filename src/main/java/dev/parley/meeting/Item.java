package dev.parley.meeting;

import dev.parley.mention.ActorGroup;
import dev.parley.text.DateMention;
import dev.parley.text.Token;

/** A piece of a sentence: a word, or a stretch that is understood as one. */
sealed interface Item {

  /** Returns its first token. */
  int first();

  /** Returns its last token. */
  int last();

  /** A token that is nothing else. */
  record Word(int first, Token token) implements Item {
    @Override
    public int last() {
      return first;
    }
  }

  /** Actors, or a place, or somebody who is no actor. */
  record Actors(ActorGroup group) implements Item {
    @Override
    public int first() {
      return group.first();
    }

    @Override
    public int last() {
      return group.last();
    }
  }

  /** A calendar expression. */
  record When(DateMention date) implements Item {
    @Override
    public int first() {
      return date.first();
    }

    @Override
    public int last() {
      return date.last();
    }
  }
}
