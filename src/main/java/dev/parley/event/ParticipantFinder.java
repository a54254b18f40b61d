package dev.parley.event;

import dev.parley.entity.Meaning;
import dev.parley.entity.Referent;
import dev.parley.language.WordLists;
import dev.parley.mention.Actor;
import dev.parley.mention.Location;
import dev.parley.mention.Mention;
import dev.parley.model.Features;
import dev.parley.model.LinearModel;
import dev.parley.model.Models;
import dev.parley.reference.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Weighs for each mention of a sentence whether it takes part in what a trigger tells of. */
final class ParticipantFinder {

  private static final int NEAR = 2;
  private static final int FAR = 12;

  /** Slots that are told apart below a word that is not the trigger itself. */
  private static final Set<String> FAR_SLOTS =
      Set.of("subj", "obj", "with", "passive", "by", "poss", "comp", "to", "between");

  private final WordLists words;
  private final LinearModel participant;
  private final LinearModel host;

  ParticipantFinder(WordLists words, Models models) {
    this.words = words;
    this.participant = models.get("participant");
    this.host = models.get("host");
  }

  /** Returns who may take part, the likeliest first. */
  List<Argument> find(Passage passage, Trigger trigger, LinkReader links, Setting setting) {
    List<Argument> found = new ArrayList<>();
    List<Referent> actors =
        passage.referents().stream().filter(each -> each.best().isPresent()).toList();
    for (Referent referent : passage.referents()) {
      if (referent.first() <= trigger.last() && referent.last() >= trigger.first()) {
        continue;
      }
      Link link = links.read(passage.head(referent));
      referent
          .best()
          .ifPresent(
              meaning -> found.add(actor(passage, trigger, setting, referent, meaning, link, actors)));
      place(referent)
          .filter(place -> trigger.frame().hosts())
          .flatMap(Location::state)
          .ifPresent(state -> found.add(host(passage, trigger, referent, state, link)));
    }
    found.sort(Comparator.comparingDouble(argument -> -argument.probability()));
    return found;
  }

  /** Returns the place that {@code referent} may mean. */
  static Optional<Location> place(Referent referent) {
    return referent.mention().place();
  }

  private Argument actor(
      Passage passage,
      Trigger trigger,
      Setting setting,
      Referent referent,
      Meaning meaning,
      Link link,
      List<Referent> actors) {
    Features features = new Features();
    String slot = slot(link);
    Role role = Role.PARTICIPANT;
    if (link.own()) {
      Optional<Role> filled = role(trigger, link);
      role = filled.orElse(role);
      features.add("role." + filled.map(ParticipantFinder::lower).orElse("none"));
    }
    features.add("slot." + slot);
    features.addIf(link.conjoined(), "conjoined");
    features.addIf(link.apposed(), "apposed");
    features.addIf(link.depth() == 1, "nested");
    features.addIf(link.depth() > 1, "deep");
    governed(passage, trigger, setting, slot, features);
    features.add("type." + type(referent.mention()));
    features.addIf(meaning.actors().size() > 1, "several");
    features.addIf(referent.possessive() && !slot.equals("poss"), "possessive");
    features.addIf(
        meaning.actors().stream().noneMatch(each -> each.party().isPresent()), "no.party");
    features.add((trigger.frame().noun() ? "noun." : "verb.") + (link.own() ? "own" : "other"));
    position(trigger, referent, actors, features);
    surface(passage, referent, features);
    return argument(passage, referent, meaning.actors(), role, slot, features, participant);
  }

  private Argument host(
      Passage passage, Trigger trigger, Referent referent, State state, Link link) {
    Features features = new Features();
    String slot = slot(link);
    features.add("slot." + slot);
    if (link.own()) {
      features.add("role." + role(trigger, link).map(ParticipantFinder::lower).orElse("none"));
    }
    features.addIf(link.conjoined(), "conjoined");
    features.addIf(link.apposed(), "apposed");
    features.addIf(link.depth() > 0, "nested");
    features.add("family." + trigger.frame().family());
    features.add("type." + type(referent.mention()));
    boolean country = place(referent).filter(Location.Country.class::isInstance).isPresent();
    features.addIf(country, "country");
    features.addIf(referent.possessive(), "possessive");
    features.add(referent.first() > trigger.last() ? "after" : "before");
    int distance = distance(trigger, referent);
    features.addIf(distance <= NEAR, "near");
    features.addIf(distance > FAR, "far");
    surface(passage, referent, features);
    return argument(
        passage,
        referent,
        List.of(new Actor.StateActor(state)),
        Role.HOST,
        "host." + slot,
        features,
        host);
  }

  private static Argument argument(
      Passage passage,
      Referent referent,
      List<Actor> actors,
      Role role,
      String slot,
      Features features,
      LinearModel model) {
    return new Argument(
        actors,
        role,
        slot,
        passage.sentence().span(),
        passage.sentence().span(referent.first(), referent.last()),
        features,
        model.probability(features));
  }

  /** Says whether the verb that the trigger noun hangs on is one that lends it its parties. */
  private void governed(
      Passage passage, Trigger trigger, Setting setting, String slot, Features features) {
    if (!trigger.frame().noun() || setting.predicate() == trigger.head()) {
      return;
    }
    boolean light = words.lengthAt("light", passage.sentence().tokens(), setting.predicate()) > 0;
    boolean speech = words.lengthAt("speech", passage.sentence().tokens(), setting.predicate()) > 0;
    features.addIf(light, "light." + shortened(slot));
    features.addIf(speech, "said." + shortened(slot));
  }

  private static String shortened(String slot) {
    return slot.endsWith(".subj") || slot.endsWith(".with") ? slot : "other";
  }

  private static Optional<Role> role(Trigger trigger, Link link) {
    String slot = link.slot().equals("passive") ? "obj" : link.slot();
    return trigger.frame().role(slot);
  }

  static String slot(Link link) {
    int point = link.slot().indexOf('.');
    if (link.own() || point < 0) {
      return link.own() ? link.slot() : "above." + link.slot();
    }
    String below = link.slot().substring(point + 1);
    return link.slot().substring(0, point) + "." + (FAR_SLOTS.contains(below) ? below : "other");
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
