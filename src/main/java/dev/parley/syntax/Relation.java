package dev.parley.syntax;

/**
 * What a word is to its head: the relations of Universal Dependencies 2, and those subtypes that
 * readers need. The other subtypes are folded into the relation that they refine.
 */
public enum Relation {
  /** The word that the sentence hangs on; it has no head. */
  ROOT,
  /** Clause that modifies a noun, without a relative pronoun: "plans <i>to meet</i>". */
  ACL,
  /** Relative clause, acl:relcl. */
  ACL_RELCL,
  /** Clause that modifies a predicate. */
  ADVCL,
  /** Adverb. */
  ADVMOD,
  /** Adjective before or after a noun. */
  AMOD,
  /** Noun that names the noun before it again. */
  APPOS,
  /** Auxiliary verb. */
  AUX,
  /** Auxiliary of the passive, aux:pass. */
  AUX_PASS,
  /** Preposition, or possessive ending, of a noun. */
  CASE,
  /** Coordinating conjunction. */
  CC,
  /** Clause that is an object and has its own subject. */
  CCOMP,
  /** Noun or other word in a compound. */
  COMPOUND,
  /** Particle of a verb, compound:prt. */
  COMPOUND_PRT,
  /** Conjunct; its head is the first of the coordination. */
  CONJ,
  /** Copula. */
  COP,
  /** Clause that is a subject, active or passive. */
  CSUBJ,
  /** Determiner. */
  DET,
  /** Interjection or filler. */
  DISCOURSE,
  /** Expletive "there" or "it". */
  EXPL,
  /** Later word of a fixed phrase: "because <i>of</i>". */
  FIXED,
  /** Later word of a name. */
  FLAT,
  /** Part of a word that was parted. */
  GOESWITH,
  /** Second object. */
  IOBJ,
  /** Item of a list. */
  LIST,
  /** Subordinating conjunction, or "to" of an infinitive. */
  MARK,
  /** Noun that modifies a noun. */
  NMOD,
  /** Title or other describing noun before a name, nmod:desc. */
  NMOD_DESC,
  /** Possessor, nmod:poss. */
  NMOD_POSS,
  /** Noun without a preposition that modifies a noun, as of time or measure, nmod:unmarked. */
  NMOD_UNMARKED,
  /** Subject. */
  NSUBJ,
  /** Subject of a passive, nsubj:pass. */
  NSUBJ_PASS,
  /** Number of a noun. */
  NUMMOD,
  /** Object. */
  OBJ,
  /** Noun that modifies a predicate, mostly with a preposition. */
  OBL,
  /** Who does what a passive tells, obl:agent. */
  OBL_AGENT,
  /** Noun without a preposition that modifies a predicate, as of time, obl:unmarked. */
  OBL_UNMARKED,
  /** Clause beside another, as of reported speech that begins with the speech. */
  PARATAXIS,
  /** Punctuation. */
  PUNCT,
  /** Who is spoken to. */
  VOCATIVE,
  /** Clause that is an object and lends its subject from its head. */
  XCOMP,
  /** Anything else. */
  DEP;

  private static final Relation[] RELATIONS = values();

  /** Returns how many relations there are. */
  static int count() {
    return RELATIONS.length;
  }

  /** Returns the relation whose ordinal is {@code number}. */
  static Relation of(int number) {
    return RELATIONS[number];
  }

  /** Returns whether it is the relation of a subject, clause or not. */
  public boolean isSubject() {
    return this == NSUBJ || this == NSUBJ_PASS || this == CSUBJ;
  }

  /** Returns whether it is the relation of a noun that modifies a predicate. */
  public boolean isOblique() {
    return this == OBL || this == OBL_AGENT || this == OBL_UNMARKED;
  }

  /** Returns whether it makes a clause below another word. */
  public boolean isClause() {
    return switch (this) {
      case ACL, ACL_RELCL, ADVCL, CCOMP, CSUBJ, XCOMP, PARATAXIS -> true;
      default -> false;
    };
  }
}
