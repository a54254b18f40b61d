package dev.parley.serve.explore;

import java.util.List;

/**
 * A meeting, as all articles together tell it.
 *
 * @param kind its place in {@link #KINDS}
 * @param status its place in {@link #STATUSES}, the last that is told
 * @param date as exact as it is known, empty if only bounds are
 * @param first the first day that it may have been on, since 1970; {@link #UNKNOWN} if not known
 * @param last likewise the last
 * @param place the number of the place among the things of the archive, or -1
 * @param people the numbers of the persons who take part
 * @param parties the numbers of states and bodies that take part, or for which somebody does
 * @param names who takes part, in words
 * @param parts for each of these names, whom it means
 * @param articles how many tell of it
 */
record ToldMeeting(
    String iri,
    int kind,
    int status,
    String date,
    int first,
    int last,
    int place,
    int[] people,
    int[] parties,
    List<String> names,
    List<Part> parts,
    int articles) {

  static final int UNKNOWN = Integer.MIN_VALUE;

  /** The number of what is not known. */
  static final int NOBODY = -1;

  /** The numbers of who takes part, for which party and in which office. */
  record Part(int actor, int party, int office) {}

  static final List<String> KINDS = List.of("meeting", "summit", "talks", "visit", "call");

  /** What can become of a meeting, in the order of the graphics. */
  static final List<String> STATUSES =
      List.of("held", "ongoing", "planned", "proposed", "cancelled", "denied", "imagined");

  private static final int DENIED = STATUSES.indexOf("denied");

  boolean isDated() {
    return first != UNKNOWN;
  }

  /** Returns whether somebody says that it was or will be, or would have been. */
  boolean isTold() {
    return status < DENIED;
  }

  /** Returns the day in the middle of those that it may have been on. */
  int middle() {
    return (int) (((long) first + last) / 2);
  }
}
