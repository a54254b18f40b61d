package dev.parley.store.link;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What articles tell of one meeting node; all values are IRIs unless said otherwise.
 *
 * @param meeting the node
 * @param graphs the graphs of the articles that tell of it
 * @param parties the states and bodies that took part, each with the persons, or else the offices,
 *     that stood for it; none where nobody is named
 * @param begin the first possible day
 * @param end the last possible day
 * @param places where it was
 * @param states in which states that is
 * @param kinds such as parley:Talks
 * @param statuses such as parley:Held
 */
public record Told(
    String meeting,
    Set<String> graphs,
    Map<String, Set<String>> parties,
    LocalDate begin,
    LocalDate end,
    Set<String> places,
    Set<String> states,
    Set<String> kinds,
    Set<String> statuses)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Returns whether what was told of the days leaves one. */
  public boolean isPossible() {
    return !begin.isAfter(end);
  }

  /** Returns whether the day is known. */
  boolean isOnADay() {
    return begin.equals(end);
  }

  /** Returns how many days lie between this meeting and {@code other}; 0 where they may overlap. */
  public long daysFrom(Told other) {
    if (begin.isAfter(other.end)) {
      return ChronoUnit.DAYS.between(other.end, begin);
    }
    return other.begin.isAfter(end) ? ChronoUnit.DAYS.between(end, other.begin) : 0;
  }

  /** Returns how much is known. */
  int richness() {
    int named = parties.values().stream().mapToInt(Set::size).sum();
    return 2 * named + parties.size() + (isOnADay() ? 2 : 0) + places.size();
  }

  /**
   * Returns whether the node is named by what the meeting is, rather than as part of an article.
   */
  boolean isShared() {
    return meeting.indexOf('#') < 0;
  }

  /** Returns the parties that both have. */
  Set<String> commonParties(Told other) {
    Set<String> common = new TreeSet<>(parties.keySet());
    common.retainAll(other.parties.keySet());
    return common;
  }

  /**
   * Returns what this and {@code other} tell of the same node together. Where they tell of days
   * that exclude each other, it is not {@linkplain #isPossible possible}, whatever is added.
   */
  public Told with(Told other) {
    Map<String, Set<String>> all = new TreeMap<>(parties);
    other.parties.forEach((party, names) -> all.merge(party, names, Told::union));
    return new Told(
        meeting,
        union(graphs, other.graphs),
        all,
        begin.isAfter(other.begin) ? begin : other.begin,
        end.isBefore(other.end) ? end : other.end,
        union(places, other.places),
        union(states, other.states),
        union(kinds, other.kinds),
        union(statuses, other.statuses));
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    Set<String> all = new TreeSet<>(some);
    all.addAll(others);
    return all;
  }
}
