package dev.parley.serve.explore;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which meetings are asked for: those with all of the persons and parties, at one of the places,
 * with one of the statuses and kinds, and on a day between the two.
 *
 * <p>What no meeting names has the number -1, which no meeting has.
 */
record Choice(
    Set<Integer> people,
    Set<Integer> parties,
    Set<Integer> places,
    Set<Integer> statuses,
    Set<Integer> kinds,
    OptionalInt from,
    OptionalInt until) {

  /** What a choice may leave out of account, to count what would be found without it. */
  enum Part {
    NONE,
    PLACE,
    STATUS,
    KIND
  }

  /**
   * Returns what the parameters of an address say: {@code person}, {@code party}, {@code place},
   * {@code status} and {@code kind}, each as often as one likes, {@code from} and {@code until}.
   *
   * @throws DateTimeException if a day is none
   */
  static Choice of(Map<String, String[]> parameters, Archive archive) {
    return new Choice(
        numbers(parameters, "person", archive),
        numbers(parameters, "party", archive),
        numbers(parameters, "place", archive),
        positions(parameters, "status", ToldMeeting.STATUSES),
        positions(parameters, "kind", ToldMeeting.KINDS),
        day(parameters, "from"),
        day(parameters, "until"));
  }

  private static Set<Integer> numbers(Map<String, String[]> given, String name, Archive archive) {
    return values(given, name).stream()
        .map(iri -> archive.numbers().getOrDefault(iri, -1))
        .collect(Collectors.toSet());
  }

  private static Set<Integer> positions(
      Map<String, String[]> given, String name, List<String> words) {
    return values(given, name).stream().map(words::indexOf).collect(Collectors.toSet());
  }

  private static Set<String> values(Map<String, String[]> given, String name) {
    return new HashSet<>(Arrays.asList(given.getOrDefault(name, new String[0])));
  }

  private static OptionalInt day(Map<String, String[]> given, String name) {
    return values(given, name).stream()
        .filter(text -> !text.isEmpty())
        .mapToInt(text -> (int) LocalDate.parse(text).toEpochDay())
        .findFirst();
  }

  /** Returns whether {@code meeting} is asked for, leaving {@code except} out of account. */
  boolean has(ToldMeeting meeting, Part except) {
    return isInDays(meeting)
        && all(people, meeting.people())
        && all(parties, meeting.parties())
        && (except == Part.PLACE || any(places, meeting.place()))
        && (except == Part.STATUS || any(statuses, meeting.status()))
        && (except == Part.KIND || any(kinds, meeting.kind()));
  }

  /** A meeting that nobody says was or will be ties nobody to anybody, unless it is asked for. */
  boolean ties(ToldMeeting meeting) {
    return meeting.isTold() || statuses.contains(meeting.status());
  }

  private boolean isInDays(ToldMeeting meeting) {
    if (from.isEmpty() && until.isEmpty()) {
      return true;
    }
    return meeting.isDated()
        && (from.isEmpty() || meeting.last() >= from.getAsInt())
        && (until.isEmpty() || meeting.first() <= until.getAsInt());
  }

  private static boolean all(Set<Integer> wanted, int[] values) {
    for (int one : wanted) {
      if (Arrays.binarySearch(values, one) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean any(Set<Integer> wanted, int value) {
    return wanted.isEmpty() || wanted.contains(value);
  }
}
