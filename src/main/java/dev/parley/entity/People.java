package dev.parley.entity;

import dev.parley.entity.Profile.Fit;
import dev.parley.mention.Actor;
import dev.parley.mention.Mention;
import dev.parley.reference.Entity;
import dev.parley.reference.Gender;
import dev.parley.reference.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
  private final Namesakes namesakes;
  private final Map<Person, Profile> byPerson = new HashMap<>();
  private final Map<Mention, List<Profile>> meant = new IdentityHashMap<>();
  private final Map<Mention, List<Person>> mayMean = new IdentityHashMap<>();
  private final Map<Profile, Mention> leaders = new LinkedHashMap<>();
  private final Map<Profile, Actor> actors = new HashMap<>();
  private final Set<Profile> inOrder = new LinkedHashSet<>();
  private final Map<Actor, Profile> profiles = new HashMap<>();
  private final Map<Entity, List<Actor>> byParty = new HashMap<>();

  People(Bearers bearers, Attributes attributes) {
    this.bearers = bearers;
    this.attributes = attributes;
    this.namesakes = new Namesakes(attributes);
  }

  /** Adds a full name or a name with a title, and returns whose it is. */
  Profile introduce(Mention mention, int sentence) {
    Optional<Profile> before =
        isCourtesy(mention)
            ? namesakes.fitting(mention, Optional.empty(), sentence).stream().findFirst()
            : Optional.empty();
    Optional<Person> person =
        before.isPresent() ? before.get().person() : bearers(mention).stream().findFirst();
    Profile profile =
        before
            .or(() -> person.map(byPerson::get))
            .or(() -> namesakes.fitting(mention, person, sentence).stream().findFirst())
            .orElseGet(() -> new Profile(mention.name().orElseThrow()));
    add(profile, mention, sentence, person);
    meant.put(mention, List.of(profile));
    return profile;
  }

  /** "Ms. Roe": whether it is a family name of which the title says no more than the gender. */
  private static boolean isCourtesy(Mention mention) {
    return Namesakes.words(mention).size() == 1
        && mention
            .title()
            .filter(title -> title.types().isEmpty() && title.offices().isEmpty())
            .isPresent();
  }

  /** Returns whom of the reference the name of {@code mention} may mean, the likeliest first. */
  private List<Person> bearers(Mention mention) {
    return mayMean.computeIfAbsent(mention, this::findBearers);
  }

  private List<Person> findBearers(Mention mention) {
    Gender said = isCourtesy(mention) ? attributes.gender(mention) : Gender.UNKNOWN;
    return bearers.of(mention).stream()
        .filter(person -> said == Gender.UNKNOWN || Namesakes.agrees(person.gender(), said))
        .toList();
  }

  /** Adds a family or short name, which means whom the article has introduced by it before all. */
  void refer(Mention mention, int sentence) {
    List<Profile> fitting = namesakes.fitting(mention, Optional.empty(), sentence);
    if (fitting.isEmpty()) {
      bearers(mention).stream()
          .limit(Readings.MOST)
          .forEach(person -> fitting.add(profile(person, mention, sentence, fitting.isEmpty())));
    } else {
      fitting.getFirst().tell(mention, sentence);
    }
    meant.put(mention, fitting);
  }

  private Profile profile(Person person, Mention mention, int sentence, boolean likeliest) {
    Profile profile =
        byPerson.getOrDefault(person, new Profile(mention.name().orElse(person.label())));
    if (likeliest) {
      add(profile, mention, sentence, Optional.of(person));
    } else {
      profile.identify(Optional.of(person), Gender.UNKNOWN);
    }
    return profile;
  }

  /** Adds what a name without title tells, where it is that of somebody introduced. */
  void recognize(Mention mention, int sentence) {
    namesakes.fitting(mention, Optional.empty(), sentence).stream()
        .filter(profile -> profile.fit(Namesakes.words(mention)).compareTo(Fit.FAMILY) >= 0)
        .findFirst()
        .ifPresent(
            profile -> {
              profile.tell(mention, sentence);
              meant.put(mention, List.of(profile));
            });
  }

  /** Returns whether a name is nobody's of the reference, and tells of no office or state. */
  boolean isStranger(Mention mention) {
    return mention.title().isEmpty() && mention.bodies().isEmpty() && bearers(mention).isEmpty();
  }

  private void add(Profile profile, Mention mention, int sentence, Optional<Person> person) {
    inOrder.add(profile);
    profile.tell(mention, sentence);
    profile.identify(person, attributes.gender(mention));
    person.ifPresent(known -> byPerson.putIfAbsent(known, profile));
    namesakes.add(profile);
  }

  /** Adds that whom {@code mention} names acts for whom {@code leader} acts for. */
  void follow(Mention mention, Mention leader) {
    meant.getOrDefault(mention, List.of()).stream()
        .findFirst()
        .ifPresent(follower -> leaders.put(follower, leader));
  }

  private Optional<Entity> party(Mention leader) {
    return leader.bodies().size() == 1
        ? Optional.of(leader.bodies().getFirst())
        : named(leader).stream().findFirst().flatMap(Actor::party);
  }

  /** Makes each person one actor of all that was added. */
  void complete() {
    leaders.forEach((follower, leader) -> party(leader).ifPresent(follower::follow));
    for (Profile profile : inOrder) {
      Actor actor = actor(profile);
      actor
          .party()
          .ifPresent(party -> byParty.computeIfAbsent(party, key -> new ArrayList<>()).add(actor));
    }
  }

  private Actor actor(Profile profile) {
    Actor actor = actors.computeIfAbsent(profile, attributes::of);
    profiles.putIfAbsent(actor, profile);
    return actor;
  }

  /** Returns whom {@code mention} may name, the likeliest first. */
  List<Actor> named(Mention mention) {
    return meant.getOrDefault(mention, List.of()).stream().map(this::actor).distinct().toList();
  }

  /** Returns a person of the reference, where the article names it. */
  Optional<Actor> known(Person person) {
    return Optional.ofNullable(byPerson.get(person)).map(this::actor);
  }

  /** Returns the first people of the article who speak for {@code body}. */
  List<Actor> of(Entity body) {
    List<Actor> members = byParty.getOrDefault(body, List.of());
    return members.subList(0, Math.min(members.size(), Namesakes.MOST));
  }

  /** Returns what the article tells of {@code actor}; empty where it does not name it. */
  Optional<Profile> profile(Actor actor) {
    return Optional.ofNullable(profiles.get(actor));
  }

  /** Returns whether for whom {@code actor} speaks is not said but guessed. */
  boolean isGuessed(Actor actor) {
    return profile(actor).filter(attributes::isGuessed).isPresent();
  }

  /** Returns whether {@code gender} may be that of {@code actor}. */
  boolean mayBe(Actor actor, Gender gender) {
    Gender known =
        actor instanceof Actor.KnownPerson person ? person.person().gender() : Gender.UNKNOWN;
    return Namesakes.agrees(profile(actor).map(Profile::gender).orElse(known), gender);
  }
}
