package dev.parley.event;

import dev.parley.entity.Meaning;
import dev.parley.entity.Referent;
import dev.parley.mention.Actor;
import dev.parley.mention.Location;
import dev.parley.mention.Mention;
import dev.parley.model.Features;
import dev.parley.model.LinearModel;
import dev.parley.model.Models;
import dev.parley.reference.State;
import dev.parley.syntax.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Weighs for each mention of a sentence whether it takes part in what a trigger tells of. */
final class ParticipantFinder {

  private static final int NEAR = 2;
  private static final int FAR = 12;

  private final LinearModel participant;
  private final LinearModel host;

  ParticipantFinder(Models models) {
    this.participant = models.get("participant");
    this.host = models.get("host");
  }

  /**
   * Returns who may take part, the likeliest first.
   *
   * @param rivals what stands where for the other triggers of the sentence
   */
  List<Argument> find(Passage passage, Trigger trigger, SlotReader slots, List<SlotReader> rivals) {
    List<Argument> found = new ArrayList<>();
    List<Referent> actors =
        passage.referents().stream().filter(each -> each.best().isPresent()).toList();
    long core =
        actors.stream().filter(each -> slots.read(each.first(), each.last()).isParty()).count();
    for (Referent referent : passage.referents()) {
      boolean covers = referent.first() <= trigger.last() && referent.last() >= trigger.first();
      if (covers && referent.mention().type() != Mention.Type.BODY) {
        continue;
      }
      Slot slot = covers ? Slot.ITSELF : slots.read(referent.first(), referent.last());
      // Who met on the sidelines of a visit did not visit each other.
      boolean aside = trigger.frame().kind() == Kind.VISIT && slot.name().startsWith("aside.");
      if (referent.best().isPresent() && !aside) {
        Features features = common(passage, trigger, referent, slot);
        long others = core - (slot.isParty() ? 1 : 0);
        features.add((slot.isParty() ? "core" : "other") + ".beside." + Math.min(2, others));
        features.addIf(
            !slot.isParty()
                && rivals.stream()
                    .anyMatch(rival -> rival.read(referent.first(), referent.last()).isParty()),
            "claimed");
        features.addIf(isOwner(passage, referent), "owner");
        found.add(actor(passage, trigger, referent, referent.best().get(), slot, actors, features));
      }
      place(referent)
          .filter(place -> trigger.frame().hosts())
          .flatMap(Location::state)
          .ifPresent(state -> found.add(host(passage, trigger, referent, state, slot)));
    }
    found.sort(Comparator.comparingDouble(argument -> -argument.probability()));
    return found;
  }

  /**
   * "the secretary-general's special representative A": whether nothing but nouns stands between
   * the possessor and another actor.
   */
  private static boolean isOwner(Passage passage, Referent referent) {
    if (!referent.possessive()) {
      return false;
    }
    return passage.referents().stream()
        .filter(other -> other.best().isPresent() && other.first() > referent.last())
        .anyMatch(
            other -> {
              for (int at = referent.last() + 1; at < other.first(); at++) {
                Tag tag = passage.parse().tag(at);
                if (!tag.isNoun() && tag != Tag.JJ && tag != Tag.POS && tag != Tag.HYPH) {
                  return false;
                }
              }
              return true;
            });
  }

  /** Returns the place that {@code referent} may mean. */
  static Optional<Location> place(Referent referent) {
    return referent.mention().place();
  }

  private static Features common(Passage passage, Trigger trigger, Referent referent, Slot slot) {
    Features features = new Features();
    features.add("slot." + slot.label());
    features.add("role." + role(trigger, slot).map(ParticipantFinder::lower).orElse("none"));
    features.add("type." + type(referent.mention()));
    features.addIf(referent.possessive() && !slot.name().endsWith("poss"), "possessive");
    features.add(referent.first() > trigger.last() ? "after" : "before");
    surface(passage, referent, features);
    return features;
  }

  private Argument actor(
      Passage passage,
      Trigger trigger,
      Referent referent,
      Meaning meaning,
      Slot slot,
      List<Referent> actors,
      Features features) {
    features.add((slot.isParty() ? "core." : "other.") + type(referent.mention()));
    features.add(
        (slot.isParty() ? "core." : "other.")
            + trigger.frame().kind().name().toLowerCase(Locale.ROOT));
    String sort = lower(Sort.of(meaning.actors()));
    features.add("sort." + sort);
    features.add((slot.isParty() ? "core." : "other.") + "sort." + sort);
    features.addIf(
        meaning.actors().stream().noneMatch(each -> each.party().isPresent()), "no.party");
    features.add(
        (trigger.frame().noun() ? "noun." : "verb.") + (slot.isParty() ? "core" : "other"));
    position(trigger, referent, actors, features);
    return argument(
        passage,
        referent,
        meaning.actors(),
        role(trigger, slot).orElse(Role.PARTICIPANT),
        slot.name(),
        slot.isParty(),
        features,
        participant);
  }

  private Argument host(
      Passage passage, Trigger trigger, Referent referent, State state, Slot slot) {
    Features features = common(passage, trigger, referent, slot);
    features.add("family." + trigger.frame().family());
    boolean country = place(referent).filter(Location.Country.class::isInstance).isPresent();
    features.addIf(country, "country");
    int distance = distance(trigger, referent);
    features.addIf(distance <= NEAR, "near");
    features.addIf(distance > FAR, "far");
    return argument(
        passage,
        referent,
        List.of(new Actor.StateActor(state)),
        Role.HOST,
        "host." + slot.name(),
        slot.isParty(),
        features,
        host);
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

  private static Optional<Role> role(Trigger trigger, Slot slot) {
    if (!slot.isParty() && slot.core()) {
      return Optional.empty();
    }
    return slot.name().startsWith("gov.agent")
        ? trigger.frame().role("poss")
        : trigger.frame().role(slot.ofFrame());
  }

  private static int distance(Trigger trigger, Referent referent) {
    return referent.first() > trigger.last()
        ? referent.first() - trigger.last() - 1
        : trigger.first() - referent.last() - 1;
  }

  private static void position(
      Trigger trigger, Referent referent, List<Referent> actors, Features features) {
    boolean after = referent.first() > trigger.last();
    int distance = distance(trigger, referent);
    features.add(after ? "after" : "before");
    features.addIf(distance <= NEAR, after ? "near.after" : "near.before");
    features.addIf(distance > FAR, after ? "far.after" : "far.before");
    long between =
        actors.stream()
            .filter(
                other ->
                    after
                        ? other.first() > trigger.last() && other.last() < referent.first()
                        : other.last() < trigger.first() && other.first() > referent.last())
            .count();
    features.addIf(between == 0, after ? "nearest.after" : "nearest.before");
    features.addIf(between >= 3, "many.between");
  }

  /** Says which preposition stands right in front, for the tree may hang it wrongly. */
  private static void surface(Passage passage, Referent referent, Features features) {
    if (referent.first() > 0) {
      String word = passage.sentence().token(referent.first() - 1).lower();
      switch (word) {
        case "with", "between", "to", "by", "of", "from", "in", "at", "for", "and", "," ->
            features.add("behind." + word);
        default -> {}
      }
    }
  }

  static String type(Mention mention) {
    return lower(mention.type());
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
