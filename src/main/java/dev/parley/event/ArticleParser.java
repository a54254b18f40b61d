package dev.parley.event;

import dev.parley.entity.Entities;
import dev.parley.entity.EntityResolver;
import dev.parley.entity.Referent;
import dev.parley.event.FrameTable.Clarity;
import dev.parley.ingest.Article;
import dev.parley.language.WordLists;
import dev.parley.mention.MentionFinder;
import dev.parley.model.Models;
import dev.parley.reference.Gazetteer;
import dev.parley.syntax.Parse;
import dev.parley.syntax.Parser;
import dev.parley.syntax.Tagged;
import dev.parley.text.DateFinder;
import dev.parley.text.DateMention;
import dev.parley.text.Document;
import dev.parley.text.Portions;
import dev.parley.text.Segmenter;
import dev.parley.text.Sentence;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Reads an article as far as it must be read before meetings are looked for.
 *
 * <p>An article without a trigger costs one scan. Trees are made only of sentences with a trigger,
 * and only where the article names who may meet.
 */
public final class ArticleParser {

  private final FrameTable frames;
  private final MentionFinder mentions;
  private final EntityResolver entities;
  private final Parser parser;
  private final TriggerFinder triggers;
  private final DateFinder dates = new DateFinder();

  /** Creates a parser that knows the actors and places of {@code gazetteer}. */
  public ArticleParser(
      Gazetteer gazetteer, WordLists words, FrameTable frames, Models models, Parser parser) {
    this.frames = frames;
    this.mentions = new MentionFinder(gazetteer, words);
    this.entities = new EntityResolver(gazetteer, words, models.get("state"));
    this.parser = parser;
    this.triggers = new TriggerFinder(frames, FrameTable.words());
  }

  /** Returns what {@code article} says of whom, and the trees of what may tell of meetings. */
  public ParsedArticle parse(Article article) {
    return parse(new Segmenter().segment(article), false);
  }

  /** Returns the same of each portion of {@code article}, which is read when it is its turn. */
  public Iterable<ParsedArticle> portions(Article article) {
    return portions(article, false);
  }

  /** Returns the same with what was passed over, whoever is named in it. */
  public Iterable<ParsedArticle> allPortions(Article article) {
    return portions(article, true);
  }

  private Iterable<ParsedArticle> portions(Article article, boolean all) {
    return () -> {
      Portions portions = new Portions(article);
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return portions.hasNext();
        }

        @Override
        public ParsedArticle next() {
          return parse(portions.next(), all);
        }
      };
    };
  }

  private ParsedArticle parse(Document document, boolean all) {
    List<Clarity> clarities = document.sentences().stream().map(this::clarity).toList();
    if (clarities.stream().allMatch(clarity -> clarity == Clarity.NONE)) {
      return new ParsedArticle(document, Entities.none(), List.of(), List.of(), List.of());
    }
    Entities who = entities.resolve(document, mentions.find(document));
    if (!all && !Gate.opens(clarities, who)) {
      return new ParsedArticle(document, who, List.of(), List.of(), List.of());
    }
    List<List<DateMention>> when = document.sentences().stream().map(this::dates).toList();
    List<Passage> passages = new ArrayList<>();
    List<Passage> passedOver = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      int at = sentence.index();
      List<Referent> here = who.of(at);
      Optional<Parse> parse =
          Gate.opens(clarities.get(at), who, at)
              ? parser.parseIf(sentence, tags -> mayTell(sentence, tags, here))
              : Optional.empty();
      if (parse.isPresent()) {
        passages.add(new Passage(sentence, parse.get(), here, when.get(at)));
      } else if (all && clarities.get(at) != Clarity.NONE) {
        passedOver.add(new Passage(sentence, parser.parse(sentence), here, when.get(at)));
      }
    }
    return new ParsedArticle(document, who, when, passages, passedOver);
  }

  private boolean mayTell(Sentence sentence, Tagged tags, List<Referent> referents) {
    NeededSlots slots = new NeededSlots(sentence, tags, referents);
    return triggers.find(sentence, tags).stream().anyMatch(slots::mayBeFilled);
  }

  private Clarity clarity(Sentence sentence) {
    return isFurniture(sentence) ? Clarity.NONE : frames.clarity(sentence);
  }

  private List<DateMention> dates(Sentence sentence) {
    return isFurniture(sentence) ? List.of() : dates.find(sentence);
  }

  private static boolean isFurniture(Sentence sentence) {
    return sentence.form() == Sentence.Form.FURNITURE;
  }
}
