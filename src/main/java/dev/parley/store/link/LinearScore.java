package dev.parley.store.link;

import dev.parley.graph.PARLEY;
import java.util.Set;
import java.util.TreeSet;

/**
 * A sum of weights of features that are named, over what graphs say of two meetings.
 *
 * <p>Two meetings are one where the sum is above 0. The same persons of two parties on one day are
 * enough; without persons it takes the day and the town. One day apart it takes the town too: what
 * happened in the evening is told with two dates. Other persons of the same party speak against it
 * (the ministers met while the presidents did), and so do other towns, and a call against an
 * encounter. Whether it was held or only planned says nothing.
 */
public final class LinearScore implements PairScore {

  private static final long serialVersionUID = 1L;
  private static final double BEGIN = -4;
  private static final double SAME_PARTIES = 2;
  private static final double SAME_PERSON = 1.5;
  private static final double MOST_FOR_PERSONS = 3;
  private static final double OTHER_PERSON = -3;
  private static final double SAME_DAY = 1.5;
  private static final double DAYS_MAY_BE_SAME = 0.5;
  private static final double ONE_DAY_APART = -1.5;
  private static final double SAME_PLACE = 1.5;
  private static final double PLACE_WITHIN = 0.5;
  private static final double OTHER_PLACE = -3;
  private static final double CALL_AND_ENCOUNTER = -4;
  private static final double CANCELLED_AND_HELD = -1.5;

  private static final String CALL = PARLEY.Call.getURI();

  @Override
  public Score of(Told one, Told other) {
    return status(
        kind(
            place(day(persons(parties(one, other), one, other), one, other), one, other),
            one,
            other),
        one,
        other);
  }

  private static Score parties(Told one, Told other) {
    Set<String> all = new TreeSet<>(one.parties().keySet());
    all.addAll(other.parties().keySet());
    int common = one.commonParties(other).size();
    return Score.of(BEGIN)
        .and(
            SAME_PARTIES * common / Math.max(1, all.size()),
            common + " of " + all.size() + " parties the same");
  }

  private static Score persons(Score sum, Told one, Told other) {
    int same = 0;
    int different = 0;
    for (String party : one.commonParties(other)) {
      Set<String> names = new TreeSet<>(one.parties().get(party));
      Set<String> others = other.parties().get(party);
      boolean bothNamed = !names.isEmpty() && !others.isEmpty();
      names.retainAll(others);
      same += names.size();
      different += bothNamed && names.isEmpty() ? 1 : 0;
    }
    return sum.and(
            Math.min(MOST_FOR_PERSONS, SAME_PERSON * same), same + " persons or offices the same")
        .and(OTHER_PERSON * different, different + " parties with other persons or offices");
  }

  private static Score day(Score sum, Told one, Told other) {
    if (one.daysFrom(other) > 0) {
      return sum.and(ONE_DAY_APART * one.daysFrom(other), one.daysFrom(other) + " days apart");
    }
    return one.isOnADay() && other.isOnADay()
        ? sum.and(SAME_DAY, "same day")
        : sum.and(DAYS_MAY_BE_SAME, "days that may be the same");
  }

  private static Score place(Score sum, Told one, Told other) {
    if (one.places().isEmpty() || other.places().isEmpty()) {
      return sum;
    }
    if (meet(one.places(), other.places())) {
      return sum.and(SAME_PLACE, "same place");
    }
    boolean within = meet(one.places(), other.states()) || meet(one.states(), other.places());
    return within
        ? sum.and(PLACE_WITHIN, "place within the other")
        : sum.and(OTHER_PLACE, "other place");
  }

  private static Score kind(Score sum, Told one, Told other) {
    boolean differ = one.kinds().contains(CALL) != other.kinds().contains(CALL);
    return differ ? sum.and(CALL_AND_ENCOUNTER, "call and encounter") : sum;
  }

  private static Score status(Score sum, Told one, Told other) {
    boolean contrary = contrary(one, other) || contrary(other, one);
    return contrary ? sum.and(CANCELLED_AND_HELD, "cancelled and held") : sum;
  }

  private static boolean contrary(Told one, Told other) {
    return one.statuses().equals(Set.of(PARLEY.Cancelled.getURI()))
        && other.statuses().contains(PARLEY.Held.getURI());
  }

  private static boolean meet(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(others::contains);
  }
}
