package dev.parley.evaluate;

import dev.parley.meeting.Extraction;
import dev.parley.meeting.Meeting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The readings of some articles against their gold.
 *
 * <p>Articles that have no gold count for nothing; gold whose article was not read is missed.
 */
public final class Evaluation {

  /** What articles of no known outlet are listed under. */
  public static final String NO_SOURCE = "-";

  private final Gold gold;
  private final Map<String, Scores> scores = new LinkedHashMap<>();
  private final Map<String, List<Scores>> scoresBySource = new TreeMap<>();
  private final Map<Stage, Integer> missed = new EnumMap<>(Stage.class);
  private final Map<Stage, Integer> invented = new EnumMap<>(Stage.class);
  private final Set<String> without = new LinkedHashSet<>();

  /** Creates an evaluation by {@code gold}, with no article read. */
  public Evaluation(Gold gold) {
    this.gold = gold;
  }

  /** Counts what was read in an article; returns what was wrong with it, line by line. */
  public List<String> add(Extraction extraction) {
    String id = extraction.article().id();
    List<GoldMeeting> wanted = gold.articles().get(id);
    if (wanted == null) {
      without.add(id);
      return List.of();
    }
    List<Meeting> found = FoundMeetings.real(extraction.meetings());
    ArticleScore score = Scorer.score(wanted, found.stream().map(FoundMeetings::record).toList());
    scores.put(id, score.scores());
    scoresBySource
        .computeIfAbsent(
            extraction.article().publisher().orElse(NO_SOURCE), source -> new ArrayList<>())
        .add(score.scores());
    List<String> errors = new ArrayList<>();
    ErrorReport report = new ErrorReport(extraction);
    for (GoldMeeting meeting : score.missed()) {
      Stage stage = report.stage(meeting);
      missed.merge(stage, 1, Integer::sum);
      errors.addAll(report.missed(meeting, stage));
    }
    for (int at : score.invented()) {
      Stage stage = StageFinder.invented(found.get(at), wanted);
      invented.merge(stage, 1, Integer::sum);
      errors.addAll(report.invented(found.get(at), stage));
    }
    return errors;
  }

  /** Returns how many meetings were missed at each stage, in the order of the stages. */
  public Map<Stage, Integer> missed() {
    return Collections.unmodifiableMap(missed);
  }

  /** Returns how many meetings are none of the gold, by the stage that went wrong. */
  public Map<Stage, Integer> invented() {
    return Collections.unmodifiableMap(invented);
  }

  /** Returns the scores of all articles of the gold. */
  public Scores scores() {
    return Scores.sum(perArticle());
  }

  /** Returns the scores of each article of the gold. */
  public List<Scores> perArticle() {
    List<Scores> all = new ArrayList<>();
    gold.articles()
        .forEach(
            (id, wanted) ->
                all.add(
                    scores.containsKey(id)
                        ? scores.get(id)
                        : Scorer.score(wanted, List.of()).scores()));
    return all;
  }

  /** Returns the scores of the articles that were read, by their outlet. */
  public Map<String, Scores> bySource() {
    Map<String, Scores> sums = new TreeMap<>();
    scoresBySource.forEach((source, parts) -> sums.put(source, Scores.sum(parts)));
    return sums;
  }

  /** Returns the ids of articles that were read and have no gold. */
  public Set<String> withoutGold() {
    return Set.copyOf(without);
  }

  /** Returns the ids of articles that have gold and were not read. */
  public Set<String> unread() {
    Set<String> unread = new HashSet<>(gold.articles().keySet());
    unread.removeAll(scores.keySet());
    return unread;
  }
}
