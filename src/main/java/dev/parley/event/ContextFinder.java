package dev.parley.event;

import dev.parley.entity.Meaning;
import dev.parley.entity.Referent;
import dev.parley.mention.Actor;
import dev.parley.mention.Mention;
import dev.parley.model.Features;
import dev.parley.model.LinearModel;
import dev.parley.model.Models;
import dev.parley.text.Sentence;
import dev.parley.text.Span;
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

  private final LinearModel model;

  ContextFinder(Models models) {
    this.model = models.get("context");
  }

  /** Returns who may take part in {@code event} besides {@code own}, the likeliest first. */
  List<Argument> find(
      ParsedArticle article, EventMention event, List<Argument> own, List<Candidate> before) {
    Taken taken = Taken.of(own);
    if (taken.sides().size() > 1) {
      return List.of();
    }
    List<Argument> found = new ArrayList<>();
    Set<Actor> seen = new HashSet<>();
    for (Argument argument : own) {
      seen.addAll(argument.actors());
    }
    int here = event.passage().sentence().index();
    for (int back = 1; back <= BACK && here - back >= 0; back++) {
      Sentence sentence = article.document().sentences().get(here - back);
      boolean first = true;
      for (Referent referent : article.entities().of(here - back)) {
        Optional<Meaning> meaning = referent.best().filter(best -> eligible(referent, best));
        if (meaning.isPresent() && seen.addAll(meaning.get().actors())) {
          Features features = common(event, taken);
          features.add("back." + back + (first ? ".first" : ""));
          features.addIf(referent.first() == 0 && first, "opens");
          found.add(named(referent, meaning.get().actors(), sentence, features, taken));
          first = false;
        }
      }
    }
    addEvents(found, event, taken, before);
    article
        .entities()
        .home()
        .map(state -> (Actor) new Actor.StateActor(state))
        .filter(seen::add)
        .map(home -> home(List.of(home), event, taken))
        .ifPresent(found::add);
    found.sort(Comparator.comparingDouble(argument -> -argument.probability()));
    return found;
  }

  /** Adds those who take part in what was told before: "the talks", "a second round". */
  private void addEvents(
      List<Argument> found, EventMention event, Taken taken, List<Candidate> before) {
    int told = 0;
    List<Candidate> near = before.subList(Math.max(0, before.size() - NEAR), before.size());
    for (Candidate other : near.reversed()) {
      List<Actor> actors = other.taken();
      if (told == EVENTS || Actor.parties(actors).size() < 2) {
        continue;
      }
      told++;
      Frame frame = event.trigger().frame();
      boolean family = other.trigger().frame().family().equals(frame.family());
      boolean kind = other.trigger().frame().kind() == frame.kind();
      Set<Object> shared = new HashSet<>(taken.sides());
      shared.retainAll(Actor.parties(actors));
      int apart = event.passage().sentence().number() - other.passage().sentence().number();
      Features features =
          common(event, taken)
              .add("event." + told)
              .add("event." + (family ? "same.family" : kind ? "same.kind" : "other.kind"))
              .addIf(event.setting().definite(), "event.definite")
              .addIf(event.setting().another(), "event.another")
              .addIf(!shared.isEmpty(), "event.shares")
              .add("event.apart." + (apart == 0 ? "none" : apart <= 2 ? "few" : "many"));
      Argument first = other.participants().getFirst();
      found.add(argument(actors, "context.event", first.sentence(), first.words(), features));
    }
  }

  private static boolean eligible(Referent referent, Meaning meaning) {
    Mention.Type type = referent.mention().type();
    return !meaning.actors().isEmpty() && type != Mention.Type.ADJECTIVE;
  }

  private static Features common(EventMention event, Taken taken) {
    return new Features()
        .addAll(event.strangers())
        .add("taken." + taken.sides().size() + (taken.people() > 0 ? ".people" : ""))
        .add("family." + event.trigger().frame().family())
        .addIf(event.setting().definite(), "definite")
        .addIf(event.trigger().frame().noun(), "noun");
  }

  private Argument named(
      Referent referent, List<Actor> actors, Sentence sentence, Features features, Taken taken) {
    describe(features, actors, taken);
    features.add("type." + ParticipantFeatures.type(referent.mention()));
    features.addIf(referent.possessive(), "possessive");
    Span words = sentence.span(referent.first(), referent.last());
    return argument(actors, "context", sentence.span(), words, features);
  }

  /** Returns the state of the dateline, which the words of the sentence do not name. */
  private Argument home(List<Actor> home, EventMention event, Taken taken) {
    Features features = common(event, new Taken(taken.sides(), 0)).add("home");
    describe(features, home, taken);
    Sentence sentence = event.passage().sentence();
    return argument(home, "context.home", sentence.span(), sentence.span(0, 0), features);
  }

  private static void describe(Features features, List<Actor> actors, Taken taken) {
    boolean same = actors.stream().anyMatch(actor -> taken.sides().contains(actor.side()));
    features.addIf(same, "same.party");
    features.addIf(actors.size() > 1, "several");
  }

  private Argument argument(
      List<Actor> actors, String slot, Span sentence, Span words, Features features) {
    double probability = model.probability(features);
    return new Argument(
        actors, Role.PARTICIPANT, slot, false, sentence, words, features, probability);
  }

  /** The sides of those who rather take part than not, and how many people are among them. */
  private record Taken(Set<Object> sides, int people) {

    private static final double LEAST = 0.5;

    static Taken of(List<Argument> own) {
      Set<Object> sides = new HashSet<>();
      int people = 0;
      for (Argument argument : own) {
        if (argument.probability() >= LEAST) {
          for (Actor actor : argument.actors()) {
            sides.add(actor.side());
            people += actor.isPerson() ? 1 : 0;
          }
        }
      }
      return new Taken(sides, people);
    }
  }
}
