package dev.parley.syntax;

import dev.parley.text.CalendarNames;
import java.util.List;
import java.util.TreeSet;

/**
 * What readers ask of a tree: who does it, to whom, with what circumstances. Each answer is tokens
 * in text order, each the head of its noun phrase; empty if there is none. A relative pronoun is
 * answered by its noun, and of a coordination each conjunct is given.
 */
public final class Clauses {

  private final Parse parse;

  /** Creates the view of {@code parse}. */
  public Clauses(Parse parse) {
    this.parse = parse;
  }

  /** Returns the tree that the answers are taken from. */
  public Parse parse() {
    return parse;
  }

  /**
   * Returns who does what {@code predicate} tells: the subject of an active verb, the agent of a
   * passive one.
   */
  public List<Integer> agents(int predicate) {
    return isPassive(predicate) ? passiveAgents(predicate) : subjects(predicate);
  }

  /**
   * Returns to whom {@code predicate} happens: the objects of an active verb, the subject of a
   * passive one.
   */
  public List<Integer> patients(int predicate) {
    return isPassive(predicate) ? subjects(predicate) : objects(predicate);
  }

  /**
   * Returns the subjects of {@code predicate}, its own or those that it shares with the predicate
   * that it hangs on: "Putin arrived and <i>met</i>", "plans <i>to meet</i>", "is expected <i>to
   * meet</i>", "after <i>meeting</i> Xi, Putin said", "Putin, who <i>met</i>".
   */
  public List<Integer> subjects(int predicate) {
    return new SubjectFinder(parse)
        .subjects(predicate).stream()
            .flatMap(subject -> conjuncts(subject).stream())
            .distinct()
            .sorted()
            .toList();
  }

  /** Returns the objects of {@code predicate}, also the noun of a relative clause without one. */
  public List<Integer> objects(int predicate) {
    TreeSet<Integer> objects = new TreeSet<>();
    for (int child : parse.children(predicate)) {
      if (parse.relation(child) == Relation.OBJ || parse.relation(child) == Relation.IOBJ) {
        objects.addAll(conjuncts(antecedent(child)));
      }
    }
    if (objects.isEmpty()
        && parse.relation(predicate) == Relation.ACL_RELCL
        && lacksObject(predicate)) {
      objects.addAll(conjuncts(parse.head(predicate)));
    }
    return List.copyOf(objects);
  }

  /**
   * Returns the nouns that modify the predicate or noun at {@code head}, each with its preposition,
   * also those that hang on an adverb of it ("ahead of the summit"); a conjunct without a
   * preposition of its own has that of the first.
   */
  public List<Oblique> obliques(int head) {
    return new ObliqueFinder(parse).obliques(head);
  }

  /** Returns the preposition of {@code noun} with all its words, empty if it has none. */
  public String preposition(int noun) {
    return new ObliqueFinder(parse).preposition(noun);
  }

  /** Returns {@code word} and the conjuncts of it that come after it. */
  public List<Integer> conjuncts(int word) {
    return parse.conjuncts(word);
  }

  /**
   * Returns the predicate of the clause that the token at {@code at} stands in: the token itself if
   * it makes a clause, else the nearest word above it that does.
   */
  public int clause(int at) {
    int word = at;
    while (parse.head(word) != Parse.NONE && !isPredicate(word)) {
      word = parse.head(word);
    }
    return word;
  }

  /** Returns whether {@code word} makes a clause: the root, a clause below a word, or a verb. */
  public boolean isPredicate(int word) {
    Relation relation = parse.relation(word);
    return relation == Relation.ROOT
        || relation.isClause()
        || relation == Relation.CONJ && (parse.tag(word).isVerb() || hasSubject(word));
  }

  /** Returns whether {@code predicate} tells in the passive what happens to its subject. */
  public boolean isPassive(int predicate) {
    if (parse.tag(predicate) != Tag.VBN) {
      return false;
    }
    boolean active = false;
    for (int child : parse.children(predicate)) {
      switch (parse.relation(child)) {
        case AUX_PASS, NSUBJ_PASS -> {
          return true;
        }
        case AUX, NSUBJ -> active = true;
        default -> {}
      }
    }
    boolean shares = parse.relation(predicate) == Relation.CONJ && !active;
    return shares ? isPassive(parse.head(predicate)) : !active;
  }

  /** "after <i>three days</i> of talks": returns the time that {@code noun} took, else itself. */
  public int measured(int noun) {
    int above = parse.head(noun);
    boolean measured =
        above != Parse.NONE
            && parse.relation(noun) == Relation.NMOD
            && preposition(noun).equals("of")
            && CalendarNames.has(parse.token(above));
    return measured ? above : noun;
  }

  /** Returns the noun that the relative pronoun at {@code at} stands for, else {@code at}. */
  public int antecedent(int at) {
    return new SubjectFinder(parse).antecedent(at);
  }

  private List<Integer> passiveAgents(int predicate) {
    TreeSet<Integer> agents = new TreeSet<>();
    for (Oblique oblique : obliques(predicate)) {
      if (oblique.preposition().equals("by")) {
        agents.add(oblique.word());
      }
    }
    return List.copyOf(agents);
  }

  private boolean lacksObject(int predicate) {
    boolean subject = false;
    for (int child : parse.children(predicate)) {
      Relation relation = parse.relation(child);
      if (relation == Relation.CCOMP || relation == Relation.XCOMP) {
        return false;
      }
      if (relation.isSubject()) {
        subject = antecedent(child) == child && relation == Relation.NSUBJ;
      }
      if (relation.isOblique() && antecedent(child) != child || parse.tag(child) == Tag.WRB) {
        return false;
      }
    }
    return subject;
  }

  /** Returns whether a subject of its own hangs on {@code word}. */
  public boolean hasSubject(int word) {
    for (int child : parse.children(word)) {
      if (parse.relation(child).isSubject()) {
        return true;
      }
    }
    return false;
  }
}
