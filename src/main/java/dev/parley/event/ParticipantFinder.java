package dev.parley.event;

import dev.parley.entity.Referent;
import dev.parley.mention.Actor;
import dev.parley.mention.Location;
import dev.parley.mention.Mention;
import dev.parley.model.Features;
import dev.parley.model.LinearModel;
import dev.parley.model.Models;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Weighs for each mention of a sentence whether it takes part in what a trigger tells of. */
final class ParticipantFinder {

  private final LinearModel participant;
  private final LinearModel host;

  ParticipantFinder(Models models) {
    this.participant = models.get("participant");
    this.host = models.get("host");
  }

  /**
   * Returns who may take part in {@code event}, the likeliest first.
   *
   * @param rivals what stands where for the other triggers of the sentence
   */
  List<Argument> find(EventMention event, List<SlotReader> rivals) {
    Passage passage = event.passage();
    Trigger trigger = event.trigger();
    SlotReader slots = event.slots();
    List<Argument> found = new ArrayList<>();
    List<Referent> actors =
        passage.referents().stream()
            .filter(each -> each.best().isPresent() && !each.leading())
            .toList();
    long core =
        actors.stream().filter(each -> slots.read(each.first(), each.last()).isParty()).count();
    ParticipantFeatures reader = new ParticipantFeatures(passage, trigger, actors);
    for (Referent referent : passage.referents()) {
      boolean covers = referent.first() <= trigger.last() && referent.last() >= trigger.first();
      boolean opens = referent.first() == trigger.first() && !trigger.frame().noun();
      if (covers && !opens && referent.mention().type() != Mention.Type.BODY) {
        continue;
      }
      Slot slot =
          !covers
              ? slots.read(referent.first(), referent.last())
              : opens ? Slot.VISITING : Slot.ITSELF;
      // Who met on the sidelines of a visit did not visit each other.
      boolean aside = trigger.frame().kind() == Kind.VISIT && slot.name().startsWith("aside.");
      if (referent.best().isPresent() && !referent.leading() && !aside) {
        Features features = reader.actor(referent, referent.best().get(), slot);
        long others = core - (slot.isParty() ? 1 : 0);
        features.add((slot.isParty() ? "core" : "other") + ".beside." + Math.min(2, others));
        if (!slot.isParty()) {
          features.addAll(event.strangers());
        }
        features.addIf(
            !slot.isParty()
                && rivals.stream()
                    .anyMatch(rival -> rival.read(referent.first(), referent.last()).isParty()),
            "claimed");
        found.add(
            argument(
                passage,
                referent,
                referent.best().get().actors(),
                ParticipantFeatures.role(trigger, slot).orElse(Role.PARTICIPANT),
                slot.name(),
                slot.isParty(),
                features,
                participant));
      }
      place(referent)
          .filter(place -> trigger.frame().hosts())
          .flatMap(Location::state)
          .map(
              state ->
                  argument(
                      passage,
                      referent,
                      List.of(new Actor.StateActor(state)),
                      Role.HOST,
                      "host." + slot.name(),
                      slot.isParty(),
                      reader.host(referent, slot),
                      host))
          .ifPresent(found::add);
    }
    found.sort(Comparator.comparingDouble(argument -> -argument.probability()));
    return found;
  }

  /** Returns the place that {@code referent} may mean. */
  static Optional<Location> place(Referent referent) {
    return referent.mention().place();
  }

  private static Argument argument(
      Passage passage,
      Referent referent,
      List<Actor> actors,
      Role role,
      String slot,
      boolean core,
      Features features,
      LinearModel model) {
    return new Argument(
        actors,
        role,
        slot,
        core,
        passage.sentence().span(),
        passage.sentence().span(referent.first(), referent.last()),
        features,
        model.probability(features));
  }
}
