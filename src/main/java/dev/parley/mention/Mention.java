package dev.parley.mention;

import dev.parley.reference.Entity;
import dev.parley.reference.Person;
import dev.parley.text.Fold;
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
 * @param whole whether the reference gives them this very name, and no mere family name
 * @param title the office or rank in it
 * @param bodies the states and organizations that it speaks of
 * @param place the place that its name may also mean
 * @param number how many it stands for
 * @param former whether it says that an office is no longer held
 * @param reference what it says of whom it means, where it names nobody
 */
public record Mention(
    int first,
    int last,
    Type type,
    Optional<String> name,
    List<Person> people,
    boolean whole,
    Optional<Title> title,
    List<Entity> bodies,
    Optional<Location> place,
    Number number,
    boolean former,
    Optional<Reference> reference) {

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
    /** Officials of a part of the world: "African leaders". */
    REGIONAL,
    /** The adjective of a state, which is no actor by itself. */
    ADJECTIVE,
    /** A place and nothing else. */
    PLACE,
    /** "he", "they", "the two leaders", "both sides". */
    REFERENCE,
    /** "his Turkish counterpart", perhaps with a name. */
    COUNTERPART,
    /** A spokesman, reporter, analyst, who speaks for or about others, by name or not. */
    ONLOOKER,
    /** Somebody who is no actor of diplomacy, or not known to be one. */
    OTHER
  }

  /** How many a mention stands for. */
  public enum Number {
    ONE,
    MANY
  }

  public Mention {
    people = List.copyOf(people);
    bodies = List.copyOf(bodies);
  }

  /** Returns a mention of one, of which nothing more is known. */
  static Mention of(int first, int last, Type type) {
    return of(first, last, type, Number.ONE, Optional.empty());
  }

  /** Returns a mention that names nobody. */
  static Mention of(int first, int last, Reference reference) {
    Number number = reference.isPlural() ? Number.MANY : Number.ONE;
    return of(first, last, Type.REFERENCE, number, Optional.of(reference));
  }

  private static Mention of(
      int first, int last, Type type, Number number, Optional<Reference> reference) {
    return new Mention(
        first,
        last,
        type,
        Optional.empty(),
        List.of(),
        false,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        number,
        false,
        reference);
  }

  /** Returns the family name of a person whom it introduces: by a title, or by a name in full. */
  Optional<String> introduces() {
    boolean introduced =
        type == Type.COUNTERPART
            || type == Type.ONLOOKER
            || type == Type.PERSON && (title.isPresent() || whole);
    return introduced ? name.map(Mention::familyName) : Optional.empty();
  }

  private static String familyName(String name) {
    String folded = Fold.fold(name);
    int space = folded.lastIndexOf(' ');
    return folded.substring(Math.max(space, folded.indexOf('-', Math.max(0, space))) + 1);
  }

  /** Returns the same as another type. */
  Mention as(Type other) {
    return new Mention(
        first, last, other, name, people, whole, title, bodies, place, number, former, reference);
  }

  /** Returns the same with a name. */
  Mention named(String words) {
    return new Mention(
        first,
        last,
        type,
        Optional.of(words),
        people,
        whole,
        title,
        bodies,
        place,
        number,
        former,
        reference);
  }

  /** Returns the same, whose name these people bear. */
  Mention borneBy(List<Person> bearers) {
    return new Mention(
        first, last, type, name, bearers, whole, title, bodies, place, number, former, reference);
  }

  /** Returns the same, whose name the reference gives whole. */
  Mention whole(boolean given) {
    return new Mention(
        first, last, type, name, people, given, title, bodies, place, number, former, reference);
  }

  /** Returns the same with a title. */
  Mention titled(Optional<Title> other) {
    return new Mention(
        first, last, type, name, people, whole, other, bodies, place, number, former, reference);
  }

  /** Returns the same with bodies and whether an office of theirs is no longer held. */
  Mention of(List<Entity> others, boolean ended) {
    return new Mention(
        first, last, type, name, people, whole, title, others, place, number, ended, reference);
  }

  /** Returns the same with a place that it may mean. */
  Mention at(Optional<Location> other) {
    return new Mention(
        first, last, type, name, people, whole, title, bodies, other, number, former, reference);
  }

  /** Returns the same for one or for several. */
  Mention several(boolean many) {
    return new Mention(
        first,
        last,
        type,
        name,
        people,
        whole,
        title,
        bodies,
        place,
        many ? Number.MANY : Number.ONE,
        former,
        reference);
  }
}
