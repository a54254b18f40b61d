package dev.parley.store.link;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Two parties on a day: only meetings that have a block in common are compared.
 *
 * @param party the one whose IRI comes first
 */
public record Block(LocalDate day, String party, String other) implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Longer stretches, such as a year, would be compared with everything. */
  private static final long MOST_DAYS = 31;

  /**
   * Returns a block for each two parties and each day of {@code told}; none where the days are too
   * many to tell anything.
   *
   * @param before how many days are added before the first
   * @param after how many days are added after the last
   */
  public static List<Block> of(Told told, int before, int after) {
    List<Block> blocks = new ArrayList<>();
    if (ChronoUnit.DAYS.between(told.begin(), told.end()) > MOST_DAYS) {
      return blocks;
    }
    List<String> parties = told.parties().keySet().stream().sorted().toList();
    LocalDate end = told.end().plusDays(after + 1);
    for (LocalDate day = told.begin().minusDays(before); day.isBefore(end); day = day.plusDays(1)) {
      for (int i = 0; i < parties.size(); i++) {
        for (int j = i + 1; j < parties.size(); j++) {
          blocks.add(new Block(day, parties.get(i), parties.get(j)));
        }
      }
    }
    return blocks;
  }
}
