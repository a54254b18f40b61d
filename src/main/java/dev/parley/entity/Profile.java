package dev.parley.entity;

import dev.parley.mention.GivenNames;
import dev.parley.mention.Mention;
import dev.parley.reference.Entity;
import dev.parley.reference.Gender;
import dev.parley.reference.Person;
import dev.parley.text.Fold;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
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

  private static final int MOST_TOLD = 30;

  private final List<Mention> told = new ArrayList<>();
  private String name;
  private List<String> words;
  private Optional<Person> person = Optional.empty();
  private Optional<Entity> guess = Optional.empty();
  private Optional<Entity> following = Optional.empty();
  private Gender gender = Gender.UNKNOWN;
  private int lastSentence = -1;
  private int mentions;

  Profile(String name) {
    this.name = name;
    this.words = words(name);
  }

  /** Returns the words of a name in small letters, without what joins Arabic names. */
  static List<String> words(String name) {
    return Arrays.stream(Fold.lower(Fold.fold(name)).split(" "))
        .map(word -> word.startsWith("al-") || word.startsWith("el-") ? word.substring(3) : word)
        .toList();
  }

  /** Adds what {@code mention} tells, whose name is taken where it is longer. */
  void tell(Mention mention, int sentence) {
    boolean tells = mention.title().isPresent() || !mention.bodies().isEmpty();
    if (tells && told.size() < MOST_TOLD) {
      told.add(mention);
    }
    mentions++;
    lastSentence = Math.max(lastSentence, sentence);
    String other = mention.name().orElse(name);
    List<String> others = words(other);
    if (others.size() > words.size()) {
      name = other;
      words = others;
    }
  }

  /** Says what was not known: who of the reference it is, and the gender. */
  void identify(Optional<Person> known, Gender said) {
    person = person.or(() -> known);
    gender = gender == Gender.UNKNOWN ? said : gender;
  }

  /** Returns whether it is told of which body the person is. */
  boolean isTold() {
    return told.stream().anyMatch(mention -> !mention.bodies().isEmpty());
  }

  /** Says for whom the person may speak, though no words say so. */
  void guess(Entity body) {
    guess = Optional.of(body);
  }

  /** Says for whom a leader acts whom the person follows. */
  void follow(Entity party) {
    following = following.or(() -> Optional.of(party));
  }

  /** Returns for whom the leader acts whom the person follows. */
  Optional<Entity> following() {
    return following;
  }

  /** Returns how {@code other}, the words of a name, fits this person. */
  Fit fit(List<String> other) {
    if (other.size() > 1 && words.size() > 1) {
      return isSame(words, other) ? Fit.FULL : Fit.NONE;
    }
    if (other.getLast().equals(words.getLast())) {
      return Fit.FAMILY;
    }
    int at = other.size() == 1 ? words.indexOf(other.getFirst()) : other.indexOf(words.getFirst());
    return at < 0 ? Fit.NONE : at == 0 ? Fit.GIVEN : Fit.INNER;
  }

  private static boolean isSame(List<String> one, List<String> other) {
    return one.containsAll(other)
        || other.containsAll(one)
        || one.getLast().equals(other.getLast())
            && GivenNames.agree(String.join(" ", one), String.join(" ", other));
  }

  /** Returns how often it is told of. */
  int mentions() {
    return mentions;
  }

  /** Returns the mentions that tell of an office or a body, the first ones where they are many. */
  List<Mention> told() {
    return Collections.unmodifiableList(told);
  }

  /** Returns the mentions that do not speak of what the person was, those with a title first. */
  List<Mention> holding() {
    return told.stream()
        .filter(mention -> !mention.former())
        .sorted(Comparator.comparing(mention -> mention.title().isEmpty()))
        .toList();
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

  /** Returns the last sentence that tells of it. */
  int lastSentence() {
    return lastSentence;
  }

  /** Returns whether some mention speaks of one of {@code bodies}, or none of any. */
  boolean mayBelongTo(List<Entity> bodies) {
    List<Entity> own = told.stream().flatMap(mention -> mention.bodies().stream()).toList();
    return bodies.isEmpty() || own.isEmpty() || !Collections.disjoint(own, bodies);
  }
}
