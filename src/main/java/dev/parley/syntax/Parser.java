package dev.parley.syntax;

import dev.parley.text.Sentence;
import dev.parley.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Gives the words of a sentence their tags, heads and relations. It may be used by several threads
 * at once; its time grows with the length of the sentence and not faster.
 */
public final class Parser {

  private static final int WIDTH = 4;

  private final Lexicon lexicon;
  private final Tagger tagger;
  private final HeadFinder heads;
  private final RelationFinder relations;

  Parser(Model model, int width) {
    lexicon = model.lexicon();
    tagger = new Tagger(model.tags());
    heads = new HeadFinder(model.steps(), width);
    relations = new RelationFinder(model.relations());
  }

  /** Returns the parser of English, whose model is read when it is first asked for. */
  public static Parser load() {
    return English.PARSER;
  }

  /** Returns the tree of {@code sentence}. */
  public Parse parse(Sentence sentence) {
    return parse(sentence.tokens());
  }

  /**
   * Returns the tree of {@code sentence}, where its tags satisfy {@code wanted}; else nothing,
   * which takes a fraction of the time.
   */
  public Optional<Parse> parseIf(Sentence sentence, Predicate<Tagged> wanted) {
    Words words = tag(sentence.tokens());
    Tagged tags = at -> Tag.of(words.tag[at + Words.MARGIN]);
    return wanted.test(tags) ? Optional.of(parse(sentence.tokens(), words)) : Optional.empty();
  }

  Parse parse(List<Token> tokens) {
    return parse(tokens, tag(tokens));
  }

  private Words tag(List<Token> tokens) {
    Words words = new Words(tokens, lexicon);
    tagger.tag(words);
    return words;
  }

  private Parse parse(List<Token> tokens, Words words) {
    Skeleton skeleton = new Skeleton(words, lexicon);
    Tree tree = new Tree(heads.find(skeleton));
    relations.find(skeleton, tree);
    return new ParseBuilder(tokens, words, skeleton, tree).build();
  }

  /** Holds the parser, so that the model is read late and once. */
  private static final class English {

    static final Parser PARSER = new Parser(Model.load(), WIDTH);

    private English() {}
  }
}
