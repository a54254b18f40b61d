package dev.parley.mention;

import dev.parley.reference.Entity;
import dev.parley.text.PhraseTable.Match;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads phrases that mean people or states told of before: "the two leaders", "both sides". */
final class ReferenceReader {

  private static final Map<String, Integer> COUNTS =
      Map.of("two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "eight", 8);

  private final TokenRow row;

  ReferenceReader(TokenRow row) {
    this.row = row;
  }

  /** Returns the words for numbers with which references begin. */
  static Set<String> counts() {
    return COUNTS.keySet();
  }

  /** Returns the reference that begins at token {@code at}. */
  Optional<Mention> read(int at) {
    boolean both = row.is(at, "both");
    boolean the = row.is(at, "the");
    boolean determined = both || the || row.is(at, "these") || row.is(at, "those");
    int next = determined ? at + 1 : at;
    int count = count(next);
    boolean counted = count > 0;
    int head = row.afterModifiers(counted ? next + 1 : next);
    if (!determined && !counted || !row.has(counted ? next + 1 : next)) {
      return Optional.empty();
    }
    int many = both && !counted ? 2 : count;
    List<Entity> namesakes = row.namesakes(head);
    if (!namesakes.isEmpty() && (count == 2 || count == 0)) {
      return Optional.of(
          Mention.of(at, head, Mention.Type.BODY)
              .named(row.words(at, head))
              .of(namesakes, false)
              .several(true));
    }
    if (isSides(head, both || counted)) {
      return Optional.of(mention(at, head, Reference.Kind.SIDES, many));
    }
    if (row.is(head, "pair") || row.is(head, "duo")) {
      return Optional.of(mention(at, head, Reference.Kind.LEADERS, 2));
    }
    Optional<Match<Title>> title = row.officeAt(head);
    if (isLeaders(head, title, both || counted, the)) {
      int last = head + title.map(Match::length).orElse(1) - 1;
      return followedByOf(last + 1)
          ? Optional.empty()
          : Optional.of(mention(at, last, Reference.Kind.LEADERS, many));
    }
    return the && count == 2 && endsAt(next + 1) && !followedByOf(next + 1)
        ? Optional.of(mention(at, next, Reference.Kind.PAIR, 2))
        : Optional.empty();
  }

  /** "it had met": whether a verb of doing follows, and "it" stands for more than "it is". */
  boolean acts(int at) {
    int next = at;
    while (row.lengthAt("auxiliaries", next) > 0 || row.lengthAt("adverbs", next) > 0) {
      if (row.lengthAt("be", next) > 0) {
        return false;
      }
      next++;
    }
    return row.has(next) && row.classes().isVerb(row.token(next));
  }

  private static Mention mention(int first, int last, Reference.Kind kind, int count) {
    return Mention.of(first, last, new Reference(kind, count));
  }

  private int count(int at) {
    return row.has(at) ? COUNTS.getOrDefault(row.token(at).lower(), 0) : 0;
  }

  private boolean isSides(int head, boolean counted) {
    return isOneOf("body heads", head)
        && (counted || isOneOf("sides", head) && !followedByOf(head + 1));
  }

  private boolean isLeaders(int head, Optional<Match<Title>> title, boolean counted, boolean the) {
    boolean people =
        isOneOf("people heads", head)
            && (counted || the && row.is(head, "leaders") && !followedByOf(head + 1));
    return people || counted && title.filter(match -> match.value().plural()).isPresent();
  }

  private boolean isOneOf(String list, int at) {
    return row.lengthAt(list, at) > 0;
  }

  private boolean followedByOf(int at) {
    return row.is(at, "of") || row.is(at, "from");
  }

  private boolean endsAt(int at) {
    return row.classes().isClosed(row.token(at)) || row.classes().isVerb(row.token(at));
  }
}
