package dev.parley.event;

import dev.parley.entity.Referent;
import dev.parley.language.WordLists;
import dev.parley.model.Features;
import dev.parley.syntax.Tag;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

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

  /** Returns in which of the slots that {@code reader} tells strangers stand, of which sort. */
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
    boolean noun = tag.isNoun() || tag == Tag.PRP || tag == Tag.CD || tag == Tag.DT;
    return noun
        && !events.contains(word)
        && passage.dates().stream().noneMatch(date -> date.first() <= word && word <= date.last())
        && referent(word).filter(Strangers::isKnown).isEmpty()
        && !isOrgan(word);
  }

  /** "OPEC's pricing <i>committee</i>": whether it acts for a body that is known. */
  private boolean isOrgan(int word) {
    return words.lengthAt("organs", passage.sentence().tokens(), word) > 0
        && IntStream.of(passage.parse().children(word))
            .anyMatch(child -> referent(child).filter(Strangers::isKnown).isPresent());
  }

  private static boolean isKnown(Referent referent) {
    return referent.best().isPresent() || referent.mention().place().isPresent();
  }

  private Optional<Referent> referent(int word) {
    return passage.referents().stream()
        .filter(each -> each.first() <= word && word <= each.last())
        .max(Comparator.comparing(Strangers::isKnown));
  }

  /** Returns what sort of word {@code word} is: of people who may act for states, or of others. */
  private String sort(int word) {
    if (words.lengthAt("people", passage.sentence().tokens(), word) > 0) {
      return "people";
    }
    Optional<Referent> referent = referent(word);
    return switch (passage.parse().tag(word)) {
      case PRP -> "pronoun";
      case CD, DT -> "number";
      case NNP, NNPS -> "name";
      case NNS -> referent.isPresent() ? "mention" : "plural";
      default -> referent.isPresent() ? "mention" : "singular";
    };
  }
}
