package dev.parley.entity;

import dev.parley.language.WordLists;
import dev.parley.mention.Actor;
import dev.parley.mention.Mention;
import dev.parley.mention.Mention.Type;
import dev.parley.reference.Entity;
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
  private final Followers followers;
  private final Unnamed unnamed;
  private final List<Referent> referents = new ArrayList<>();
  private final Set<Actor> together = new LinkedHashSet<>();
  private boolean places;

  SentenceReader(
      Sentence sentence,
      List<Mention> mentions,
      WordLists words,
      People people,
      Holders holders,
      Pronouns pronouns,
      Followers followers,
      Memory memory) {
    this.sentence = sentence;
    this.mentions = mentions;
    this.people = people;
    this.holders = holders;
    this.pronouns = pronouns;
    this.memory = memory;
    this.phrases = new Phrases(sentence, mentions, words);
    this.followers = followers;
    this.unnamed =
        new Unnamed(
            mentions, phrases, followers, holders, pronouns, memory, together, this::meaningsOf);
  }

  /** Returns the mentions with whom they mean. */
  List<Referent> read() {
    for (int at = 0; at < mentions.size(); at++) {
      Mention mention = mentions.get(at);
      Referent referent =
          new Referent(
              sentence.index(), mention, meanings(at), phrases.isPossessive(mention), false);
      note(at, referent);
      referents.add(referent);
    }
    noteTogether();
    memory.endSentence();
    return withLeaders();
  }

  /** "Putin's adviser": marks who is only told to say whose follower takes part. */
  private List<Referent> withLeaders() {
    List<Referent> acting = new ArrayList<>(referents);
    for (int at = 0; at < referents.size(); at++) {
      if (followers.isActing(at) && !referents.get(at).meanings().isEmpty()) {
        followers.leader(at).ifPresent(leader -> acting.set(leader, acting.get(leader).led()));
      }
    }
    return acting;
  }

  private List<Meaning> meaningsOf(int at) {
    return at < referents.size() ? referents.get(at).meanings() : meanings(at);
  }

  private void note(int at, Referent referent) {
    List<Actor> actors = referent.best().map(Meaning::actors).orElse(List.of());
    Mention mention = referent.mention();
    if (!phrases.isJoined(at)) {
      noteTogether();
      places = phrases.isLocative(mention);
    }
    if (mention.type() == Type.ADJECTIVE) {
      return;
    }
    boolean acting = !referent.possessive() && phrases.mayAct(mention);
    if (!referent.possessive()) {
      together.addAll(actors);
    }
    memory.note(actors, acting);
    if (acting && actors.size() == 1 && !Memory.isHuman(actors.getFirst())) {
      memory.noteBody(actors.getFirst(), mention.number() == Mention.Number.MANY);
    }
  }

  private void noteTogether() {
    if (places && together.size() > 1) {
      memory.notePlaces(together);
    } else {
      memory.noteGroup(together);
    }
    together.clear();
  }

  private List<Meaning> meanings(int at) {
    Mention mention = mentions.get(at);
    return switch (mention.type()) {
      case PERSON, OTHER -> followers.isCompanion(at) ? List.of() : named(mention);
      case ONLOOKER -> mention.name().isPresent() ? named(mention) : unnamed.spokesman(at);
      case ADJECTIVE -> mention.people().isEmpty() ? bodies(mention.bodies()) : named(mention);
      case BODY -> bodies(mention.bodies());
      case OFFICIALS -> followers.isCompanion(at) ? List.of() : officials(at);
      case OFFICE -> unnamed.office(at);
      case GROUP -> unnamed.group(at);
      case REGIONAL -> of(new Actor.NewBody(mention.name().orElseThrow(), Optional.empty(), true));
      case REFERENCE -> reference(at);
      case COUNTERPART ->
          mention.name().isPresent() ? named(mention) : holders.counterparts(mention);
      case PLACE -> List.of();
    };
  }

  /**
   * "the Obama administration": for whom somebody acts whom the words name, else whom they mean.
   */
  private List<Meaning> officials(int at) {
    return people.named(mentions.get(at)).stream()
        .findFirst()
        .flatMap(Actor::party)
        .map(party -> bodies(List.of(party)))
        .orElseGet(() -> unnamed.officials(at));
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
