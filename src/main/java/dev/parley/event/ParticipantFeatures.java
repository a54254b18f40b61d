package dev.parley.event;

import dev.parley.entity.Meaning;
import dev.parley.entity.Referent;
import dev.parley.mention.Location;
import dev.parley.mention.Mention;
import dev.parley.model.Features;
import dev.parley.syntax.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Names what speaks for and against somebody taking part in what one trigger tells of. */
final class ParticipantFeatures {

  private static final int NEAR = 2;
  private static final int FAR = 12;
  private static final int MANY = 3;

  private final Passage passage;
  private final Trigger trigger;
  private final List<Referent> actors;

  /**
   * Creates a reader for {@code trigger}.
   *
   * @param actors who is named in the sentence
   */
  ParticipantFeatures(Passage passage, Trigger trigger, List<Referent> actors) {
    this.passage = passage;
    this.trigger = trigger;
    this.actors = actors;
  }

  /** Returns what tells whether the actors of {@code meaning}, who stand in {@code slot}, do. */
  Features actor(Referent referent, Meaning meaning, Slot slot) {
    Features features = common(referent, slot);
    String place = slot.isParty() ? "core" : "other";
    features.add(place + "." + type(referent.mention()));
    features.add(place + "." + lower(trigger.frame().kind()));
    String sort = lower(Sort.of(meaning.actors()));
    features.add("sort." + sort);
    features.add(place + ".sort." + sort);
    features.addIf(
        meaning.actors().stream().noneMatch(each -> each.party().isPresent()), "no.party");
    features.add((trigger.frame().noun() ? "noun." : "verb.") + place);
    features.addIf(isOwner(referent), "owner");
    position(referent, features);
    return features;
  }

  /** Returns what tells whether the state of the place that {@code referent} names does. */
  Features host(Referent referent, Slot slot) {
    Features features = common(referent, slot);
    features.add("family." + trigger.frame().family());
    boolean country =
        referent.mention().place().filter(Location.Country.class::isInstance).isPresent();
    features.addIf(country, "country");
    int distance = distance(referent);
    features.addIf(distance <= NEAR, "near");
    features.addIf(distance > FAR, "far");
    return features;
  }

  private Features common(Referent referent, Slot slot) {
    Features features = new Features();
    features.add("slot." + slot.label());
    features.add("role." + role(trigger, slot).map(ParticipantFeatures::lower).orElse("none"));
    features.add("type." + type(referent.mention()));
    features.addIf(referent.possessive() && !slot.name().endsWith("poss"), "possessive");
    features.add(isAfter(referent) ? "after" : "before");
    surface(referent, features);
    return features;
  }

  /** Returns the part that whoever stands in {@code slot} plays, if the frame has that slot. */
  static Optional<Role> role(Trigger trigger, Slot slot) {
    if (!slot.isParty() && slot.core()) {
      return Optional.empty();
    }
    return slot.name().startsWith("gov.agent")
        ? trigger.frame().role("poss")
        : trigger.frame().role(slot.ofFrame());
  }

  /**
   * "the secretary-general's special representative A": whether nothing but nouns stands between
   * the possessor and another actor.
   */
  private boolean isOwner(Referent referent) {
    return referent.possessive()
        && actors.stream()
            .filter(other -> other.first() > referent.last())
            .anyMatch(other -> areNouns(referent.last() + 1, other.first()));
  }

  private boolean areNouns(int from, int to) {
    for (int at = from; at < to; at++) {
      Tag tag = passage.parse().tag(at);
      if (!tag.isNoun() && tag != Tag.JJ && tag != Tag.POS && tag != Tag.HYPH) {
        return false;
      }
    }
    return true;
  }

  private boolean isAfter(Referent referent) {
    return referent.first() > trigger.last();
  }

  private int distance(Referent referent) {
    return isAfter(referent)
        ? referent.first() - trigger.last() - 1
        : trigger.first() - referent.last() - 1;
  }

  private void position(Referent referent, Features features) {
    boolean after = isAfter(referent);
    int distance = distance(referent);
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
    features.addIf(between >= MANY, "many.between");
  }

  /** Says which preposition stands right in front, for the tree may hang it wrongly. */
  private void surface(Referent referent, Features features) {
    if (referent.first() > 0) {
      String word = passage.sentence().token(referent.first() - 1).lower();
      switch (word) {
        case "with", "between", "to", "by", "of", "from", "in", "at", "for", "and", "," ->
            features.add("behind." + word);
        default -> {}
      }
    }
  }

  /** Returns what sort of words {@code mention} is. */
  static String type(Mention mention) {
    return lower(mention.type());
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
