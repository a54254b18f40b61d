package dev.parley.serve.explore;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A meeting as lists show it. */
record Row(
    String iri,
    String kind,
    String status,
    String date,
    String first,
    String last,
    List<Named> place,
    List<String> names,
    List<Named> who,
    int articles) {

  /** Something with a page. */
  record Named(String iri, String label) {}

  static final String HEAD =
      "first,last,date,kind,status,participants,parties,place,articles,meeting\r\n";

  static Row of(ToldMeeting meeting, Archive archive) {
    return new Row(
        meeting.iri(),
        ToldMeeting.KINDS.get(meeting.kind()),
        ToldMeeting.STATUSES.get(meeting.status()),
        meeting.date(),
        Times.iso(meeting.first()),
        Times.iso(meeting.last()),
        meeting.place() < 0 ? List.of() : List.of(named(archive, meeting.place())),
        meeting.names(),
        IntStream.concat(Arrays.stream(meeting.people()), Arrays.stream(meeting.parties()))
            .mapToObj(number -> named(archive, number))
            .toList(),
        meeting.articles());
  }

  private static Named named(Archive archive, int number) {
    NamedThing thing = archive.thing(number);
    return new Named(thing.iri(), thing.label());
  }

  /** Returns {@code meeting} as a line of CSV (RFC 4180) under {@link #HEAD}. */
  static String csv(ToldMeeting meeting, Archive archive) {
    List<String> parties =
        Arrays.stream(meeting.parties()).mapToObj(number -> archive.thing(number).label()).toList();
    return Stream.of(
                Times.iso(meeting.first()),
                Times.iso(meeting.last()),
                meeting.date(),
                ToldMeeting.KINDS.get(meeting.kind()),
                ToldMeeting.STATUSES.get(meeting.status()),
                String.join("; ", meeting.names()),
                String.join("; ", parties),
                meeting.place() < 0 ? "" : archive.thing(meeting.place()).label(),
                String.valueOf(meeting.articles()),
                meeting.iri())
            .map(Row::cell)
            .reduce((line, cell) -> line + "," + cell)
            .orElseThrow()
        + "\r\n";
  }

  private static String cell(String text) {
    return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
