package dev.parley.event;

import dev.parley.entity.Referent;
import dev.parley.language.WordLists;
import dev.parley.mention.Mention;
import dev.parley.model.Features;
import dev.parley.syntax.Tag;
import dev.parley.text.DateMention;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names what stands where parties do and is no actor: "met <i>bankers</i>", "talks with
 * <i>students</i>".
 */
final class Strangers {

  private final WordLists words;
  private final Passage passage;
  private final Set<Integer> events;

  /**
   * Creates a reader of {@code passage}.
   *
   * @param events the heads of all triggers of the sentence
   */
  Strangers(WordLists words, Passage passage, Set<Integer> events) {
    this.words = words;
    this.passage = passage;
    this.events = events;
  }

  /** Returns in which slots of those that {@code reader} tells whom of which sort stand. */
  Features read(SlotReader reader) {
    Set<String> names = new TreeSet<>();
    for (Map.Entry<Integer, Slot> each : reader.slots().entrySet()) {
      int word = each.getKey();
      Slot slot = each.getValue();
      if (slot.isParty() && isStranger(word)) {
        String place = place(slot);
        names.add("stranger." + place);
        names.add("stranger." + place + "." + sort(word));
      }
    }
    Features features = new Features();
    names.forEach(features::add);
    return features;
  }

  private static String place(Slot slot) {
    String name = slot.name();
    return name.contains("agent") || name.equals("poss")
        ? "agent"
        : name.contains("patient") ? "patient" : name.substring(name.lastIndexOf('.') + 1);
  }

  private boolean isStranger(int word) {
    Tag tag = passage.parse().tag(word);
    if (!tag.isNoun() && tag != Tag.PRP && tag != Tag.CD && tag != Tag.DT
        || events.contains(word)) {
      return false;
    }
    for (DateMention date : passage.dates()) {
      if (date.first() <= word && word <= date.last()) {
        return false;
      }
    }
    for (Referent referent : passage.referents()) {
      if (referent.first() <= word
          && word <= referent.last()
          && (referent.best().isPresent() || referent.mention().place().isPresent())) {
        return false;
      }
    }
    return true;
  }

  private String sort(int word) {
    Tag tag = passage.parse().tag(word);
    if (tag == Tag.PRP) {
      return "pronoun";
    }
    if (words.lengthAt("people", passage.sentence().tokens(), word) > 0) {
      return "people";
    }
    for (Referent referent : passage.referents()) {
      if (referent.first() <= word && word <= referent.last()) {
        return referent.mention().type() == Mention.Type.PERSON ? "name" : "mention";
      }
    }
    return tag.isProper()
        ? "name"
        : tag == Tag.NNS ? "plural" : tag == Tag.CD || tag == Tag.DT ? "number" : "singular";
  }
}
