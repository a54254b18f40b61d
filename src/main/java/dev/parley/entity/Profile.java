package dev.parley.entity;

import dev.parley.mention.GivenNames;
import dev.parley.mention.Mention;
import dev.parley.reference.Entity;
import dev.parley.reference.Gender;
import dev.parley.reference.Person;
import dev.parley.text.Fold;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What one article tells of one person, collected from all that it says. */
final class Profile {

  /** How a name fits a person, the worst first. */
  enum Fit {
    NONE,
    INNER,
    GIVEN,
    FAMILY,
    FULL
  }

  private final List<Mention> told = new ArrayList<>();
  private List<String> words;
  private String name;
  private Optional<Person> person = Optional.empty();
  private Optional<Entity> guess = Optional.empty();
  private Gender gender = Gender.UNKNOWN;
  private int lastSentence = -1;

  Profile(String name) {
    rename(name);
  }

  private void rename(String other) {
    name = other;
    words = words(other);
  }

  /** Returns the words of a name in small letters, without what joins Arabic names. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : Fold.lower(Fold.fold(name)).split(" ")) {
      words.add(word.startsWith("al-") || word.startsWith("el-") ? word.substring(3) : word);
    }
    return words;
  }

  /** Adds what {@code mention} tells, whose name is taken where it is longer. */
  void tell(Mention mention, int sentence) {
    told.add(mention);
    lastSentence = Math.max(lastSentence, sentence);
    String other = mention.name().orElse(name);
    if (words(other).size() > words.size()) {
      rename(other);
    }
  }

  /** Says who of the reference it is, and the gender, where that was not known. */
  void identify(Optional<Person> known, Gender told) {
    person = person.or(() -> known);
    gender = gender == Gender.UNKNOWN ? told : gender;
  }

  /** Says for whom the person may speak, though no words say so. */
  void guess(Optional<Entity> body) {
    guess = guess.or(() -> body);
  }

  /** Returns how {@code other}, the words of a name, fits this person. */
  Fit fit(List<String> other) {
    if (other.size() > 1 && words.size() > 1) {
      return isSame(other) ? Fit.FULL : Fit.NONE;
    }
    if (other.getLast().equals(words.getLast())) {
      return Fit.FAMILY;
    }
    String one = other.size() == 1 ? other.getFirst() : words.getFirst();
    List<String> longer = other.size() == 1 ? words : other;
    int at = longer.indexOf(one);
    return at < 0 ? Fit.NONE : at == 0 ? Fit.GIVEN : Fit.INNER;
  }

  private boolean isSame(List<String> other) {
    boolean within = words.containsAll(other) || other.containsAll(words);
    return within
        || words.getLast().equals(other.getLast())
            && GivenNames.agree(String.join(" ", words), String.join(" ", other));
  }

  List<Mention> told() {
    return Collections.unmodifiableList(told);
  }

  List<String> words() {
    return words;
  }

  String name() {
    return name;
  }

  Optional<Person> person() {
    return person;
  }

  Optional<Entity> guess() {
    return guess;
  }

  /** Returns the gender that the reference or a title gives. */
  Gender gender() {
    return person.map(Person::gender).filter(known -> known != Gender.UNKNOWN).orElse(gender);
  }

  /** Returns the last sentence in reading order so far that tells of it. */
  int lastSentence() {
    return lastSentence;
  }

  /** Returns whether some mention speaks of one of {@code bodies}, or none of any. */
  boolean mayBelongTo(List<Entity> bodies) {
    boolean none = true;
    for (Mention mention : told) {
      none &= mention.bodies().isEmpty();
      if (!Collections.disjoint(mention.bodies(), bodies)) {
        return true;
      }
    }
    return none || bodies.isEmpty();
  }
}
