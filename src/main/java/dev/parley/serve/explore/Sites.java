package dev.parley.serve.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Where meetings were.
 *
 * @param unplaced how many have no place that is known
 * @param sites the places, those with most meetings first
 * @param parties the codes of the states that take part (ISO 3166-1, of three figures)
 */
record Sites(int unplaced, List<Site> sites, List<String> parties) {

  /**
   * A place with the number of meetings.
   *
   * @param state the name of its state, empty for a state
   */
  record Site(
      String iri,
      String label,
      String type,
      String state,
      double latitude,
      double longitude,
      int count) {}

  /** Counts {@code at}, meetings at any place, and the parties of {@code meetings}. */
  static Sites of(Archive archive, List<ToldMeeting> at, List<ToldMeeting> meetings) {
    int[] counts = new int[archive.things().size()];
    int unplaced = 0;
    for (ToldMeeting meeting : at) {
      if (meeting.place() < 0 || archive.thing(meeting.place()).position().isEmpty()) {
        unplaced++;
      } else {
        counts[meeting.place()]++;
      }
    }
    List<Site> sites = new ArrayList<>();
    for (int number = 0; number < counts.length; number++) {
      if (counts[number] > 0) {
        sites.add(site(archive.thing(number), counts[number]));
      }
    }
    sites.sort(Comparator.comparingInt(Site::count).reversed().thenComparing(Site::label));
    boolean[] party = new boolean[counts.length];
    for (ToldMeeting meeting : meetings) {
      for (int number : meeting.parties()) {
        party[number] = true;
      }
    }
    TreeSet<String> codes = new TreeSet<>();
    for (int number = 0; number < party.length; number++) {
      if (party[number] && !archive.thing(number).number().isEmpty()) {
        codes.add(archive.thing(number).number());
      }
    }
    return new Sites(unplaced, sites, List.copyOf(codes));
  }

  private static Site site(NamedThing thing, int count) {
    NamedThing.Position position = thing.position().orElseThrow();
    return new Site(
        thing.iri(),
        thing.label(),
        thing.type(),
        thing.state().map(Row.Named::label).orElse(""),
        position.latitude(),
        position.longitude(),
        count);
  }
}
