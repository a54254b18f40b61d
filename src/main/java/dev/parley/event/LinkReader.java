package dev.parley.event;

import dev.parley.syntax.Parse;
import dev.parley.syntax.Relation;
import dev.parley.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads from the tree of a sentence how its phrases hang on one trigger. */
final class LinkReader {

  /** The prepositions that are told apart; all others are one. */
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "with", "between", "to", "by", "of", "from", "in", "at", "for", "among", "on", "after",
          "before", "during", "including", "about", "into", "as");

  private final Sentence sentence;
  private final Parse parse;
  private final int trigger;
  private final List<Integer> above = new ArrayList<>();

  LinkReader(Sentence sentence, Parse parse, Trigger trigger) {
    this.sentence = sentence;
    this.parse = parse;
    this.trigger = trigger.head();
    for (int at = trigger.head(); at >= 0; at = parse.head(at)) {
      above.add(at);
    }
  }

  /** Returns the token from {@code first} to {@code last} on which the others of them depend. */
  static int head(Parse parse, int first, int last) {
    for (int at = last; at >= first; at--) {
      if (parse.head(at) < first || parse.head(at) > last) {
        return at;
      }
    }
    return last;
  }

  /** Returns how the phrase that token {@code phrase} heads hangs on the trigger. */
  Link read(int phrase) {
    List<Integer> down = new ArrayList<>();
    int meet = phrase;
    while (!above.contains(meet)) {
      down.add(meet);
      meet = parse.head(meet);
    }
    if (down.isEmpty()) {
      return new Link(upward(above.indexOf(meet)), false, false, false, above.indexOf(meet));
    }
    boolean conjoined = false;
    boolean apposed = false;
    int depth = 0;
    for (int at = 0; at < down.size() - 1; at++) {
      switch (parse.relation(down.get(at))) {
        case CONJ -> conjoined = true;
        case APPOS -> apposed = true;
        case FLAT, COMPOUND, NMOD_DESC -> {}
        default -> depth++;
      }
    }
    int top = down.getLast();
    if (parse.relation(top) == Relation.CONJ && meet != trigger) {
      conjoined = true;
    }
    String name = name(top);
    int height = above.indexOf(meet);
    return height == 0
        ? new Link(name, true, conjoined, apposed, depth)
        : new Link(upward(height) + "." + name, false, conjoined, apposed, depth);
  }

  /** Returns how the trigger hangs below the word that is {@code height} steps above it. */
  private String upward(int height) {
    if (height == 0) {
      return "self";
    }
    int steps = 0;
    String step = "conj";
    boolean speech = false;
    for (int at = 0; at < height; at++) {
      Relation relation = parse.relation(above.get(at));
      if (relation != Relation.CONJ) {
        steps++;
        step = up(above.get(at), relation);
        speech |= relation == Relation.CCOMP || relation == Relation.PARATAXIS;
      }
    }
    return steps <= 1 ? step : speech ? "speech" : "far";
  }

  private String up(int at, Relation relation) {
    return switch (relation) {
      case NSUBJ, NSUBJ_PASS -> "subj";
      case OBJ -> "obj";
      case OBL, NMOD, OBL_AGENT -> "obl";
      case XCOMP -> "xcomp";
      case CCOMP, PARATAXIS -> "speech";
      case ADVCL -> "advcl";
      case ACL -> "acl";
      case ACL_RELCL -> "relcl";
      case CONJ -> "conj";
      case APPOS -> "appos";
      case NMOD_POSS, COMPOUND, AMOD, NMOD_DESC, FLAT -> "modifier";
      default -> "other";
    };
  }

  private String name(int at) {
    return switch (parse.relation(at)) {
      case NSUBJ -> "subj";
      case NSUBJ_PASS -> "passive";
      case OBJ -> "obj";
      case IOBJ -> "iobj";
      case OBL_AGENT -> "by";
      case OBL, NMOD -> preposition(at);
      case NMOD_POSS -> "poss";
      case COMPOUND, AMOD, NMOD_UNMARKED, NMOD_DESC, FLAT -> "comp";
      case CONJ -> "conj";
      case APPOS -> "appos";
      case ACL, ACL_RELCL, ADVCL, CCOMP, XCOMP, PARATAXIS -> "clause";
      default -> "other";
    };
  }

  /** Returns the preposition in front of the noun at {@code at}, "other" where it is a rare one. */
  private String preposition(int at) {
    for (int child = at - 1; child >= 0 && child > at - 12; child--) {
      if (parse.head(child) == at && parse.relation(child) == Relation.CASE) {
        String word = sentence.token(child).lower();
        return PREPOSITIONS.contains(word) ? word : "other";
      }
    }
    return "other";
  }
}
