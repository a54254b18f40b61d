package dev.parley.meeting;

import dev.parley.mention.ActorGroup;
import dev.parley.text.DateMention;
import java.util.Optional;
import java.util.Set;

/**
 * One more meeting told with the words of the one before: "and on Friday with B", "and B on
 * Monday", "and again on Sunday in Paris".
 *
 * @param partner whom it is with; empty where it is again with the same
 * @param place the item that may name its place, or -1
 */
record Ellipsis(Optional<ActorGroup> partner, DateMention date, int place) {

  private static final Set<String> BESIDE_DATES = Set.of("on", "then", "later", "also", "again");
  private static final Set<String> PLACING = Set.of("in", "at");

  /** Returns what the conjunction at item {@code and} of {@code clause} begins, if it does so. */
  static Optional<Ellipsis> at(Clause clause, int and) {
    if (!clause.word(and).equals("and")) {
      return Optional.empty();
    }
    Optional<ActorGroup> partner =
        clause.group(and + 1).filter(group -> group.hasPeople() && !group.possessive());
    boolean dated = clause.isDate(and - 1) || clause.isDate(and - 2);
    return partner.isPresent()
        ? dated ? told(clause, and + 2, partner) : Optional.empty()
        : told(clause, and + 1, Optional.empty());
  }

  private static Optional<Ellipsis> told(Clause clause, int begin, Optional<ActorGroup> named) {
    Optional<ActorGroup> partner = named;
    Optional<DateMention> date = Optional.empty();
    boolean again = false;
    int place = -1;
    int at = begin;
    for (; at < clause.size(); at++) {
      String word = clause.word(at);
      again |= word.equals("again");
      if (clause.item(at) instanceof Item.When when && date.isEmpty()) {
        date = Optional.of(when.date());
      } else if (word.equals("with") && partner.isEmpty() && clause.group(at + 1).isPresent()) {
        partner = clause.group(++at);
      } else if (PLACING.contains(word) && place < 0 && clause.group(at + 1).isPresent()) {
        place = ++at;
      } else if (!BESIDE_DATES.contains(word)) {
        break;
      }
    }
    boolean whole = partner.isPresent() ? partner.get().hasPeople() : again;
    return date.isPresent() && whole && !clause.isVerb(at)
        ? Optional.of(new Ellipsis(partner, date.get(), place))
        : Optional.empty();
  }
}
