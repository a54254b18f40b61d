package dev.parley.meeting;

import dev.parley.mention.ActorGroup;
import dev.parley.mention.Location;
import dev.parley.mention.Mention;
import dev.parley.mention.MentionFinder;
import dev.parley.text.DateMention;
import dev.parley.text.Sentence;
import dev.parley.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A sentence as a row of items, and who does what in it as far as word order tells. */
final class Clause {

  static final Set<String> PREPOSITIONS =
      Set.of(
          "of",
          "in",
          "at",
          "on",
          "to",
          "with",
          "from",
          "by",
          "for",
          "about",
          "between",
          "among",
          "against",
          "over",
          "into",
          "near",
          "outside",
          "inside",
          "toward",
          "towards",
          "alongside",
          "without",
          "within",
          "across",
          "around",
          "behind",
          "beyond",
          "via",
          "upon",
          "despite",
          "including",
          "through",
          "under",
          "regarding",
          "concerning",
          "following",
          "amid",
          "during",
          "like",
          "than",
          "versus",
          "involving");

  private static final Set<String> BOUNDARIES = Set.of(";", ":", "?", "!");
  private static final Set<String> SUBORDINATORS =
      Set.of(
          "that",
          "when",
          "while",
          "as",
          "because",
          "if",
          "although",
          "though",
          "whether",
          "unless",
          "whereas",
          "but",
          "where",
          "why",
          "how",
          "what",
          "since",
          "until",
          "after",
          "before",
          "once");
  private static final Set<String> RELATIVES = Set.of("who", "which");
  private static final Set<String> AUXILIARIES =
      Set.of(
          "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "do", "does",
          "did", "will", "would", "shall", "should", "can", "could", "may", "might", "must", "not",
          "to", "'ll", "'d", "'ve", "n't");

  private final Sentence sentence;
  private final MentionFinder words;
  private final Optional<Location> here;
  private final List<Item> items;

  /**
   * @param here where the article was written, by its dateline
   */
  Clause(
      Sentence sentence,
      List<ActorGroup> groups,
      List<DateMention> dates,
      MentionFinder words,
      Optional<Location> here) {
    this.here = here;
    this.sentence = sentence;
    this.words = words;
    this.items = items(sentence, groups, dates);
  }

  private static List<Item> items(
      Sentence sentence, List<ActorGroup> groups, List<DateMention> dates) {
    List<Item> items = new ArrayList<>();
    int group = 0;
    int date = 0;
    for (int at = 0; at < sentence.size(); at++) {
      while (group < groups.size() && groups.get(group).first() < at) {
        group++;
      }
      while (date < dates.size() && dates.get(date).first() < at) {
        date++;
      }
      int aside = aside(sentence, at);
      if (aside > at) {
        at = aside;
        continue;
      }
      boolean dated = date < dates.size() && dates.get(date).first() == at;
      if (group < groups.size()
          && groups.get(group).first() == at
          && !(dated && groups.get(group).actors().isEmpty())) {
        items.add(new Item.Actors(groups.get(group)));
        at = groups.get(group).last();
      } else if (dated) {
        items.add(new Item.When(dates.get(date)));
        at = dates.get(date).last();
      } else if (!sentence.token(at).key().equals("\"")) {
        items.add(new Item.Word(at, sentence.token(at)));
      }
    }
    return items;
  }

  /** Returns the closing bracket of a short aside that begins at {@code at}: "(left)"; else -1. */
  private static int aside(Sentence sentence, int at) {
    if (sentence.token(at).key().equals("(")) {
      for (int end = at + 1; end < Math.min(sentence.size(), at + 4); end++) {
        if (sentence.token(end).key().equals(")")) {
          return end;
        }
      }
    }
    return -1;
  }

  /** Returns the place that "here" means at {@code index}. */
  Optional<Location> here(int index) {
    return word(index).equals("here") ? here : Optional.empty();
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return items.size();
  }

  Item item(int index) {
    return items.get(index);
  }

  /** Returns the item that holds token {@code token}. */
  int indexOf(int token) {
    for (int index = 0; index < items.size(); index++) {
      if (items.get(index).last() >= token) {
        return index;
      }
    }
    return items.size();
  }

  /** Returns the word at {@code index} in small letters; empty where no plain word stands there. */
  String word(int index) {
    return index >= 0 && index < items.size() && items.get(index) instanceof Item.Word word
        ? word.token().lower()
        : "";
  }

  Optional<ActorGroup> group(int index) {
    return index >= 0 && index < items.size() && items.get(index) instanceof Item.Actors actors
        ? Optional.of(actors.group())
        : Optional.empty();
  }

  boolean isPreposition(int index) {
    return PREPOSITIONS.contains(word(index));
  }

  boolean isAuxiliary(int index) {
    return AUXILIARIES.contains(word(index));
  }

  /** Returns whether a plain word at {@code index} is a verb, as far as its neighbours tell. */
  boolean isVerb(int index) {
    if (!(index >= 0
        && index < items.size()
        && items.get(index) instanceof Item.Word word
        && word.token().isWord())) {
      return false;
    }
    if (!words.isVerb(word.token())) {
      return false;
    }
    String before = word(index - 1);
    return !Set.of(
            "the", "a", "an", "his", "her", "their", "its", "'s", "this", "that", "of", "in", "on",
            "at", "for", "with", "from", "any", "no", "more", "further", "new", "first", "second")
        .contains(before);
  }

