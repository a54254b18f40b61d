package dev.parley.entity;

import dev.parley.mention.Actor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.SequencedSet;

/** Of whom an article has spoken last, and of whom together. It forgets what is long past. */
final class Memory {

  private static final int ACTORS = 40;
  private static final int GROUPS = 24;

  private final SequencedSet<Actor> actors = new LinkedHashSet<>();
  private final Deque<List<Actor>> groups = new ArrayDeque<>();
  private final List<Actor> sentence = new ArrayList<>();
  private Optional<Actor> topic = Optional.empty();
  private Optional<Actor> subject = Optional.empty();

  /** Remembers whom a mention meant. */
  void note(List<Actor> told, boolean acting) {
    sentence.addAll(told);
    for (Actor actor : told) {
      actors.addLast(actor);
      if (actors.size() > ACTORS) {
        actors.removeFirst();
      }
    }
    if (acting && subject.isEmpty()) {
      subject = told.stream().filter(actor -> !(actor instanceof Actor.StateActor)).findFirst();
    }
  }

  /** Remembers actors who were told of together. */
  void noteGroup(List<Actor> together) {
    if (together.size() > 1) {
      groups.remove(together);
      groups.addFirst(together);
      if (groups.size() > GROUPS) {
        groups.removeLast();
      }
    }
  }

  /** Ends a sentence: its subject becomes the topic, and two parties in it a pair. */
  void endSentence() {
    topic = subject.or(() -> topic);
    subject = Optional.empty();
    List<Actor> bodies = pair(sentence, false);
    List<Actor> people = pair(sentence, true);
    List<Actor> together = groups.peekFirst();
    boolean told = together != null && sentence.containsAll(together);
    if (told) {
      groups.removeFirst();
    }
    noteGroup(bodies);
    noteGroup(people);
    if (told) {
      noteGroup(together);
    }
    sentence.clear();
  }

  /** Returns the first two of different parties; empty where there are not two. */
  private static List<Actor> pair(List<Actor> told, boolean people) {
    Map<Object, Actor> parties = new LinkedHashMap<>();
    for (Actor actor : told) {
      if (!people || isHuman(actor)) {
        parties.putIfAbsent(party(actor), actor);
      }
    }
    return parties.size() < 2 ? List.of() : parties.values().stream().limit(2).toList();
  }

  /** Returns whether {@code actor} is a person, with or without a name. */
  static boolean isHuman(Actor actor) {
    return actor.isPerson() || actor instanceof Actor.OfficeHolder;
  }

  /** Returns for whom {@code actor} acts: itself where it is for nobody else. */
  static Object party(Actor actor) {
    return actor.party().isPresent() ? actor.party().get() : actor;
  }

  /** Returns whom the sentence has spoken of so far, in text order. */
  List<Actor> sentence() {
    return sentence;
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
  Iterable<List<Actor>> groups() {
    return groups;
  }
}
