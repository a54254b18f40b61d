package dev.parley.event;

import dev.parley.entity.Entities;
import dev.parley.entity.EntityResolver;
import dev.parley.ingest.Article;
import dev.parley.language.WordLists;
import dev.parley.mention.MentionFinder;
import dev.parley.reference.Gazetteer;
import dev.parley.syntax.Parser;
import dev.parley.text.DateFinder;
import dev.parley.text.DateMention;
import dev.parley.text.Document;
import dev.parley.text.Segmenter;
import dev.parley.text.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Reads an article as far as it must be read before meetings are looked for.
 *
 * <p>An article without a trigger costs one scan, and only sentences with one are parsed.
 */
public final class ArticleParser {

  private final FrameTable frames;
  private final MentionFinder mentions;
  private final EntityResolver entities;
  private final Parser parser;
  private final DateFinder dates = new DateFinder();

  /** Creates a parser that knows the actors and places of {@code gazetteer}. */
  public ArticleParser(Gazetteer gazetteer, WordLists words, FrameTable frames, Parser parser) {
    this.frames = frames;
    this.mentions = new MentionFinder(gazetteer, words);
    this.entities = new EntityResolver(gazetteer, words);
    this.parser = parser;
  }

  /** Returns what {@code article} says of whom, and the trees of what may tell of meetings. */
  public ParsedArticle parse(Article article) {
    Document document = new Segmenter().segment(article);
    BitSet telling = telling(document);
    if (telling.isEmpty()) {
      return new ParsedArticle(document, Entities.none(), List.of(), List.of());
    }
    List<List<DateMention>> when = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      boolean read = sentence.form() != Sentence.Form.FURNITURE;
      when.add(read ? dates.find(sentence) : List.of());
    }
    Entities who = entities.resolve(document, mentions.find(document));
    List<Passage> passages = new ArrayList<>();
    for (int at = telling.nextSetBit(0); at >= 0; at = telling.nextSetBit(at + 1)) {
      Sentence sentence = document.sentences().get(at);
      passages.add(new Passage(sentence, parser.parse(sentence), who.of(at), when.get(at)));
    }
    return new ParsedArticle(document, who, when, passages);
  }

  private BitSet telling(Document document) {
    BitSet telling = new BitSet();
    for (Sentence sentence : document.sentences()) {
      telling.set(
          sentence.index(), sentence.form() != Sentence.Form.FURNITURE && frames.tells(sentence));
    }
    return telling;
  }
}
