package dev.parley.serve.explore;

import dev.parley.serve.linked.AllMeetings.Tie;
import dev.parley.serve.linked.MeetingRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Picks the meetings of one thing out of all. */
final class ThingMeetings {

  private final Archive archive;

  ThingMeetings(Archive archive) {
    this.archive = archive;
  }

  /** Returns the meetings of {@code thing} in the order of the archive. */
  List<MeetingRow> of(Node thing, Tie tie) {
    int number = archive.numbers().getOrDefault(thing.toString(), ToldMeeting.NOBODY);
    Predicate<ToldMeeting> wanted =
        switch (tie) {
          case PARTY -> meeting -> has(meeting.people(), number) || has(meeting.parties(), number);
          case OFFICE -> meeting -> meeting.parts().stream().anyMatch(p -> p.office() == number);
          case PLACE -> in(thing.toString());
        };
    return number == ToldMeeting.NOBODY && tie != Tie.PLACE
        ? List.of()
        : archive.meetings().stream().filter(wanted).map(this::row).toList();
  }

  private static boolean has(int[] sorted, int number) {
    return Arrays.binarySearch(sorted, number) >= 0;
  }

  private Predicate<ToldMeeting> in(String place) {
    boolean[] there = new boolean[archive.things().size()];
    IntStream.range(0, there.length)
        .forEach(
            number -> {
              NamedThing thing = archive.thing(number);
              there[number] = thing.iri().equals(place) || thing.isIn(place);
            });
    return meeting -> meeting.place() >= 0 && there[meeting.place()];
  }

  private MeetingRow row(ToldMeeting meeting) {
    List<MeetingRow.Party> parties = new ArrayList<>();
    for (int i = 0; i < meeting.parts().size(); i++) {
      ToldMeeting.Part part = meeting.parts().get(i);
      parties.add(
          new MeetingRow.Party(
              node(part.actor()),
              meeting.names().get(i),
              node(part.office()),
              node(part.party()),
              ""));
    }
    return new MeetingRow(
        NodeFactory.createURI(meeting.iri()),
        String.join(", ", meeting.names()),
        ToldMeeting.KINDS.get(meeting.kind()),
        ToldMeeting.STATUSES.get(meeting.status()),
        meeting.date(),
        Times.iso(meeting.first()),
        Times.iso(meeting.last()),
        node(meeting.place()),
        parties,
        meeting.articles());
  }

  private Optional<Node> node(int number) {
    return number == ToldMeeting.NOBODY
        ? Optional.empty()
        : Optional.of(NodeFactory.createURI(archive.thing(number).iri()));
  }
}
