package dev.parley.mention;

import dev.parley.reference.Entity;
import dev.parley.text.PhraseTable.Match;
import dev.parley.text.Sentence;
import dev.parley.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tokens of a sentence, and what names, titles and listed words stand at each. */
final class TokenRow {

  private final MentionFinder finder;
  private final Sentence sentence;
  private final List<Token> tokens;
  private final ListedWords listed;
  private final Memo<Optional<Match<Senses>>> names;
  private final Memo<Optional<Match<Title>>> offices;
  private final Memo<Optional<Match<Title>>> titles;

  /** Creates the row of a sentence in whose article {@code acronyms} stand for bodies. */
  TokenRow(MentionFinder finder, Sentence sentence, Acronyms acronyms) {
    this.finder = finder;
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.listed = new ListedWords(finder.words, tokens);
    this.names =
        new Memo<>(tokens.size(), at -> acronyms.at(tokens.get(at), finder.nameAt(sentence, at)));
    this.offices = new Memo<>(tokens.size(), at -> finder.titles.longestAt(tokens, at));
    this.titles = new Memo<>(tokens.size(), at -> Portfolios.titleAt(this, at));
  }

  int size() {
    return tokens.size();
  }

  boolean has(int at) {
    return at >= 0 && at < tokens.size();
  }

  Token token(int at) {
    return tokens.get(at);
  }

  MentionFinder finder() {
    return finder;
  }

  WordClasses classes() {
    return finder.classes;
  }

  boolean isHeadline() {
    return sentence.form() == Sentence.Form.HEADLINE;
  }

  boolean is(int at, String word) {
    return has(at) && tokens.get(at).is(word);
  }

  boolean isHyphen(int at) {
    return is(at, "-") || is(at, "\u2013");
  }

  /** Returns whether a word with a capital letter stands at {@code at}. */
  boolean isCapitalized(int at) {
    return has(at) && tokens.get(at).isWord() && tokens.get(at).isCapitalized();
  }

  boolean isPossessive(int at) {
    return has(at) && tokens.get(at).isPossessive();
  }

  boolean isAbbreviation(int at) {
    return tokens.get(at).text().contains(".") || tokens.get(at).isAllCaps();
  }

  boolean isCalendar(int at) {
    return finder.classes.isCalendar(tokens.get(at));
  }

  /** Returns whether no space stands on either side of the token at {@code at}. */
  boolean isTight(int at) {
    return has(at - 1)
        && has(at + 1)
        && tokens.get(at - 1).end() == tokens.get(at).begin()
        && tokens.get(at).end() == tokens.get(at + 1).begin();
  }

  /** Returns whether one space and nothing else stands in front of the token at {@code at}. */
  boolean followsSpace(int at) {
    return tokens.get(at - 1).end() + 1 == tokens.get(at).begin();
  }

  /** Returns whether an apposition that runs up to {@code at} ends there. */
  boolean endsApposition(int at) {
    return at >= tokens.size()
        || Stream.of(",", ".", ")", "and").anyMatch(end -> is(at, end))
        || isHyphen(at);
  }

  /** Returns the token behind a comma or conjunction at {@code at}; {@code at} without one. */
  int afterJoint(int at) {
    int next = at;
    if (is(next, ",") || isTight(next) && (isHyphen(next) || is(next, "/"))) {
      next++;
    }
    if (is(next, "and") || is(next, "or") || is(next, "&") || is(next, "plus")) {
      next++;
    }
    return next > at && is(next, "the") ? next + 1 : next;
  }

  /** Returns how many tokens a phrase of {@code list} at {@code at} covers, or 0. */
  int lengthAt(String list, int at) {
    return listed.lengthAt(list, at);
  }

  /** Returns how many tokens words for the officials of a body at {@code at} cover, or 0. */
  int officialsAt(int at) {
    return Math.max(lengthAt("officials", at), Portfolios.ministryAt(this, at));
  }

  /** Returns whether a small word stands at {@code at} that begins no name, title or list entry. */
  boolean isPlain(int at) {
    return has(at)
        && !listed.begins(at)
        && !tokens.get(at).isCapitalized()
        && nameAt(at).isEmpty()
        && officeAt(at).isEmpty();
  }

  /** Returns the token behind words at {@code at} that may stand before a title. */
  int afterModifiers(int at) {
    int next = at;
    while (lengthAt("title modifiers", next) > 0) {
      next += lengthAt("title modifiers", next);
    }
    return next;
  }

  /** Returns the longest name at {@code at}. */
  Optional<Match<Senses>> nameAt(int at) {
    return has(at) ? names.at(at) : Optional.empty();
  }

  /** Returns the state or organization that is named at {@code at}. */
  Optional<Entity> bodyAt(int at) {
    return nameAt(at).flatMap(match -> match.value().body());
  }

  /** "Koreas": returns the two states that share the name at {@code at}. */
  List<Entity> namesakes(int at) {
    return has(at) && tokens.get(at).isCapitalized()
        ? finder.names.namesakes(tokens.get(at).key())
        : List.of();
  }

  /** Returns the longest title of an office at {@code at}. */
  Optional<Match<Title>> officeAt(int at) {
    return has(at) ? offices.at(at) : Optional.empty();
  }

  /** Returns the title at {@code at}: of an office, or of a minister for anything. */
  Optional<Match<Title>> titleAt(int at) {
    return has(at) ? titles.at(at) : Optional.empty();
  }

  /** Returns the words from {@code first} to {@code last} as printed. */
  String words(int first, int last) {
    return sentence.words(first, last);
  }

  /** Returns the words from {@code first} to {@code last} in small letters, a space between. */
  String lower(int first, int last) {
    return tokens.subList(first, last + 1).stream()
        .map(Token::lower)
        .collect(Collectors.joining(" "));
  }
}
