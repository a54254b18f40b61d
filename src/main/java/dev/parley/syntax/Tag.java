package dev.parley.syntax;

/**
 * A part of speech, as the Penn Treebank and the English treebanks of Universal Dependencies name
 * it in XPOS. Names that are no Java names are spelled out.
 */
public enum Tag {
  /** Coordinating conjunction. */
  CC,
  /** Number. */
  CD,
  /** Determiner. */
  DT,
  /** Existential "there". */
  EX,
  /** Foreign word. */
  FW,
  /** Preposition or subordinating conjunction. */
  IN,
  /** Adjective. */
  JJ,
  /** Adjective, comparative. */
  JJR,
  /** Adjective, superlative. */
  JJS,
  /** Mark of a list item. */
  LS,
  /** Modal verb. */
  MD,
  /** Common noun, singular. */
  NN,
  /** Common noun, plural. */
  NNS,
  /** Proper noun, singular. */
  NNP,
  /** Proper noun, plural. */
  NNPS,
  /** Word before a determiner. */
  PDT,
  /** Possessive ending. */
  POS,
  /** Personal pronoun. */
  PRP,
  /** Possessive pronoun, PRP$. */
  PRP_POSSESSIVE,
  /** Adverb. */
  RB,
  /** Adverb, comparative. */
  RBR,
  /** Adverb, superlative. */
  RBS,
  /** Particle. */
  RP,
  /** Symbol. */
  SYM,
  /** "to". */
  TO,
  /** Interjection. */
  UH,
  /** Verb, base form. */
  VB,
  /** Verb, past. */
  VBD,
  /** Verb, gerund or present participle. */
  VBG,
  /** Verb, past participle. */
  VBN,
  /** Verb, present, not third person singular. */
  VBP,
  /** Verb, present, third person singular. */
  VBZ,
  /** Interrogative or relative determiner. */
  WDT,
  /** Interrogative or relative pronoun. */
  WP,
  /** "whose", WP$. */
  WP_POSSESSIVE,
  /** Interrogative or relative adverb. */
  WRB,
  /** Address of a page or of mail. */
  ADD,
  /** Hyphen inside a word. */
  HYPH,
  /** Comma. */
  COMMA,
  /** Full stop, question or exclamation mark. */
  STOP,
  /** Colon, semicolon, dash. */
  COLON,
  /** Opening quotation mark. */
  OPEN_QUOTE,
  /** Closing quotation mark. */
  CLOSE_QUOTE,
  /** Opening bracket. */
  OPEN_BRACKET,
  /** Closing bracket. */
  CLOSE_BRACKET,
  /** Sign of a currency. */
  CURRENCY,
  /** Superfluous mark. */
  NFP;

  private static final Tag[] TAGS = values();

  /** Returns how many tags there are. */
  static int count() {
    return TAGS.length;
  }

  /** Returns the tag whose ordinal is {@code number}. */
  static Tag of(int number) {
    return TAGS[number];
  }

  /** Returns whether it is a form of a verb; modal verbs are apart. */
  public boolean isVerb() {
    return switch (this) {
      case VB, VBD, VBG, VBN, VBP, VBZ -> true;
      default -> false;
    };
  }

  /** Returns whether it is a verb that shows its tense, or a modal verb. */
  public boolean isFinite() {
    return this == VBD || this == VBP || this == VBZ || this == MD;
  }

  /** Returns whether it is a noun, common or proper. */
  public boolean isNoun() {
    return this == NN || this == NNS || isProper();
  }

  /** Returns whether it is a proper noun. */
  public boolean isProper() {
    return this == NNP || this == NNPS;
  }

  /** Returns whether it is a personal, relative or interrogative pronoun, possessive or not. */
  public boolean isPronoun() {
    return switch (this) {
      case PRP, PRP_POSSESSIVE, WP, WP_POSSESSIVE, WDT -> true;
      default -> false;
    };
  }

  /** Returns whether it is a mark and no word. */
  public boolean isPunctuation() {
    return switch (this) {
      case HYPH, COMMA, STOP, COLON, OPEN_QUOTE, CLOSE_QUOTE, OPEN_BRACKET, CLOSE_BRACKET, NFP ->
          true;
      default -> false;
    };
  }
}
