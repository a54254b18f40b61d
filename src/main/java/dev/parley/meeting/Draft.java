package dev.parley.meeting;

import dev.parley.model.Features;
import dev.parley.model.LinearModel;
import java.util.List;

/**
 * The reports of what may be one meeting.
 *
 * @param meeting what they make together
 * @param features what speaks for and against it
 * @param probability that the article reports it, from 0 to 1
 */
public record Draft(List<Report> reports, Meeting meeting, Features features, double probability) {

  /** Returns what {@code reports} make, as likely as {@code accept} says. */
  static Draft of(List<Report> reports, LinearModel accept) {
    Meeting unsure = MeetingBuilder.build(reports, 0);
    Features features = DraftFeatures.of(reports, unsure);
    double probability = accept.probability(features);
    return new Draft(reports, unsure.withConfidence(probability), features, probability);
  }
}
