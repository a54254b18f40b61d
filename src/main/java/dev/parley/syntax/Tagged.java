package dev.parley.syntax;

/** The tags of a sentence's tokens, counted from 0. */
public interface Tagged {

  /** Returns the part of speech of the token at {@code at}. */
  Tag tag(int at);
}
