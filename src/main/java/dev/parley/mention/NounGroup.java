package dev.parley.mention;

import dev.parley.mention.Mention.Type;
import dev.parley.reference.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A noun group in the course of being read: what its words up to a token have told. */
final class NounGroup {

  private final int first;
  private final List<Entity> bodies = new ArrayList<>();
  private int at;
  private boolean former;
  private boolean elect;
  private boolean deputy;
  private boolean adjectives;
  private Optional<Location> place = Optional.empty();

  /** Creates a group that begins at token {@code first} and is read from token {@code at} on. */
  NounGroup(int first, int at) {
    this.first = first;
    this.at = at;
  }

  int first() {
    return first;
  }

  /** Returns the token from which it is to be read on. */
  int at() {
    return at;
  }

  void readTo(int next) {
    at = next;
  }

  void read(int tokens) {
    at += tokens;
  }

  List<Entity> bodies() {
    return bodies;
  }

  void add(Entity body) {
    bodies.add(body);
  }

  /** Returns whether the bodies only modify what follows: "Russian", "Iran's". */
  boolean isAdjectival() {
    return adjectives;
  }

  void adjectival(boolean modify) {
    adjectives = modify;
  }

  Optional<Location> place() {
    return place;
  }

  void place(Optional<Location> found) {
    place = found;
  }

  void former(boolean ended) {
    former |= ended;
  }

  void elect() {
    elect = true;
  }

  boolean isDeputy() {
    return deputy;
  }

  void deputy() {
    deputy = true;
  }

  boolean isFormer() {
    return former;
  }

  /** Returns a mention of what was read, up to the token in front of {@link #at}. */
  Mention mention(Type type) {
    return mention(at - 1, type);
  }

  /** Returns a mention of what was read, up to token {@code last}. */
  Mention mention(int last, Type type) {
    return Mention.of(first, last, type).of(bodies, former);
  }

  /** Returns the same of somebody who does not hold the office, or not yet. */
  Mention holder(int last, Type type) {
    return Mention.of(first, last, type).of(bodies, former || elect);
  }
}
