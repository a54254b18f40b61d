package dev.parley.syntax;

import java.util.ArrayList;
import java.util.List;

/** Finds who stands as the subject of a predicate, if need be through the predicate above it. */
final class SubjectFinder {

  private final Parse parse;

  SubjectFinder(Parse parse) {
    this.parse = parse;
  }

  /** Returns the subjects of {@code predicate}, first conjuncts only. */
  List<Integer> subjects(int predicate) {
    List<Integer> own = own(predicate);
    int head = parse.head(predicate);
    if (!own.isEmpty() || head == Parse.NONE) {
      return own;
    }
    return switch (parse.relation(predicate)) {
      case XCOMP -> controllers(head);
      case CONJ, ADVCL, CSUBJ, PARATAXIS -> makesClause(head) ? subjects(head) : own;
      case CCOMP -> parse.tag(predicate).isFinite() ? own : controllers(head);
      case ACL_RELCL -> List.of(antecedentOf(head));
      case ACL -> modified(predicate, head);
      default -> own;
    };
  }

  /** Returns the noun that the relative pronoun at {@code at} stands for, else {@code at}. */
  int antecedent(int at) {
    if (!isRelative(at)) {
      return at;
    }
    int word = at;
    while (parse.head(word) != Parse.NONE) {
      if (parse.relation(word) == Relation.ACL_RELCL) {
        return antecedentOf(parse.head(word));
      }
      word = parse.head(word);
    }
    return at;
  }

  private int antecedentOf(int noun) {
    return isRelative(noun) ? antecedent(noun) : noun;
  }

  private boolean isRelative(int at) {
    return parse.tag(at) == Tag.WDT || parse.tag(at) == Tag.WP;
  }

  private List<Integer> own(int predicate) {
    List<Integer> own = new ArrayList<>();
    for (int child : parse.children(predicate)) {
      if (parse.relation(child).isSubject()) {
        own.add(antecedent(child));
      }
    }
    return own;
  }

  /** Returns who does what an infinitive below {@code governor} tells: its object or subject. */
  private List<Integer> controllers(int governor) {
    for (int child : parse.children(governor)) {
      if (parse.relation(child) == Relation.OBJ || parse.relation(child) == Relation.IOBJ) {
        return List.of(antecedent(child));
      }
    }
    return subjects(governor);
  }

  /** Returns the subject of a clause without a pronoun that modifies {@code noun}. */
  private List<Integer> modified(int predicate, int noun) {
    if (parse.tag(predicate) != Tag.VB) {
      return List.of(antecedentOf(noun));
    }
    for (int child : parse.children(noun)) {
      if (parse.relation(child) == Relation.NMOD_POSS) {
        return List.of(child);
      }
      if (parse.relation(child) == Relation.AMOD) {
        return List.of(noun);
      }
      if (parse.relation(child) == Relation.NMOD && isOwner(child)) {
        return List.of(antecedent(child));
      }
    }
    boolean object = parse.relation(noun) == Relation.OBJ && parse.tag(noun) == Tag.NN;
    return object ? subjects(parse.head(noun)) : List.of(noun);
  }

  /** "the refusal <i>of A</i> to meet B". */
  private boolean isOwner(int noun) {
    String preposition = new ObliqueFinder(parse).preposition(noun);
    return preposition.equals("of") || preposition.equals("by");
  }

  private boolean makesClause(int word) {
    return parse.relation(word) == Relation.ROOT
        || parse.relation(word).isClause()
        || parse.relation(word) == Relation.CONJ
        || parse.tag(word).isVerb();
  }
}
