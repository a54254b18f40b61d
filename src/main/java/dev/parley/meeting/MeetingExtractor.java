package dev.parley.meeting;

import dev.parley.event.ArticleParser;
import dev.parley.event.FrameTable;
import dev.parley.ingest.Article;
import dev.parley.language.WordLists;
import dev.parley.model.Models;
import dev.parley.reference.Gazetteer;
import dev.parley.syntax.Parser;

/** Finds the diplomatic meetings that an article reports. Safe for use by several threads. */
public final class MeetingExtractor {

  private final ArticleParser parser;
  private final MeetingFinder meetings;

  /** Creates an extractor with the words, frames and models that ship with Parley. */
  public MeetingExtractor(Gazetteer gazetteer) {
    FrameTable frames = FrameTable.bundled();
    Models models = Models.bundled();
    this.parser = new ArticleParser(gazetteer, WordLists.bundled(), frames, models, Parser.load());
    this.meetings = new MeetingFinder(frames, FrameTable.words(), models);
  }

  /** Returns the meetings of {@code article} in the order in which it first tells of them. */
  public Extraction extract(Article article) {
    return meetings.find(parser.portions(article));
  }

  /**
   * Returns the same with what every trigger was taken for, also in sentences that name nobody who
   * may meet: it takes longer.
   */
  public Extraction explain(Article article) {
    return meetings.find(parser.allPortions(article));
  }
}
