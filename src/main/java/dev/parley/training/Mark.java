package dev.parley.training;

import java.util.List;

/**
 * What a trigger tells of, as a reader has marked it.
 *
 * @param meetings the numbers of the meetings in the gold of its article, from 0; none where it
 *     tells of no meeting
 * @param open whether nothing is to be learned from it: it tells of a meeting that the gold lacks,
 *     or nobody can say
 */
public record Mark(List<Integer> meetings, boolean open) {

  public Mark {
    meetings = List.copyOf(meetings);
  }
}
