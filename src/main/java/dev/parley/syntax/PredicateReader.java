package dev.parley.syntax;

import dev.parley.text.Tense;
import java.util.ArrayList;
import java.util.List;

/** Reads from a tree how its predicates are told. */
public final class PredicateReader {

  /** "is to meet": the modal of what is arranged. */
  private static final String ARRANGED = "be.to";

  /** How many words stand between "is" and "to": "was also to meet". */
  private static final int BETWEEN = 2;

  private final Clauses clauses;
  private final Parse parse;
  private final ClauseWords words = ClauseWords.ENGLISH;

  /** Creates a reader of the tree of {@code clauses}. */
  public PredicateReader(Clauses clauses) {
    this.clauses = clauses;
    parse = clauses.parse();
  }

  /** Returns how the predicate at {@code word} is told. */
  public Predicate read(int word) {
    List<Integer> auxiliaries = auxiliaries(word);
    String modal = "";
    boolean have = false;
    boolean be = false;
    for (int auxiliary : auxiliaries) {
      String lower = parse.token(auxiliary).lower();
      if (parse.tag(auxiliary) == Tag.MD) {
        modal = words.modal(lower);
      }
      have |= words.isHave(lower);
      be |= words.isBe(lower);
    }
    if (modal.isEmpty() && isArranged(word)) {
      modal = ARRANGED;
    }
    Tag tag = parse.tag(word);
    boolean passive = clauses.isPassive(word);
    return new Predicate(
        word,
        modal.equals(ARRANGED) ? Tense.FUTURE : tense(word),
        modal,
        isInfinitive(word),
        have && (tag == Tag.VBN || tag == Tag.VBD || be),
        be && tag == Tag.VBG,
        passive,
        isNegated(word),
        isConditional(word),
        isReported(word),
        governor(word));
  }

  /**
   * Returns whether {@code word}, a predicate or a noun, is denied by a word that hangs on it, or
   * that something else was done "instead of" it.
   */
  public boolean isNegated(int word) {
    if (words.isNegation(clauses.preposition(word).replace(' ', '_')) || isInstead(word)) {
      return true;
    }
    for (int child : parse.children(word)) {
      String lower = parse.token(child).lower();
      if (words.isNegation(lower)) {
        return true;
      }
    }
    return false;
  }

  private boolean isInstead(int word) {
    return word > 1
        && words.isNegation(parse.token(word - 2).lower() + "_" + parse.token(word - 1).lower());
  }

  /** Returns whether the clause of {@code word} says what would be if. */
  public boolean isConditional(int word) {
    for (int at = clauses.clause(word); at != Parse.NONE; at = above(at)) {
      for (int child : parse.children(at)) {
        if (parse.relation(child) == Relation.MARK
            && words.isCondition(parse.token(child).lower())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns whether somebody says, thinks or the like what the clause of {@code word} tells. */
  public boolean isReported(int word) {
    for (int at = clauses.clause(word); at != Parse.NONE; at = above(at)) {
      if (parse.relation(at) == Relation.CCOMP) {
        return true;
      }
      for (int child : parse.children(at)) {
        if (words.isSource(clauses.preposition(child))) {
          return true;
        }
        if (parse.relation(child) == Relation.PARATAXIS
            && words.isSaying(parse.token(child).lower())) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Returns the verb, adjective or noun that the infinitive or participle at {@code word} needs.
   */
  private int governor(int word) {
    int first = word;
    while (parse.relation(first) == Relation.CONJ) {
      first = parse.head(first);
    }
    return switch (parse.relation(first)) {
      case XCOMP, ACL -> parse.head(first);
      case CCOMP -> isInfinitive(first) ? parse.head(first) : Parse.NONE;
      default -> Parse.NONE;
    };
  }

  /** Returns whether "to" stands before {@code word} as its mark. */
  public boolean isInfinitive(int word) {
    return infinitiveMark(word) != Parse.NONE;
  }

  /** Returns the "to" of {@code word}. */
  private int infinitiveMark(int word) {
    for (int child : parse.children(word)) {
      if (parse.token(child).is("to") && parse.relation(child) == Relation.MARK) {
        return child;
      }
    }
    return Parse.NONE;
  }

  /** Returns whether a form of "be" stands before the "to" of {@code word}: "was to meet". */
  private boolean isArranged(int word) {
    int to = infinitiveMark(word);
    int before = to - 1;
    while (before >= Math.max(0, to - BETWEEN) && parse.tag(before) == Tag.RB) {
      before--;
    }
    return before >= 0 && words.isBe(parse.token(before).lower());
  }

  private int above(int predicate) {
    int head = parse.head(predicate);
    return head == Parse.NONE ? Parse.NONE : clauses.clause(head);
  }

  private Tense tense(int word) {
    int at = word;
    while (true) {
      for (int auxiliary : auxiliaries(at)) {
        Tag tag = parse.tag(auxiliary);
        if (tag == Tag.MD) {
          return words.isFuture(parse.token(auxiliary).lower()) ? Tense.FUTURE : Tense.PRESENT;
        }
        if (tag.isFinite()) {
          boolean past = tag == Tag.VBD || words.isHave(parse.token(auxiliary).lower());
          return past ? Tense.PAST : Tense.PRESENT;
        }
      }
      if (parse.tag(at).isFinite()) {
        return parse.tag(at) == Tag.VBD ? Tense.PAST : Tense.PRESENT;
      }
      if (above(at) == Parse.NONE || above(at) == at) {
        return parse.tag(at) == Tag.VBN ? Tense.PAST : Tense.PRESENT;
      }
      at = above(at);
    }
  }

  /**
   * Returns the auxiliaries and the copula of {@code word}, or of the conjunct it shares them of.
   */
  private List<Integer> auxiliaries(int word) {
    List<Integer> own = new ArrayList<>();
    boolean subject = false;
    for (int child : parse.children(word)) {
      Relation relation = parse.relation(child);
      if (relation == Relation.AUX || relation == Relation.AUX_PASS || relation == Relation.COP) {
        own.add(child);
      }
      subject |= relation.isSubject();
    }
    boolean shares =
        own.isEmpty()
            && !subject
            && parse.relation(word) == Relation.CONJ
            && parse.tag(word) == parse.tag(parse.head(word));
    return shares ? auxiliaries(parse.head(word)) : own;
  }
}
