package dev.parley.meeting;

import dev.parley.event.Candidate;
import dev.parley.event.CandidateFinder;
import dev.parley.event.FrameTable;
import dev.parley.event.ParsedArticle;
import dev.parley.language.WordLists;
import dev.parley.model.LinearModel;
import dev.parley.model.Models;
import dev.parley.text.DateExpression;
import dev.parley.text.DateMention;
import dev.parley.text.DateResolver;
import dev.parley.text.PartialDate;
import dev.parley.text.Tense;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the meetings of a parsed article: candidates, reports, and which of them are the same. */
public final class MeetingFinder {

  /** Below this, a report is not even compared with others. */
  public static final double POSSIBLE = 0.1;

  /** From here on a meeting is told: the best F1 of cross-validation. */
  static final double LIKELY = 0.4;

  private final CandidateFinder candidates;
  private final ReportMaker reports;
  private final Clusterer clusterer;
  private final LinearModel accept;
  private final LinearModel same;
  private final Readings readings;

  /** Creates a finder that decides by {@code models}. */
  public MeetingFinder(FrameTable frames, WordLists words, Models models) {
    this.candidates = new CandidateFinder(frames, words, models);
    this.reports = new ReportMaker(new ReportFeatures(words), models);
    this.clusterer = new Clusterer(models);
    this.accept = models.get("accept");
    this.same = models.get("same");
    this.readings = new Readings(models);
  }

  /** Returns the meetings of {@code article} in the order in which it first tells of them. */
  public Extraction find(ParsedArticle article) {
    return find(article, candidates(article));
  }

  /** Returns the same where the candidates of {@code article} are known. */
  public Extraction find(ParsedArticle article, List<Candidate> candidates) {
    List<Report> possible = reports(article, candidates);
    Aftermath aftermath = Aftermath.of(possible, drafts(possible));
    List<Report> told = aftermath.reports();
    boolean dated = article.document().article().published().isPresent();
    List<Draft> drafts =
        Asides.settle(
            aftermath.drafts().stream()
                .map(draft -> dated ? draft : draft.with(SupposedDay.meeting(draft, article)))
                .toList());
    List<Meeting> meetings =
        drafts.stream().filter(draft -> draft.probability() >= LIKELY).map(Draft::meeting).toList();
    return new Extraction(
        article.document(), meetings, readings.of(article, told, drafts), told, drafts);
  }

  /** Returns the triggers of {@code article} with what may stand in their slots. */
  public List<Candidate> candidates(ParsedArticle article) {
    return candidates.find(
        article.document(), article.entities(), article.dates(), article.passages());
  }

  /** Returns what each of {@code candidates} tells, likely or not. */
  public List<Report> reports(ParsedArticle article, List<Candidate> candidates) {
    Optional<LocalDate> published =
        article.document().article().published().or(() -> Optional.of(SupposedDay.of(article)));
    DateResolver resolver = new DateResolver(published);
    List<Report> told = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Optional<LocalDate> before = dayBefore(article, candidate, resolver);
      told.addAll(reports.make(candidate, resolver, before, published));
    }
    return told;
  }

  /** Returns what may be meetings: the possible reports, those of one meeting together. */
  public List<Draft> drafts(List<Report> told) {
    List<Report> possible =
        told.stream().filter(report -> report.probability() >= POSSIBLE).toList();
    return Draft.of(clusterer.cluster(possible), accept, same);
  }

  /** Returns the last day that is told in full before {@code candidate}. */
  static Optional<LocalDate> dayBefore(
      ParsedArticle article, Candidate candidate, DateResolver resolver) {
    int here = candidate.passage().sentence().index();
    for (int at = here; at >= Math.max(0, here - 5); at--) {
      for (DateMention date : article.dates().get(at).reversed()) {
        boolean counts =
            !(date.expression() instanceof DateExpression.Following)
                && !(date.expression() instanceof DateExpression.Daytime);
        Optional<PartialDate> day =
            counts
                ? resolver
                    .resolve(date.expression(), Tense.PAST, Optional.empty())
                    .map(DateResolver.Resolved::date)
                : Optional.empty();
        if (day.isPresent() && day.get() instanceof PartialDate.Day known) {
          return Optional.of(known.value());
        }
      }
    }
    return Optional.empty();
  }
}
