package dev.parley.meeting;

import dev.parley.mention.ActorGroup;
import dev.parley.mention.Location;
import dev.parley.mention.MentionFinder;
import dev.parley.text.DateMention;
import dev.parley.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A sentence as a row of items, and what kind of word each is as far as its neighbours tell. */
final class Clause {

  private static final Set<String> PREPOSITIONS =
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

  private static final Set<String> SENTENCE_MARKS = Set.of(";", ":", "?", "!");
  private static final Set<String> RELATIVES = Set.of("who", "which");
  private static final Set<String> LINKS =
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
          "once",
          "whose",
          "whom",
          "amid",
          "following",
          "ahead",
          "despite");

  private static final Set<String> AUXILIARIES =
      Set.of(
          "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "do", "does",
          "did", "will", "would", "shall", "should", "can", "could", "may", "might", "must", "not",
          "to", "'ll", "'d", "'ve", "n't");

  /** Before a word that may be a noun or a verb, these make it a noun. */
  private static final Set<String> BEFORE_NOUNS =
      Set.of(
          "the", "a", "an", "his", "her", "their", "its", "'s", "this", "that", "of", "in", "on",
          "at", "for", "with", "from", "any", "no", "more", "further", "new", "first", "second");

  private final Sentence sentence;
  private final MentionFinder words;
  private final Optional<Location> here;
  private final List<Item> items;

  /**
   * Creates the clause of {@code sentence}.
   *
   * @param here where the article was written, by its dateline
   */
  Clause(
      Sentence sentence,
      List<ActorGroup> groups,
      List<DateMention> dates,
      MentionFinder words,
      Optional<Location> here) {
    this.sentence = sentence;
    this.words = words;
    this.here = here;
    this.items = new ItemReader(sentence, groups, dates).read();
  }

  private Clause(Clause whole, List<Item> items) {
    this.sentence = whole.sentence;
    this.words = whole.words;
    this.here = whole.here;
    this.items = List.copyOf(items);
  }

  /**
   * Returns the clause of items 0 to {@code kept} and of those from {@code begin} to before {@code
   * end}.
   */
  Clause of(int kept, int begin, int end) {
    List<Item> some = new ArrayList<>(items.subList(0, kept + 1));
    some.addAll(items.subList(begin, end));
    return new Clause(this, some);
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

  /** Returns whether a plain word or mark stands at {@code index}. */
  boolean isWord(int index) {
    return has(index) && items.get(index) instanceof Item.Word;
  }

  /** Returns the word at {@code index} in small letters; empty where no plain word stands there. */
  String word(int index) {
    return has(index) && items.get(index) instanceof Item.Word word ? word.token().lower() : "";
  }

  /** Returns the actors at {@code index}; empty where something else stands there. */
  Optional<ActorGroup> group(int index) {
    return has(index) && items.get(index) instanceof Item.Actors actors
        ? Optional.of(actors.group())
        : Optional.empty();
  }

  /** Returns the place that "here" means at {@code index}. */
  Optional<Location> here(int index) {
    return word(index).equals("here") ? here : Optional.empty();
  }

  boolean isDate(int index) {
    return has(index) && items.get(index) instanceof Item.When;
  }

  private boolean has(int index) {
    return index >= 0 && index < items.size();
  }

  boolean isPreposition(int index) {
    return PREPOSITIONS.contains(word(index));
  }

  boolean isAuxiliary(int index) {
    return AUXILIARIES.contains(word(index));
  }

  /** Returns whether "who" or "which" stands at {@code index}. */
  boolean isRelative(int index) {
    return RELATIVES.contains(word(index));
  }

  /** Returns whether a mark that ends a clause stands at {@code index}. */
  boolean isSentenceMark(int index) {
    return SENTENCE_MARKS.contains(word(index));
  }

  /** Returns whether a plain word at {@code index} is a verb, as far as its neighbours tell. */
  boolean isVerb(int index) {
    return has(index)
        && items.get(index) instanceof Item.Word word
        && word.token().isWord()
        && words.isVerb(word.token())
        && !BEFORE_NOUNS.contains(word(index - 1));
  }

  /** Returns whether a word at {@code index} is none that a noun phrase may hold. */
  boolean isClosed(int index) {
    return has(index) && items.get(index) instanceof Item.Word word && words.isClosed(word.token());
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
    return isSentenceMark(index) || isRelative(index) || LINKS.contains(word(index));
  }
}
