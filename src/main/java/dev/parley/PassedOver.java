package dev.parley;

import dev.parley.meeting.Evidence;
import dev.parley.meeting.Extraction;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of an article that could tell of a meeting and, as they were read, tell of none. */
final class PassedOver {

  /** How likely it is nevertheless, where the reason says so: {@code no meeting, 0.04: ...}. */
  private static final Pattern LIKELIHOOD = Pattern.compile("\\b(0\\.\\d+|1\\.0+)(?=:)");

  private PassedOver() {}

  /** Returns them in text order, with the reason as the rule. */
  static List<Evidence> in(Extraction extraction) {
    return extraction.sentences().stream()
        .flatMap(
            reading ->
                reading.rejections().stream()
                    .map(
                        passed ->
                            new Evidence(
                                reading.sentence().span(),
                                reading.sentence().span(passed.first(), passed.last()),
                                passed.reason(),
                                likelihood(passed.reason()))))
        .toList();
  }

  private static double likelihood(String reason) {
    Matcher number = LIKELIHOOD.matcher(reason);
    return number.find() ? Double.parseDouble(number.group()) : 0;
  }
}