  /** Returns whether the item at {@code index} cannot be the complement of an object before it. */
  boolean endsObject(int index) {
    return index >= items.size()
        || items.get(index) instanceof Item.When
        || items.get(index) instanceof Item.Word word
            && (!word.token().isWord() || words.isClosed(word.token()));
  }

  /** Returns whether {@code index} begins another clause to the right of a trigger. */
  boolean isRightBoundary(int index) {
    String word = word(index);
    return BOUNDARIES.contains(word)
        || RELATIVES.contains(word)
        || SUBORDINATORS.contains(word)
        || word.equals("whose")
        || word.equals("whom")
        || word.equals("amid")
        || word.equals("following")
        || word.equals("ahead")
        || word.equals("despite");
  }

  /** The actor that a verb at {@code index} has for its subject, and whether one was looked for. */
  record Subject(Optional<ActorGroup> group, int index) {}

  /**
   * Returns the subject of the verb, or of the verb that governs the noun, at {@code index}: the
   * nearest group to the left that is neither the object of a preposition or verb nor a possessor;
   * else, where a phrase before a comma opens the sentence, the subject behind it.
   */
  Subject subject(int index) {
    boolean infinitive = false;
    for (int at = index - 1; at >= 0; at--) {
      String word = word(at);
      if (BOUNDARIES.contains(word)) {
        break;
      }
      if (word.equals("to") && at == index - 1) {
        infinitive = true;
      }
      if (RELATIVES.contains(word)) {
        int antecedent = word(at - 1).equals(",") ? at - 2 : at - 1;
        Optional<ActorGroup> group = group(antecedent);
        return new Subject(group, antecedent);
      }
      if (word.equals("whose") || word.equals("whom")) {
        break;
      }
      if (items.get(at) instanceof Item.Actors actors) {
        ActorGroup group = actors.group();
        if (isSubject(at, group, infinitive && at == index - 2)) {
          return new Subject(Optional.of(group), at);
        }
      }
    }
    return opening(index);
  }

  /** "After meeting Putin, Trump said": the subject stands behind the comma. */
  private Subject opening(int index) {
    Subject behind = behindComma(index);
    return behind.group().isPresent() ? behind : owner(index);
  }

  /** "Trump's first trip will be to Paris": the owner of the subject acts. */
  private Subject owner(int index) {
    for (int at = index - 1; at >= 0 && !isRightBoundary(at); at--) {
      Optional<ActorGroup> group = group(at);
      if (group.isPresent() && group.get().possessive() && group.get().is(Mention.Type.PERSON)) {
        return new Subject(group, at);
      }
    }
    return new Subject(Optional.empty(), -1);
  }

  private Subject behindComma(int index) {
    for (int at = index + 1; at < items.size(); at++) {
      if (word(at).equals(",")) {
        int next = at + 1;
        Optional<ActorGroup> group = group(next);
        if (group.isPresent()
            && !group.get().possessive()
            && !group.get().adjective()
            && (isVerb(next + 1)
                || isAuxiliary(next + 1)
                || items.size() > next + 1 && items.get(next + 1) instanceof Item.When)) {
          return new Subject(group, next);
        }
      }
    }
    return new Subject(Optional.empty(), -1);
  }

  /**
   * Returns the item before the phrase of the group at {@code at}: "with two" before "officials".
   */
  private int beforePhrase(int at) {
    int before = at - 1;
    for (int skipped = 0; skipped < 3 && before > 0; skipped++) {
      if (!(items.get(before) instanceof Item.Word word)
          || !(word.token().isWord() || word.token().isNumber())
          || isVerb(before)
          || words.isClosed(word.token())
          || Set.of("the", "a", "an", "this", "that").contains(word.token().lower())) {
        break;
      }
      before--;
    }
    return isPreposition(before) ? before : at - 1;
  }

  private int behindDate(int at) {
    return at + 1 < items.size() && items.get(at + 1) instanceof Item.When ? at + 2 : at + 1;
  }

  private boolean isSubject(int at, ActorGroup group, boolean controlsInfinitive) {
    if (group.possessive() || group.adjective()) {
      return false;
    }
    if (group.is(Mention.Type.PLACE)) {
      return false;
    }
    int before = beforePhrase(at);
    int after = behindDate(at);
    if (isPreposition(before)) {
      return word(before).equals("for") && word(after).equals("to");
    }
    if (before >= 0 && isVerb(before) && !isAuxiliary(before)) {
      return controlsInfinitive
          || word(after).equals("to")
          || isAuxiliary(after)
          || isVerb(after) && !word(after).endsWith("ing");
    }
    return true;
  }

  /** Returns the group that the verb of {@code subject} has for its object: "told B", "urged B". */
  Optional<ActorGroup> objectOf(Subject subject) {
    for (int at = subject.index() + 1; at > 0 && at < items.size(); at++) {
      if (group(at).isPresent() && at > 0 && isVerb(at - 1)) {
        return group(at).filter(group -> !group.possessive() && !group.adjective());
      }
      if (isRightBoundary(at) || word(at).equals(",") || isPreposition(at)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  Token token(int index) {
    return sentence.token(items.get(index).first());
  }
}
