package dev.parley.entity;

import dev.parley.mention.Actor;
import dev.parley.mention.Mention;
import dev.parley.mention.Mention.Type;
import dev.parley.mention.Reference;
import dev.parley.reference.Entity;
import dev.parley.reference.State;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** Finds whom mentions of one sentence mean that name nobody: offices, officials, groups. */
final class Unnamed {

  private final List<Mention> mentions;
  private final Phrases phrases;
  private final Followers followers;
  private final Holders holders;
  private final Pronouns pronouns;
  private final Memory memory;
  private final Set<Actor> together;
  private final IntFunction<List<Meaning>> others;

  /**
   * @param together those told of together just before, as the sentence is read
   * @param others whom another mention of the sentence means, by its number
   */
  Unnamed(
      List<Mention> mentions,
      Phrases phrases,
      Followers followers,
      Holders holders,
      Pronouns pronouns,
      Memory memory,
      Set<Actor> together,
      IntFunction<List<Meaning>> others) {
    this.mentions = mentions;
    this.phrases = phrases;
    this.followers = followers;
    this.holders = holders;
    this.pronouns = pronouns;
    this.memory = memory;
    this.together = together;
    this.others = others;
  }

  /** Returns who may hold the office that the mention at {@code at} tells of. */
  List<Meaning> office(int at) {
    Mention mention = mentions.get(at);
    if (isSomeOfOne(at)) {
      return of(mention.bodies());
    }
    if (!mention.bodies().isEmpty() && phrases.isIndefinite(mention)) {
      return holders.ofAny(mention.title().orElseThrow(), mention.bodies(), mention.former());
    }
    if (!mention.bodies().isEmpty()) {
      return holders.of(mention.title().orElseThrow(), mention.bodies(), mention.former());
    }
    List<Entity> owners = owners(at);
    if (!owners.isEmpty()) {
      return holders.of(mention.title().orElseThrow(), owners, mention.former());
    }
    if (followers.isElsewhere(at)) {
      return List.of();
    }
    return mention.number() == Mention.Number.MANY
        ? holders.ofNobodies(mention.title().orElseThrow())
        : holders.ofNobody(mention.title().orElseThrow(), mention.former());
  }

  /** "Israeli leaders", but not those of "France and Germany's leaders": who stand for a state. */
  private boolean isSomeOfOne(int at) {
    Mention mention = mentions.get(at);
    return mention.number() == Mention.Number.MANY
        && mention.bodies().size() == 1
        && !(phrases.isJoined(at) && mentions.get(at - 1).type() == Type.BODY);
  }

  /** "the Chinese ambassador": somebody whom the article names so, else the state. */
  List<Meaning> officials(int at) {
    Mention mention = mentions.get(at);
    if (mention.bodies().isEmpty()) {
      return sent(at);
    }
    Readings readings = new Readings();
    if (mention.number() == Mention.Number.ONE && mention.bodies().size() == 1) {
      holders
          .official(mention.name().orElseThrow(), mention.bodies().getFirst())
          .ifPresent(actor -> readings.add(actor, "the article names the official"));
    }
    return readings.add(mention.bodies().stream().map(Actor::of).toList(), "as said").meanings(1);
  }

  /** Returns those for whom unnamed officials act. */
  private List<Meaning> sent(int at) {
    return phrases.leader(at).map(others::apply).orElseGet(() -> of(owners(at)));
  }

  /** Returns whose people a mention tells of: "his envoys", "Putin's envoys", "envoys of Putin". */
  private List<Entity> owners(int at) {
    Optional<Reference> pronoun = phrases.ownPronoun(mentions.get(at));
    List<Actor> owners = List.of();
    if (pronoun.isPresent()) {
      owners =
          together.size() == 1 && phrases.isJoined(at)
              ? List.copyOf(together)
              : best(pronouns.resolve(pronoun.get(), Optional.empty()));
    } else if (followers.leader(at).isPresent()) {
      owners = best(others.apply(followers.leader(at).get()));
    }
    return owners.stream().flatMap(actor -> actor.party().stream()).distinct().toList();
  }

  /** Returns those for whom a spokesman speaks who is not named. */
  List<Meaning> spokesman(int at) {
    return followers.leader(at).isPresent() ? of(owners(at)) : List.of();
  }

  private static List<Actor> best(List<Meaning> meanings) {
    return meanings.isEmpty() ? List.of() : meanings.getFirst().actors();
  }

  /** "Syrian rebels"; without a state, "the rebels": the group that was spoken of last. */
  List<Meaning> group(int at) {
    Mention mention = mentions.get(at);
    Optional<State> home = home(at);
    if (home.isEmpty() && mention.bodies().isEmpty() && !phrases.isBacked(mention)) {
      Readings readings = new Readings();
      memory.latest().stream()
          .filter(Actor::isGroup)
          .forEach(actor -> readings.add(actor, "told of before"));
      return readings.meanings(0.8);
    }
    Actor group = new Actor.NewBody(mention.name().orElseThrow(), home, false);
    return new Readings().add(group, "as said").meanings(1);
  }

  /** Returns the state of a group: its own, or that beside which it is told. */
  private Optional<State> home(int at) {
    Mention mention = mentions.get(at);
    List<Entity> bodies = mention.bodies();
    if (bodies.isEmpty() && at > 0 && phrases.isJoined(at)) {
      bodies = mentions.get(at - 1).bodies();
    }
    return bodies.stream().filter(State.class::isInstance).map(State.class::cast).findFirst();
  }

  private static List<Meaning> of(List<Entity> bodies) {
    return new Readings().add(bodies.stream().map(Actor::of).toList(), "as said").meanings(1);
  }
}
