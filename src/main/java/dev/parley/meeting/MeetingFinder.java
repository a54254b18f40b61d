package dev.parley.meeting;

import dev.parley.event.Candidate;
import dev.parley.event.CandidateFinder;
import dev.parley.event.FrameTable;
import dev.parley.event.ParsedArticle;
import dev.parley.event.Passage;
import dev.parley.ingest.Article;
import dev.parley.language.WordLists;
import dev.parley.model.LinearModel;
import dev.parley.model.Models;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the meetings of a parsed article: candidates, reports, and which of them are the same. */
public final class MeetingFinder {

  /** Below this, a report is not even compared with others. */
  public static final double POSSIBLE = 0.1;

  /** From here on a meeting is told: near the best F1 of cross-validation on each of its sets. */
  static final double LIKELY = 0.5;

  private final CandidateFinder candidates;
  private final ReportMaker reports;
  private final Clusterer clusterer;
  private final LinearModel accept;
  private final Readings readings;

  /** Creates a finder that decides by {@code models}. */
  public MeetingFinder(FrameTable frames, WordLists words, Models models) {
    this.candidates = new CandidateFinder(frames, words, models);
    this.reports = new ReportMaker(new ReportFeatures(words), models);
    this.clusterer = new Clusterer(models);
    this.accept = models.get("accept");
    this.readings = new Readings(models);
  }

  /** Returns the meetings of {@code article} in the order in which it first tells of them. */
  public Extraction find(ParsedArticle article) {
    return find(List.of(article));
  }

  /** Returns the same of an article that is read in {@code portions}, of which one is kept. */
  public Extraction find(Iterable<ParsedArticle> portions) {
    Told all = new Told();
    for (ParsedArticle portion : portions) {
      List<Candidate> found = candidates.find(portion, all.candidates);
      all.add(portion, found, reports.make(found, all.edition(portion)));
      if (!portion.passedOver().isEmpty()) {
        all.show(portion, reports(portion, candidates(portion.ofPassedOver())));
      }
      if (all.candidates.size() >= CandidateFinder.MOST) {
        break;
      }
    }
    return extraction(all);
  }

  private Extraction extraction(Told all) {
    Aftermath aftermath = Aftermath.of(all.reports, drafts(all.edition, all.reports));
    List<Report> told = aftermath.reports();
    List<Draft> dated =
        aftermath.drafts().stream()
            .map(
                draft ->
                    all.article.published().isPresent()
                        ? draft
                        : draft.with(SupposedDay.meeting(draft)))
            .toList();
    List<Draft> drafts = Stays.settle(Asides.settle(dated));
    List<Meeting> meetings =
        drafts.stream().filter(draft -> draft.probability() >= LIKELY).map(Draft::meeting).toList();
    return new Extraction(
        all.article,
        all.sentences,
        meetings,
        readings.of(all.shown(), all.shown(told), drafts),
        told,
        drafts);
  }

  /** Returns the triggers of {@code article} with what may stand in their slots. */
  public List<Candidate> candidates(ParsedArticle article) {
    return candidates.find(article, List.of());
  }

  /** Returns what each of {@code candidates} of {@code article} tells, likely or not. */
  public List<Report> reports(ParsedArticle article, List<Candidate> candidates) {
    return reports.make(candidates, Edition.of(article));
  }

  /** Returns what may be meetings of {@code article}: the possible reports, each one's together. */
  public List<Draft> drafts(ParsedArticle article, List<Report> told) {
    return drafts(Edition.of(article), told);
  }

  private List<Draft> drafts(Edition edition, List<Report> told) {
    List<Report> possible =
        told.stream().filter(report -> report.probability() >= POSSIBLE).toList();
    return Draft.of(clusterer.cluster(possible), accept, edition);
  }

  /** What is kept of the portions of an article. */
  private static final class Told {

    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Report> reports = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Report> passedOver = new ArrayList<>();
    private Article article;
    private int sentences;
    private Edition edition;

    /** Returns what the reports of {@code portion} share with those of the first that may tell. */
    Edition edition(ParsedArticle portion) {
      edition = candidates.isEmpty() ? Edition.of(portion) : edition;
      return edition;
    }

    void add(ParsedArticle portion, List<Candidate> found, List<Report> told) {
      Set<Passage> telling = Collections.newSetFromMap(new IdentityHashMap<>());
      found.forEach(candidate -> telling.add(candidate.passage()));
      // What tells of nothing is kept for people to look at, who look at no book.
      boolean first = article == null;
      portion.passages().stream()
          .filter(passage -> first || telling.contains(passage))
          .forEach(passages::add);
      article = portion.document().article();
      sentences += portion.document().sentences().size();
      candidates.addAll(found);
      reports.addAll(told);
    }

    /** Keeps for people what {@code portion} passes over, and what it would tell by itself. */
    void show(ParsedArticle portion, List<Report> untold) {
      passages.addAll(portion.passedOver());
      passedOver.addAll(untold);
    }

    /** Returns the sentences to look at, in text order. */
    List<Passage> shown() {
      return passages.stream()
          .sorted(Comparator.comparingInt(passage -> passage.sentence().number()))
          .toList();
    }

    /** Returns {@code told} and what was passed over. */
    List<Report> shown(List<Report> told) {
      return Stream.concat(told.stream(), passedOver.stream()).toList();
    }
  }
}
