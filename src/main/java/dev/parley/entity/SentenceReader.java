package dev.parley.entity;

import dev.parley.language.WordLists;
import dev.parley.mention.Actor;
import dev.parley.mention.Mention;
import dev.parley.mention.Mention.Type;
import dev.parley.mention.Reference;
import dev.parley.reference.Entity;
import dev.parley.reference.State;
import dev.parley.text.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Resolves the mentions of one sentence in text order, and remembers whom they mean. */
final class SentenceReader {

  private final Sentence sentence;
  private final List<Mention> mentions;
  private final People people;
  private final Holders holders;
  private final Pronouns pronouns;
  private final Memory memory;
  private final Phrases phrases;
  private final List<Referent> referents = new ArrayList<>();
  private final Set<Actor> together = new LinkedHashSet<>();

  SentenceReader(
      Sentence sentence,
      List<Mention> mentions,
      WordLists words,
      People people,
      Holders holders,
      Pronouns pronouns,
      Memory memory) {
    this.sentence = sentence;
    this.mentions = mentions;
    this.people = people;
    this.holders = holders;
    this.pronouns = pronouns;
    this.memory = memory;
    this.phrases = new Phrases(sentence, mentions, words);
  }

  /** Returns the mentions with whom they mean. */
  List<Referent> read() {
    for (int at = 0; at < mentions.size(); at++) {
      Mention mention = mentions.get(at);
      Referent referent =
          new Referent(sentence.index(), mention, meanings(at), phrases.isPossessive(mention));
      note(at, referent);
      referents.add(referent);
    }
    memory.noteGroup(together);
    memory.endSentence();
    return referents;
  }

  private void note(int at, Referent referent) {
    List<Actor> actors = referent.best().map(Meaning::actors).orElse(List.of());
    if (!phrases.isJoined(at)) {
      memory.noteGroup(together);
      together.clear();
    }
    boolean adjective = referent.mention().type() == Type.ADJECTIVE;
    if (!adjective && !referent.possessive()) {
      together.addAll(actors);
    }
    if (!adjective) {
      memory.note(actors, !referent.possessive() && phrases.mayAct(referent.mention()));
    }
  }

  private List<Meaning> meanings(int at) {
    Mention mention = mentions.get(at);
    return switch (mention.type()) {
      case PERSON, ONLOOKER, OTHER -> named(mention);
      case ADJECTIVE -> mention.people().isEmpty() ? bodies(mention.bodies()) : named(mention);
      case BODY -> bodies(mention.bodies());
      case OFFICIALS -> mention.bodies().isEmpty() ? sent(at) : officials(mention);
      case OFFICE -> office(at);
      case GROUP -> group(at);
      case REGIONAL -> of(new Actor.NewBody(mention.name().orElseThrow(), Optional.empty()));
      case REFERENCE -> reference(at);
      case COUNTERPART ->
          mention.name().isPresent() ? named(mention) : holders.counterparts(mention);
      case PLACE -> List.of();
    };
  }

  private List<Meaning> named(Mention mention) {
    Readings readings = new Readings();
    for (Actor actor : people.named(mention)) {
      String of = people.isGuessed(actor) ? ", of a state that the context tells" : "";
      readings.add(actor, "named" + of);
    }
    return readings.meanings(readings.first().filter(people::isGuessed).isPresent() ? 0.6 : 1);
  }

  private static List<Meaning> bodies(List<Entity> bodies) {
    return new Readings().add(bodies.stream().map(Actor::of).toList(), "as said").meanings(1);
  }

  private static List<Meaning> of(Actor actor) {
    return new Readings().add(actor, "as said").meanings(1);
  }

  private List<Meaning> office(int at) {
    Mention mention = mentions.get(at);
    if (!mention.bodies().isEmpty()) {
      return holders.of(mention.title().orElseThrow(), mention.bodies(), mention.former());
    }
    List<Entity> owners = owners(at);
    if (!owners.isEmpty()) {
      return holders.of(mention.title().orElseThrow(), owners, mention.former());
    }
    return mention.number() == Mention.Number.MANY
        ? holders.ofNobodies(mention.title().orElseThrow())
        : holders.ofNobody(mention.title().orElseThrow());
  }

  /** "the Chinese ambassador": somebody whom the article names so, else the state. */
  private List<Meaning> officials(Mention mention) {
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
    return phrases.leader(at).map(this::meanings).orElseGet(() -> bodies(owners(at)));
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
    } else if (isOwned(at)) {
      owners = best(referents.get(at - 1).meanings());
    } else if (phrases.isOfNext(at)) {
      owners = best(meanings(at + 1));
    }
    return owners.stream().flatMap(actor -> actor.party().stream()).distinct().toList();
  }

  /** Returns whether a possessive that was read stands before the mention. */
  private boolean isOwned(int at) {
    return at > 0
        && at <= referents.size()
        && referents.get(at - 1).possessive()
        && phrases.isOwned(at);
  }

  private static List<Actor> best(List<Meaning> meanings) {
    return meanings.isEmpty() ? List.of() : meanings.getFirst().actors();
  }

  /** "Syrian rebels"; without a state, "the rebels": the group that was spoken of last. */
  private List<Meaning> group(int at) {
    Mention mention = mentions.get(at);
    List<Entity> bodies = mention.bodies();
    if (bodies.isEmpty() && phrases.isJoined(at) && at > 0) {
      bodies = mentions.get(at - 1).bodies();
    }
    if (bodies.isEmpty()) {
      Readings readings = new Readings();
      memory.latest().stream()
          .filter(Actor::isGroup)
          .forEach(actor -> readings.add(actor, "told of before"));
      return readings.meanings(0.8);
    }
    Optional<State> home =
        bodies.stream().filter(State.class::isInstance).map(State.class::cast).findFirst();
    return of(new Actor.NewBody(mention.name().orElseThrow(), home));
  }

  private List<Meaning> reference(int at) {
    return (memory.sentence().isEmpty() ? phrases.nameBehind(at) : Optional.<Mention>empty())
        .map(this::named)
        .orElseGet(() -> pronouns.resolve(mentions.get(at).reference().orElseThrow(), acting(at)));
  }

  /** Returns who acts on whom an object pronoun means. */
  private Optional<Actor> acting(int at) {
    return !phrases.isObject(mentions.get(at))
        ? Optional.empty()
        : phrases.isActedOnByNearest(at) ? memory.nearest() : memory.subject();
  }
}
