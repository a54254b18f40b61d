package dev.parley.meeting;

import dev.parley.model.Features;
import dev.parley.model.LinearModel;
import java.util.ArrayList;
import java.util.List;

/**
 * The reports of what may be one meeting.
 *
 * @param meeting what they make together
 * @param features what speaks for and against it
 * @param probability that the article reports it, from 0 to 1
 */
public record Draft(List<Report> reports, Meeting meeting, Features features, double probability) {

  /**
   * Returns what each of {@code clusters} makes, as likely as {@code accept} says.
   *
   * @param edition what they have in common
   */
  static List<Draft> of(List<List<Report>> clusters, LinearModel accept, Edition edition) {
    List<Draft> drafts = new ArrayList<>();
    for (List<Report> reports : clusters) {
      Meeting unsure = MeetingBuilder.build(reports, 0, Outcome.of(reports, edition.day()));
      Features features = DraftFeatures.of(reports, unsure).addIf(edition.brief(), "brief");
      double probability = accept.probability(features);
      drafts.add(new Draft(reports, unsure.withConfidence(probability), features, probability));
    }
    return drafts;
  }

  /** Returns the same, of which {@code other} is what its reports make. */
  Draft with(Meeting other) {
    return new Draft(reports, other, features, probability);
  }
}
