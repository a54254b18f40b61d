package dev.parley.mention;

import dev.parley.language.VerbForms;
import dev.parley.language.WordLists;
import dev.parley.text.Fold;
import dev.parley.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which words may begin noun groups, and which are of none, as far as lists of words tell. */
final class WordClasses {

  /** The lists of the small words that are of no noun group. */
  private static final List<String> CLOSED =
      List.of("pronouns", "prepositions", "conjunctions", "auxiliaries", "adverbs");

  /** The lists whose phrases, too, begin no noun group. */
  private static final Set<String> NOT_OPENING =
      Set.of(
          "subject pronouns",
          "object pronouns",
          "possessive pronouns",
          "before towns",
          "verbs",
          "honest words",
          "parliamentary",
          "ordinary names",
          "modified by names",
          "not acting",
          "calendar",
          "times",
          "people heads",
          "body heads",
          "towns",
          "male titles",
          "female titles",
          "courtesies",
          "joints",
          "led",
          "titles of USA",
          "titles of GBR",
          "public heads",
          "impersonal",
          "ministries",
          "no places",
          "be",
          "locative",
          "sites",
          "called after people",
          "gatherings");

  private final Set<String> verbs = new HashSet<>();
  private final Set<String> closed = new HashSet<>();
  private final Set<String> calendar;
  private final Set<String> openers = MentionReader.openers();

  WordClasses(WordLists words, NameTable names, TitleTable titles) {
    calendar = words.phrases("calendar");
    words.phrases("verbs").forEach(verb -> verbs.addAll(VerbForms.of(verb)));
    CLOSED.forEach(list -> closed.addAll(words.phrases(list)));
    for (String list : words.lists()) {
      if (!CLOSED.contains(list) && !NOT_OPENING.contains(list)) {
        openers.addAll(words.table(list).firstWords());
      }
    }
    openers.addAll(titles.firstWords());
    for (String word : names.firstWords()) {
      if (!Character.isUpperCase(word.codePointAt(0))) {
        openers.add(Fold.lower(word));
      }
    }
  }

  /** Returns whether a noun group may begin with {@code token}: most small words cannot. */
  boolean mayOpen(Token token) {
    return token.isCapitalized() || openers.contains(token.lower());
  }

  /** Returns whether {@code token} is a form of a verb that the word lists know. */
  boolean isVerb(Token token) {
    String word = token.lower();
    return verbs.contains(word)
        || word.length() > 4 && word.endsWith("ed") && !token.isCapitalized();
  }

  /** Returns whether {@code token} is a preposition, conjunction, auxiliary, pronoun or adverb. */
  boolean isClosed(Token token) {
    return closed.contains(token.lower())
        || token.lower().length() > 4 && token.lower().endsWith("ly");
  }

  /** Returns whether {@code token} names a day, a month or another part of the calendar. */
  boolean isCalendar(Token token) {
    return calendar.contains(token.lower());
  }
}
