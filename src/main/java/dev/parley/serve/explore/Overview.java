package dev.parley.serve.explore;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * What the pages show of the meetings that are chosen.
 *
 * @param all how many meetings there are
 * @param found how many are chosen
 * @param undated how many of these have no day
 * @param chosen how many of these there are of each status
 * @param statuses how many would be found with each status, if none were chosen
 * @param kinds likewise of each kind
 * @param labels what those are called that were chosen by IRI
 * @param list some of the meetings
 */
record Overview(
    int all,
    int found,
    int undated,
    Map<String, Integer> chosen,
    Map<String, Integer> statuses,
    Map<String, Integer> kinds,
    Map<String, String> labels,
    Times times,
    Network network,
    Sites sites,
    List<Row> list) {

  /**
   * How it is to be shown.
   *
   * @param unit what times are counted by, if that was chosen
   * @param columns how many columns the times have at most, if it was not
   * @param parties whether states and bodies make the network, not people
   * @param nodes how many these are at most
   * @param ties how many meetings tie two of them together, at least
   * @param from the place of the first meeting of the list
   * @param rows how long the list is at most
   */
  record View(
      Optional<Unit> unit, int columns, boolean parties, int nodes, int ties, int from, int rows) {}

  /** Returns what {@code view} shows of what {@code choice} has of {@code archive}. */
  static Overview of(Archive archive, Choice choice, View view) {
    List<ToldMeeting> chosen = chosen(archive, choice, Choice.Part.NONE);
    List<ToldMeeting> tied = chosen.stream().filter(choice::ties).toList();
    List<ToldMeeting> anywhere =
        chosen(archive, choice, Choice.Part.PLACE).stream().filter(choice::ties).toList();
    Set<Integer> first = new HashSet<>(choice.people());
    first.addAll(choice.parties());
    return new Overview(
        archive.meetings().size(),
        chosen.size(),
        (int) chosen.stream().filter(meeting -> !meeting.isDated()).count(),
        counts(chosen, ToldMeeting.STATUSES, ToldMeeting::status),
        counts(
            chosen(archive, choice, Choice.Part.STATUS), ToldMeeting.STATUSES, ToldMeeting::status),
        counts(chosen(archive, choice, Choice.Part.KIND), ToldMeeting.KINDS, ToldMeeting::kind),
        labels(archive, choice),
        Times.of(chosen, choice, view.unit(), view.columns()),
        Network.of(
            archive,
            tied,
            view.parties() ? ToldMeeting::parties : ToldMeeting::people,
            first,
            view.nodes(),
            view.ties()),
        Sites.of(archive, anywhere, tied),
        chosen.stream()
            .skip(view.from())
            .limit(view.rows())
            .map(meeting -> Row.of(meeting, archive))
            .toList());
  }

  static List<ToldMeeting> chosen(Archive archive, Choice choice, Choice.Part except) {
    List<ToldMeeting> chosen = new ArrayList<>();
    for (ToldMeeting meeting : archive.meetings()) {
      if (choice.has(meeting, except)) {
        chosen.add(meeting);
      }
    }
    return chosen;
  }

  private static Map<String, Integer> counts(
      List<ToldMeeting> meetings, List<String> words, ToIntFunction<ToldMeeting> which) {
    int[] counts = new int[words.size()];
    meetings.forEach(meeting -> counts[which.applyAsInt(meeting)]++);
    Map<String, Integer> named = new LinkedHashMap<>();
    for (int i = 0; i < counts.length; i++) {
      named.put(words.get(i), counts[i]);
    }
    return named;
  }

  private static Map<String, String> labels(Archive archive, Choice choice) {
    Map<String, String> labels = new LinkedHashMap<>();
    for (Set<Integer> numbers : List.of(choice.people(), choice.parties(), choice.places())) {
      numbers.stream()
          .filter(number -> number >= 0)
          .map(archive::thing)
          .forEach(thing -> labels.put(thing.iri(), thing.label()));
    }
    return labels;
  }
}
