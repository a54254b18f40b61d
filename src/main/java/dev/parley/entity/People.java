package dev.parley.entity;

import dev.parley.language.WordLists;
import dev.parley.entity.Profile.Fit;
import dev.parley.mention.Actor;
import dev.parley.mention.Mention;
import dev.parley.mention.Title;
import dev.parley.reference.Entity;
import dev.parley.reference.Gender;
import dev.parley.reference.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The people of one article.
 *
 * <p>Mentions are first added, those that introduce somebody before mere family names; after {@link
 * #complete} each person is one actor.
 */
final class People {

  private final Bearers bearers;
  private final Attributes attributes;
  private final Set<String> male;
  private final Set<String> female;
  private final Map<String, List<Profile>> byWord = new HashMap<>();
  private final Map<Person, Profile> byPerson = new HashMap<>();
  private final Map<Mention, List<Profile>> meant = new IdentityHashMap<>();
  private final Map<Profile, Actor> actors = new LinkedHashMap<>();
  private final Map<Actor, Profile> profiles = new LinkedHashMap<>();

  People(Bearers bearers, Attributes attributes, WordLists words) {
    this.bearers = bearers;
    this.attributes = attributes;
    this.male = words.phrases("male titles");
    this.female = words.phrases("female titles");
  }

  /**
   * Adds a full name or a name with a title.
   *
   * @param guess for whom the person may speak, where no words say so
   */
  void introduce(Mention mention, int sentence, Optional<Entity> guess) {
    Optional<Person> person = bearers.of(mention).stream().findFirst();
    Profile profile =
        person
            .map(byPerson::get)
            .or(() -> fitting(mention, person, sentence).stream().findFirst())
            .orElseGet(() -> new Profile(mention.name().orElseThrow()));
    add(profile, mention, sentence, person);
    profile.guess(guess);
    meant.put(mention, List.of(profile));
  }

  /** Returns whether a full name is nobody's of the reference, and tells of no office or state. */
  boolean isStranger(Mention mention) {
    return mention.title().isEmpty()
        && mention.bodies().isEmpty()
        && words(mention).size() > 1
        && bearers.of(mention).isEmpty();
  }

  /** Adds a family or short name, which means whom the article has introduced by it before all. */
  void refer(Mention mention, int sentence) {
    List<Profile> fitting = fitting(mention, Optional.empty(), sentence);
    if (fitting.isEmpty()) {
      List<Person> people = bearers.of(mention);
      for (Person person : people.subList(0, Math.min(people.size(), Readings.MOST))) {
        Profile known = byPerson.get(person);
        fitting.add(known == null ? new Profile(mention.name().orElseThrow()) : known);
        if (fitting.size() == 1) {
          add(fitting.getFirst(), mention, sentence, Optional.of(person));
        } else {
          fitting.getLast().identify(Optional.of(person), Gender.UNKNOWN);
        }
      }
    } else {
      fitting.getFirst().tell(mention, sentence);
    }
    meant.put(mention, fitting);
  }

  /** Adds what a name without title tells, where it is that of somebody introduced. */
  void recognize(Mention mention, int sentence) {
    List<Profile> fitting = fitting(mention, Optional.empty(), sentence);
    fitting.removeIf(profile -> profile.fit(words(mention)).compareTo(Fit.FAMILY) < 0);
    if (!fitting.isEmpty()) {
      fitting.getFirst().tell(mention, sentence);
      meant.put(mention, fitting.subList(0, 1));
    }
  }

  private void add(Profile profile, Mention mention, int sentence, Optional<Person> person) {
    profile.tell(mention, sentence);
    profile.identify(person, gender(mention));
    person.ifPresent(known -> byPerson.putIfAbsent(known, profile));
    for (String word : profile.words()) {
      List<Profile> sharing = byWord.computeIfAbsent(word, key -> new ArrayList<>());
      if (!sharing.contains(profile)) {
        sharing.add(profile);
      }
    }
  }

  /** Returns the people whom the name of {@code mention} fits, the likeliest first. */
  private List<Profile> fitting(Mention mention, Optional<Person> person, int sentence) {
    List<String> words = words(mention);
    List<Profile> fitting = new ArrayList<>();
    for (String word : words) {
      for (Profile profile : byWord.getOrDefault(word, List.of())) {
        if (!fitting.contains(profile) && mayBe(profile, mention, words, person)) {
          fitting.add(profile);
        }
      }
    }
    fitting.sort(
        Comparator.comparing((Profile profile) -> profile.fit(words))
            .thenComparing(profile -> profile.mayBelongTo(mention.bodies()))
            .thenComparing(profile -> Math.min(sentence, profile.lastSentence()))
            .thenComparing(profile -> profile.told().size())
            .reversed());
    return fitting;
  }

  private boolean mayBe(
      Profile profile, Mention mention, List<String> words, Optional<Person> person) {
    Fit fit = profile.fit(words);
    Gender told = gender(mention);
    boolean otherGender =
        told != Gender.UNKNOWN && profile.gender() != Gender.UNKNOWN && told != profile.gender();
    boolean samePerson =
        person.isEmpty() || profile.person().isEmpty() || person.equals(profile.person());
    return fit != Fit.NONE
        && !otherGender
        && samePerson
        && (fit == Fit.FULL || profile.mayBelongTo(mention.bodies()))
        && (words.size() == 1 && isUntitled(mention) || fit.compareTo(Fit.FAMILY) >= 0);
  }

  /** "Sir Keir", "Saddam": returns whether the name may be a given one. */
  private boolean isUntitled(Mention mention) {
    return mention.title().isEmpty() || gender(mention) != Gender.UNKNOWN;
  }

  private static List<String> words(Mention mention) {
    return Profile.words(mention.name().orElseThrow());
  }

  private Gender gender(Mention mention) {
    String title = mention.title().map(Title::text).orElse("");
    return male.contains(title)
        ? Gender.MALE
        : female.contains(title) ? Gender.FEMALE : Gender.UNKNOWN;
  }

  /** Makes each person one actor of all that was added. */
  void complete() {
    meant.values().forEach(meanings -> meanings.forEach(this::actor));
  }

  private Actor actor(Profile profile) {
    Actor actor = actors.computeIfAbsent(profile, attributes::of);
    profiles.putIfAbsent(actor, profile);
    return actor;
  }

  /** Returns whom {@code mention} may name, the likeliest first. */
  List<Actor> named(Mention mention) {
    return meant.getOrDefault(mention, List.of()).stream().map(actors::get).distinct().toList();
  }

  /** Returns a person of the reference, where the article names it. */
  Optional<Actor> known(Person person) {
    return Optional.ofNullable(byPerson.get(person)).map(actors::get);
  }

  /** Returns whether for whom {@code actor} speaks is not said but guessed. */
  boolean isGuessed(Actor actor) {
    return profiles.containsKey(actor) && attributes.isGuessed(profiles.get(actor));
  }

  /** Returns the people in the order in which the article tells of them, body before headline. */
  Iterable<Actor> all() {
    return profiles.keySet();
  }

  /** Returns what the article tells of {@code actor}; empty where it does not name it. */
  Optional<Profile> profile(Actor actor) {
    return Optional.ofNullable(profiles.get(actor));
  }

  /** Returns the gender of {@code actor}, where it is known. */
  Gender gender(Actor actor) {
    return profile(actor)
        .map(Profile::gender)
        .orElse(
            actor instanceof Actor.KnownPerson known ? known.person().gender() : Gender.UNKNOWN);
  }
}
