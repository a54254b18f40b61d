package dev.parley.mention;

import dev.parley.reference.Entity;
import dev.parley.reference.NameType;
import dev.parley.reference.State;
import dev.parley.text.PhraseTable.Match;
import dev.parley.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what stands before a title or name: "former", "Russian", "the Iranian and Turkish". */
final class ModifierReader {

  /** How many words the name of an institution may have before "of". */
  private static final int LONGEST = 4;

  private final TokenRow row;
  private final HeadFinder heads;
  private final UnknownNames names;

  ModifierReader(TokenRow row, UnknownNames names) {
    this.row = row;
    this.heads = new HeadFinder(row, names);
    this.names = names;
  }

  /** Reads on over all modifiers. */
  void read(NounGroup group) {
    readNamesakes(group);
    readInstitution(group);
    while (row.has(group.at()) && (readWord(group) || readBody(group))) {
      // each of them has read on
    }
  }

  /** "North and South Korea": reads the first of two states that share a name. */
  private void readNamesakes(NounGroup group) {
    if (row.is(group.at() + 1, "and")) {
      nameEndingAs(group.at(), group.at() + 2)
          .flatMap(match -> match.value().body().or(match.value()::demonym))
          .filter(State.class::isInstance)
          .ifPresent(
              state -> {
                group.add(state);
                group.adjectival(true);
                group.read(1);
              });
    }
  }

  /** "Reserve Bank of India Governor": reads an institution that is called after its state. */
  private void readInstitution(NounGroup group) {
    int of = group.at();
    boolean impersonal = false;
    while (row.isCapitalized(of) && of - group.at() < LONGEST && row.nameAt(of).isEmpty()) {
      impersonal |= row.lengthAt("impersonal", of) > 0;
      of++;
    }
    int begin = row.is(of + 1, "the") ? of + 2 : of + 1;
    Optional<Entity> state =
        impersonal && row.is(of, "of")
            ? row.bodyAt(begin).filter(State.class::isInstance)
            : Optional.empty();
    int end = begin + row.nameAt(begin).map(Match::length).orElse(0);
    if (state.isPresent() && heads.followsAtOnce(end)) {
      group.adjectival(true);
      group.add(state.get());
      group.readTo(end);
    }
  }

  /**
   * "North and South Korea": returns the name at {@code at} that ends as the one at {@code other}
   * does.
   */
  private Optional<Match<Senses>> nameEndingAs(int at, int other) {
    int length = row.nameAt(other).map(Match::length).orElse(0);
    if (length < 2 || !row.isCapitalized(at)) {
      return Optional.empty();
    }
    List<Token> name = new ArrayList<>(List.of(row.token(at)));
    for (int next = other + 1; next < other + length; next++) {
      name.add(row.token(next));
    }
    return row.finder().names.longestAt(name, 0).filter(match -> match.length() == length);
  }

  private boolean readWord(NounGroup group) {
    int at = group.at();
    int length = row.lengthAt("title modifiers", at);
    if (length > 0 && !startsName(at) && !isVerb(at) && !endsBody(group)) {
      group.former(row.lengthAt("former", at) > 0);
      int next = at + length;
      group.readTo(row.isHyphen(next) && row.titleAt(next + 1).isPresent() ? next + 1 : next);
      return true;
    }
    if (row.isHyphen(at) && at > group.first() && row.is(at - 1, "ex")) {
      group.read(1);
      return true;
    }
    return false;
  }

  /** "arrived in Tbilisi late": a body that nothing behind it modifies is complete. */
  private static boolean endsBody(NounGroup group) {
    return !group.bodies().isEmpty() && !group.isAdjectival();
  }

  /** "is visiting Washington", "after visiting Paris": what follows is visited. */
  private boolean isVerb(int at) {
    if (!row.is(at, "visiting")) {
      return false;
    }
    Optional<Match<Senses>> match = row.nameAt(at + 1);
    return match.isPresent()
        && match.get().value().demonym().isEmpty()
        && match.get().value().location().isPresent()
        && !row.isPossessive(at + 1 + match.get().length())
        && !heads.follows(at + 1 + match.get().length());
  }

  private boolean startsName(int at) {
    return row.token(at).isCapitalized()
        && row.nameAt(at).filter(match -> match.length() > 1).isPresent();
  }

  /** Reads one body, with the comma or conjunction that joins it to those before. */
  private boolean readBody(NounGroup group) {
    boolean further = !group.bodies().isEmpty();
    if (further && !group.isAdjectival()) {
      return false;
    }
    int begin = further ? row.afterJoint(group.at()) : group.at();
    Optional<Match<Senses>> match = row.nameAt(begin).filter(found -> !names.isPart(begin, found));
    if (match.isEmpty()) {
      return false;
    }
    Senses senses = match.get().value();
    int end = begin + match.get().length();
    Optional<Entity> body = senses.body();
    Optional<Entity> demonym =
        senses.has(NameType.NAME) && body.isPresent() ? Optional.empty() : senses.demonym();
    boolean possessive = row.isPossessive(end);
    boolean joined = begin != group.at();
    if (demonym.isPresent() && !possessive) {
      return (!joined || heads.follows(end)) && takeDemonym(group, demonym.get(), end);
    }
    boolean owner = possessive || row.isAbbreviation(begin);
    return body.isPresent()
        && (!joined || owner || demonym.isPresent())
        && takeBody(group, senses, owner, end);
  }

  private static boolean takeDemonym(NounGroup group, Entity state, int end) {
    group.adjectival(true);
    group.add(state);
    group.readTo(end);
    return true;
  }

  private boolean takeBody(NounGroup group, Senses senses, boolean owner, int end) {
    boolean possessive = row.isPossessive(end);
    boolean head = owner ? heads.follows(possessive ? end + 1 : end) : heads.followsAtOnce(end);
    boolean only = group.bodies().isEmpty();
    if (!only && !head) {
      return false;
    }
    if (only && !head && (!possessive || senses.place().isPresent())) {
      group.place(senses.location());
    }
    group.adjectival(head);
    group.add(senses.body().orElseThrow());
    group.readTo(possessive && head ? end + 1 : end);
    return true;
  }
}
