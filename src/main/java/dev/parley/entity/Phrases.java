package dev.parley.entity;

import dev.parley.language.WordLists;
import dev.parley.mention.Mention;
import dev.parley.mention.Mention.Type;
import dev.parley.mention.Reference;
import dev.parley.text.Sentence;
import dev.parley.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells how the mentions of a sentence stand to the words around them and to one another. */
final class Phrases {

  private static final int LONGEST = 4;
  private static final int CLAUSE = 20;
  private static final String HER = "her";

  private final Sentence sentence;
  private final List<Mention> mentions;
  private final WordLists words;

  Phrases(Sentence sentence, List<Mention> mentions, WordLists words) {
    this.sentence = sentence;
    this.mentions = mentions;
    this.words = words;
  }

  private boolean is(int at, String word) {
    return at >= 0 && at < sentence.size() && sentence.token(at).is(word);
  }

  private boolean isIn(String list, int at) {
    return words.lengthAt(list, sentence.tokens(), at) > 0;
  }

  /** Returns whether nothing but commas and conjunctions part the mention from that before it. */
  boolean isJoined(int at) {
    if (at == 0) {
      return false;
    }
    int from = mentions.get(at - 1).last() + 1;
    int to = mentions.get(at).first();
    boolean joined = to - from > 0 && to - from <= LONGEST;
    int next = from;
    while (joined && next < to) {
      int length =
          is(next, ",") || sentence.token(next).isPossessive()
              ? 1
              : words.lengthAt("joints", sentence.tokens(), next);
      joined = length > 0;
      next += length;
    }
    return joined;
  }

  /** Returns whether no preposition stands before {@code mention}. */
  boolean mayAct(Mention mention) {
    return mention.first() == 0 || !isIn("prepositions", mention.first() - 1);
  }

  /** "in Chad": whether {@code mention} says where something is, or where somebody goes. */
  boolean isLocative(Mention mention) {
    return mention.place().isPresent()
        && mention.first() > 0
        && isIn("locative", mention.first() - 1);
  }

  /** Returns whether {@code mention} only says whose something is. */
  boolean isPossessive(Mention mention) {
    int next = mention.last() + 1;
    if (next < sentence.size() && sentence.token(next).isPossessive()) {
      return true;
    }
    String word = sentence.token(mention.first()).lower();
    return isPronoun(mention)
        && (words.contains("possessive pronouns", word)
            || word.equals(HER)
                && next < sentence.size()
                && sentence.token(next).isWord()
                && !isIn("prepositions", next)
                && !isIn("conjunctions", next));
  }

  private static boolean isPronoun(Mention mention) {
    return mention.type() == Type.REFERENCE && mention.first() == mention.last();
  }

  /** Returns whether {@code mention} is a pronoun that somebody acts on: "greeted him". */
  boolean isObject(Mention mention) {
    String word = sentence.token(mention.first()).lower();
    return isPronoun(mention)
        && (words.contains("object pronouns", word) || word.equals(HER) && !isPossessive(mention));
  }

  /**
   * "A flew in, and B received him": whether no comma parts the pronoun from who was named last.
   */
  boolean isActedOnByNearest(int at) {
    int first = mentions.get(at).first();
    for (int token = first - 1; token >= Math.max(0, first - CLAUSE); token--) {
      if (is(token, ",")) {
        return false;
      }
      int last = token;
      boolean named =
          mentions.subList(0, at).stream()
              .anyMatch(mention -> mention.last() == last && mention.type() != Type.PLACE);
      if (named) {
        return true;
      }
    }
    return false;
  }

  /** "Iranian-backed rebels": whether {@code mention} tells of a group by its backer. */
  boolean isBacked(Mention mention) {
    for (int at = mention.first(); at < mention.last(); at++) {
      if (is(at, "-") && isIn("not acting", at + 1)) {
        return true;
      }
    }
    return false;
  }

  /** "an Iranian minister": whether {@code mention} is of one among others. */
  boolean isIndefinite(Mention mention) {
    return is(mention.first(), "a") || is(mention.first(), "an");
  }

  /** "his foreign minister": returns the pronoun with which {@code mention} begins. */
  Optional<Reference> ownPronoun(Mention mention) {
    return Reference.of(sentence.token(mention.first()).lower());
  }

  /** "Putin's envoys": returns whether nothing parts the mention from a possessive before it. */
  boolean isOwned(int at) {
    return isPossessive(mentions.get(at - 1))
        && mentions.get(at - 1).last() + 2 == mentions.get(at).first();
  }

  /** Returns whether one of {@code prepositions} and perhaps words lead to the next mention. */
  boolean leadsToNext(int at, Set<String> prepositions) {
    int behind = mentions.get(at).last() + 1;
    return behind < sentence.size()
        && prepositions.contains(sentence.token(behind).lower())
        && leadsToNext(at, behind + 1);
  }

  /** "a delegation led by Kerry": returns which mention names the leader. */
  Optional<Integer> leader(int at) {
    int behind = mentions.get(at).last() + 1;
    int led = is(behind, ",") ? behind + 1 : behind;
    boolean isLed = isIn("led", led) && is(led + 1, "by");
    return isLed && leadsToNext(at, led + 2) ? Optional.of(at + 1) : Optional.empty();
  }

  private boolean leadsToNext(int at, int from) {
    if (at + 1 >= mentions.size()) {
      return false;
    }
    Mention owner = mentions.get(at + 1);
    boolean unnamed = owner.type() == Type.OFFICIALS || owner.type() == Type.OFFICE;
    if (unnamed && owner.bodies().isEmpty()) {
      return false;
    }
    int to = owner.first();
    for (int next = from; to - from <= LONGEST && next < to; next++) {
      Token token = sentence.token(next);
      if (!token.isWord() || isIn("prepositions", next) || isIn("conjunctions", next)) {
        return false;
      }
    }
    return to - from <= LONGEST && to >= from;
  }

  /** "As she arrived, Merkel said": returns the name behind the comma that a pronoun means. */
  Optional<Mention> nameBehind(int at) {
    Mention pronoun = mentions.get(at);
    boolean acts = words.contains("subject pronouns", sentence.token(pronoun.first()).lower());
    if (!isPronoun(pronoun) || !isIn("conjunctions", 0) && (acts || !isIn("prepositions", 0))) {
      return Optional.empty();
    }
    int comma = pronoun.last() + 1;
    while (comma < pronoun.last() + CLAUSE && !is(comma, ",")) {
      comma++;
    }
    int behind = comma;
    return mentions.subList(at + 1, Math.min(mentions.size(), at + 1 + LONGEST)).stream()
        .filter(mention -> mention.first() > behind && mention.type() == Type.PERSON)
        .findFirst();
  }
}
