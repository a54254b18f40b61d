package dev.parley.mention;

import dev.parley.reference.Entity;
import dev.parley.reference.Person;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of a sentence that may stand for actors or a place, before it is known for which.
 *
 * @param first its first token
 * @param last its last token
 * @param type what kind of words it is
 * @param name the name in it, as printed
 * @param people whom of the reference the name may mean
 * @param title the office or rank in it
 * @param bodies the states and organizations that it speaks of
 * @param place the place that its name may also mean
 * @param number how many it stands for
 * @param former whether it says that an office is no longer held
 */
public record Mention(
    int first,
    int last,
    Type type,
    Optional<String> name,
    List<Person> people,
    Optional<Title> title,
    List<Entity> bodies,
    Optional<Location> place,
    Number number,
    boolean former) {

  /** What kind of words a mention is. */
  public enum Type {
    /** A person by name, perhaps with a title. */
    PERSON,
    /** The holder or holders of an office, unnamed. */
    OFFICE,
    /** A state or organization by name or by the place of its government. */
    BODY,
    /** Unnamed officials of a state or body. */
    OFFICIALS,
    /** A group that only the text names. */
    GROUP,
    /** The adjective of a state, which is no actor by itself. */
    ADJECTIVE,
    /** A place and nothing else. */
    PLACE,
    /** "he", "they", "the two leaders", "both sides". */
    REFERENCE,
    /** "his Turkish counterpart", perhaps with a name. */
    COUNTERPART,
    /** Somebody who is no actor of diplomacy, or not known to be one. */
    OTHER
  }

  /** How many a mention stands for. */
  public enum Number {
    ONE,
    TWO,
    MANY
  }

  public Mention {
    people = List.copyOf(people);
    bodies = List.copyOf(bodies);
  }

  /** Returns the same over other tokens. */
  Mention over(int newFirst, int newLast) {
    return new Mention(newFirst, newLast, type, name, people, title, bodies, place, number, former);
  }

  /** Returns the same as another type. */
  Mention as(Type other) {
    return new Mention(first, last, other, name, people, title, bodies, place, number, former);
  }
}
