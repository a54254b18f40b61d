package dev.parley.text;

import java.util.HashSet;
import java.util.Set;

/** Words that a full stop shortens, and what may follow it. */
final class Abbreviations {

  /** Always followed by a name or number, never the end of a sentence. */
  static final Set<String> LEADING =
      Set.of(
          "adm", "amb", "capt", "cmdr", "col", "dr", "fr", "ft", "gen", "gov", "hon", "lt", "maj",
          "messrs", "mr", "mrs", "ms", "mt", "pres", "prof", "rep", "reps", "rev", "sen", "sens",
          "sgt", "st", "supt", "vs", "brig", "atty", "dep", "sec");

  /** Followed by a number when the sentence goes on. */
  static final Set<String> MONTHS =
      Set.of("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

  /** Behind the hour; may end a sentence. */
  static final Set<String> HALVES_OF_DAYS = Set.of("a.m", "p.m");

  /** May end a sentence or not. */
  static final Set<String> TRAILING = Set.of("jr", "sr", "inc", "corp", "co", "ltd", "bros");

  /** All of them. */
  static final Set<String> SHORTENED = union();

  /** Words that begin a sentence more often than they go on with one after "the U.S.". */
  static final Set<String> OPENERS =
      Set.of(
          "a",
          "after",
          "all",
          "also",
          "although",
          "an",
          "analysts",
          "and",
          "as",
          "asked",
          "at",
          "before",
          "both",
          "but",
          "by",
          "during",
          "earlier",
          "even",
          "for",
          "he",
          "her",
          "his",
          "however",
          "i",
          "if",
          "in",
          "it",
          "its",
          "last",
          "many",
          "meanwhile",
          "most",
          "no",
          "not",
          "officials",
          "on",
          "one",
          "our",
          "she",
          "since",
          "so",
          "some",
          "that",
          "the",
          "their",
          "then",
          "there",
          "these",
          "they",
          "this",
          "those",
          "to",
          "under",
          "we",
          "what",
          "when",
          "while",
          "with",
          "you");

  private Abbreviations() {}

  private static Set<String> union() {
    Set<String> all = new HashSet<>(LEADING);
    all.addAll(MONTHS);
    all.addAll(TRAILING);
    return Set.copyOf(all);
  }
}
