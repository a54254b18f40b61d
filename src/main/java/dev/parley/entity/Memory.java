package dev.parley.entity;

import dev.parley.mention.Actor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.SequencedSet;
import java.util.Set;

/** Of whom an article has spoken last, and of whom together. It forgets what is long past. */
final class Memory {

  private static final int ACTORS = 40;
  private static final int GROUPS = 24;

  private final SequencedSet<Actor> actors = new LinkedHashSet<>();
  private final Deque<List<Actor>> groups = new ArrayDeque<>();
  private final List<Actor> sentence = new ArrayList<>();
  private Optional<Actor> topic = Optional.empty();
  private Optional<Actor> subject = Optional.empty();
  private final Set<Actor> places = new LinkedHashSet<>();
  private Acting acting = Acting.NOBODY;
  private Acting before = Acting.NOBODY;
  private boolean paired;
  private boolean pairedBefore;

  /** The state, body or group that acts in a sentence, and whether it is several people. */
  private record Acting(Optional<Actor> body, boolean several) {
    static final Acting NOBODY = new Acting(Optional.empty(), false);
  }

  /** Remembers whom a mention meant, and whether it may be the subject. */
  void note(List<Actor> told, boolean acting) {
    for (Actor actor : told) {
      if (sentence.size() < ACTORS) {
        sentence.add(actor);
      }
      actors.addLast(actor);
      if (actors.size() > ACTORS) {
        actors.removeFirst();
      }
      if (acting && subject.isEmpty() && !(actor instanceof Actor.StateActor)) {
        subject = Optional.of(actor);
      }
    }
  }

  /** Remembers that {@code body}, which is no person, acts in the sentence. */
  void noteBody(Actor body, boolean several) {
    if (acting.body().isEmpty()) {
      acting = new Acting(Optional.of(body), several);
    }
  }

  /** Remembers states that were told of together as places: "in Chad, Mali and Niger". */
  void notePlaces(Collection<Actor> states) {
    places.addAll(states);
  }

  /** Returns the body that acts in the sentence; in that before where nobody acts yet. */
  Optional<Actor> body() {
    return acting().body();
  }

  /**
   * Returns the same where "they" may mean it: a group; officials once their sentence is over; and
   * nobody where others are told of together.
   */
  Optional<Actor> crowd() {
    Acting here = acting();
    boolean crowd =
        here == before ? here.several() : here.body().filter(Actor::isGroup).isPresent();
    return crowd && !(here == before ? pairedBefore : paired) ? here.body() : Optional.empty();
  }

  private Acting acting() {
    return sentence.isEmpty() ? before : acting;
  }

  /** Remembers actors who were told of together. */
  void noteGroup(Collection<Actor> together) {
    if (together.size() > 1) {
      paired = true;
      groups.remove(List.copyOf(together));
      groups.addFirst(List.copyOf(together));
      if (groups.size() > GROUPS) {
        groups.removeLast();
      }
    }
  }

  /** Ends a sentence: its subject becomes the topic, and two parties told apart in it a pair. */
  void endSentence() {
    topic = subject.or(() -> topic);
    subject = Optional.empty();
    if (paired || acting.several()) {
      sentence.removeAll(places);
    } else {
      noteGroup(places);
    }
    places.clear();
    if (sentence.size() > 1) {
      notePairs();
    }
    pairedBefore = paired;
    paired = false;
    before = acting;
    acting = Acting.NOBODY;
    sentence.clear();
  }

  private void notePairs() {
    List<Actor> together = groups.peekFirst();
    noteGroup(firstTwo(parties(sentence)));
    noteGroup(firstTwo(sentence.stream().filter(Memory::isHuman).toList()));
    if (together != null && sentence.containsAll(together)) {
      noteGroup(together);
    }
  }

  /** Returns the first two of different parties; empty where there are not two. */
  private static Collection<Actor> firstTwo(List<Actor> told) {
    Map<Object, Actor> parties = new LinkedHashMap<>();
    told.forEach(actor -> parties.putIfAbsent(party(actor), actor));
    return parties.values().stream().limit(2).toList();
  }

  /** Returns whether {@code actor} is a person, with or without a name. */
  static boolean isHuman(Actor actor) {
    return actor.isPerson() || actor instanceof Actor.OfficeHolder;
  }

  /** Returns for whom {@code actor} acts: itself where it is for nobody else. */
  static Object party(Actor actor) {
    return actor.party().isPresent() ? actor.party().get() : actor;
  }

  /** Returns those for whom {@code actors} act, each once. */
  static List<Actor> parties(List<Actor> actors) {
    return actors.stream()
        .map(actor -> actor.party().map(Actor::of).orElse(actor))
        .distinct()
        .toList();
  }

  /** Returns whom the sentence has spoken of so far, in text order. */
  List<Actor> sentence() {
    return sentence;
  }

  /** Returns the person whom the sentence has spoken of last. */
  Optional<Actor> nearest() {
    return sentence.reversed().stream().filter(Memory::isHuman).findFirst();
  }

  /** Returns who acts in the sentence so far. */
  Optional<Actor> subject() {
    return subject;
  }

  /** Returns whom the last sentence was about, unless it was about nobody. */
  Optional<Actor> topic() {
    return topic;
  }

  /** Returns the actors, the last one first. */
  SequencedCollection<Actor> latest() {
    return actors.reversed();
  }

  /** Returns those told of together, the last ones first. */
  Collection<List<Actor>> groups() {
    return groups;
  }
}
