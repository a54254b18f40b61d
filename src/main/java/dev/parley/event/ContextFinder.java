package dev.parley.event;

import dev.parley.entity.Entities;
import dev.parley.entity.Meaning;
import dev.parley.entity.Referent;
import dev.parley.mention.Actor;
import dev.parley.mention.Mention;
import dev.parley.model.Features;
import dev.parley.model.LinearModel;
import dev.parley.model.Models;
import dev.parley.text.Document;
import dev.parley.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Weighs whether somebody takes part whom only sentences before name. */
final class ContextFinder {

  /** How many sentences back a party may be told. */
  private static final int BACK = 3;

  /** How many events that were told before are looked at. */
  private static final int EVENTS = 2;

  /** How many triggers back those events are looked for. */
  private static final int NEAR = 12;

  private static final double TAKEN = 0.5;

  private final LinearModel model;

  ContextFinder(Models models) {
    this.model = models.get("context");
  }

  /** Returns who may take part besides {@code own}, the likeliest first. */
  List<Argument> find(
      Document document,
      Entities entities,
      Passage passage,
      Trigger trigger,
      Setting setting,
      Features strangers,
      List<Argument> own,
      List<Candidate> before) {
    Set<Object> taken = new HashSet<>();
    int people = 0;
    for (Argument argument : own) {
      if (argument.probability() >= TAKEN) {
        for (Actor actor : argument.actors()) {
          taken.add(actor.side());
          people += actor.isPerson() ? 1 : 0;
        }
      }
    }
    if (taken.size() > 1) {
      return List.of();
    }
    List<Argument> found = new ArrayList<>();
    Set<Actor> seen = new HashSet<>();
    for (Argument argument : own) {
      seen.addAll(argument.actors());
    }
    int here = passage.sentence().index();
    for (int back = 1; back <= BACK && here - back >= 0; back++) {
      Sentence sentence = document.sentences().get(here - back);
      boolean first = true;
      for (Referent referent : entities.of(here - back)) {
        Optional<Meaning> meaning = referent.best().filter(best -> eligible(referent, best));
        if (meaning.isPresent() && seen.addAll(meaning.get().actors())) {
          Features features = common(trigger, setting, strangers, taken.size(), people);
          features.add("back." + back + (first ? ".first" : ""));
          features.addIf(referent.first() == 0 && first, "opens");
          add(found, features, meaning.get().actors(), taken, sentence, referent);
          first = false;
        }
      }
    }
    addEvents(found, passage, trigger, setting, strangers, taken, people, before);
    entities
        .home()
        .map(state -> (Actor) new Actor.StateActor(state))
        .filter(seen::add)
        .ifPresent(
            home -> {
              Features features = common(trigger, setting, strangers, taken.size(), 0).add("home");
              describe(features, List.of(home), taken);
              found.add(
                  argument(List.of(home), "context.home", passage.sentence(), 0, 0, features));
            });
    found.sort(Comparator.comparingDouble(argument -> -argument.probability()));
    return found;
  }

  /** Adds those who take part in what was told before: "the talks", "a second round". */
  private void addEvents(
      List<Argument> found,
      Passage passage,
      Trigger trigger,
      Setting setting,
      Features strangers,
      Set<Object> taken,
      int people,
      List<Candidate> before) {
    int told = 0;
    List<Candidate> near = before.subList(Math.max(0, before.size() - NEAR), before.size());
    for (Candidate event : near.reversed()) {
      List<Actor> actors = event.taken();
      if (told == EVENTS || Actor.parties(actors).size() < 2) {
        continue;
      }
      told++;
      boolean family = event.trigger().frame().family().equals(trigger.frame().family());
      boolean kind = event.trigger().frame().kind() == trigger.frame().kind();
      Set<Object> shared = new HashSet<>(taken);
      shared.retainAll(Actor.parties(actors));
      int apart = passage.sentence().number() - event.passage().sentence().number();
      Features features =
          common(trigger, setting, strangers, taken.size(), people)
              .add("event." + told)
              .add("event." + (family ? "same.family" : kind ? "same.kind" : "other.kind"))
              .addIf(setting.definite(), "event.definite")
              .addIf(setting.another(), "event.another")
              .addIf(!shared.isEmpty(), "event.shares")
              .add("event.apart." + (apart == 0 ? "none" : apart <= 2 ? "few" : "many"));
      Argument first = event.participants().getFirst();
      found.add(
          new Argument(
              actors,
              Role.PARTICIPANT,
              "context.event",
              false,
              first.sentence(),
              first.words(),
              features,
              model.probability(features)));
    }
  }

  private static boolean eligible(Referent referent, Meaning meaning) {
    Mention.Type type = referent.mention().type();
    return !meaning.actors().isEmpty() && type != Mention.Type.ADJECTIVE;
  }

  private static Features common(
      Trigger trigger, Setting setting, Features strangers, int taken, int people) {
    return new Features()
        .addAll(strangers)
        .add("taken." + taken + (people > 0 ? ".people" : ""))
        .add("family." + trigger.frame().family())
        .addIf(setting.definite(), "definite")
        .addIf(trigger.frame().noun(), "noun");
  }

  private void add(
      List<Argument> found,
      Features features,
      List<Actor> actors,
      Set<Object> taken,
      Sentence sentence,
      Referent referent) {
    describe(features, actors, taken);
    features.add("type." + ParticipantFeatures.type(referent.mention()));
    features.addIf(referent.possessive(), "possessive");
    found.add(argument(actors, "context", sentence, referent.first(), referent.last(), features));
  }

  private static void describe(Features features, List<Actor> actors, Set<Object> taken) {
    boolean same = actors.stream().anyMatch(actor -> taken.contains(actor.side()));
    features.addIf(same, "same.party");
    features.addIf(actors.size() > 1, "several");
  }

  private Argument argument(
      List<Actor> actors, String slot, Sentence sentence, int first, int last, Features features) {
    return new Argument(
        actors,
        Role.PARTICIPANT,
        slot,
        false,
        sentence.span(),
        sentence.span(first, last),
        features,
        model.probability(features));
  }
}
