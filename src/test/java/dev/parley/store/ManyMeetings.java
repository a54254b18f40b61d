package dev.parley.store;

import dev.parley.event.Kind;
import dev.parley.event.Role;
import dev.parley.graph.ArticleGraph;
import dev.parley.graph.GraphBuilder;
import dev.parley.graph.GraphOptions;
import dev.parley.ingest.Article;
import dev.parley.meeting.Evidence;
import dev.parley.meeting.Meeting;
import dev.parley.meeting.Status;
import dev.parley.mention.Actor;
import dev.parley.mention.Location;
import dev.parley.reference.Entity;
import dev.parley.reference.Gazetteer;
import dev.parley.reference.Office;
import dev.parley.reference.Organization;
import dev.parley.reference.Place;
import dev.parley.reference.State;
import dev.parley.reference.Tenure;
import dev.parley.text.DateBasis;
import dev.parley.text.PartialDate;
import dev.parley.text.Span;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;

/**
 * Graphs of articles about meetings that never were, as many as are wanted and always the same.
 *
 * <p>They are made by the {@link GraphBuilder} of the converter, of persons that the reference says
 * were in office on the day; a few states meet often and most seldom, and every fifth meeting is
 * told by a second article, with another status.
 */
final class ManyMeetings implements Iterator<NamedGraph> {

  private static final LocalDate FIRST = LocalDate.of(1995, 1, 1);
  private static final int DAYS = 30 * 365;
  private static final int AN_ARTICLE = 2;
  private static final String TEXT = "They met. ".repeat(60);
  private static final List<String> HOUSES = List.of("Example News", "Morning Post", "Daily Wire");
  private static final List<String> PROCESSES =
      List.of("Geneva talks", "Astana process", "Six-party talks", "Minsk process");

  private final Random random = new Random(1);
  private final GraphBuilder builder;
  private final List<State> states = new ArrayList<>();
  private final Map<State, List<Tenure>> tenures = new LinkedHashMap<>();
  private final List<Organization> bodies = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<Meeting> lastToldOnce = new ArrayList<>();
  private int left;
  private int article;

  /** Creates the graphs of {@code meetings} reports of meetings, two an article. */
  ManyMeetings(Gazetteer gazetteer, int meetings) {
    left = meetings;
    builder =
        new GraphBuilder(
            GraphOptions.standard().withReference(gazetteer.fingerprint()), gazetteer::identity);
    for (Entity entity : gazetteer.entities()) {
      switch (entity) {
        case State state -> tenures.put(state, new ArrayList<>());
        case Organization body -> bodies.add(body);
        case Place place -> places.add(place);
        case Office office -> addTenures(gazetteer, office);
        default -> {}
      }
    }
    tenures.values().removeIf(List::isEmpty);
    states.addAll(tenures.keySet());
    states.sort((one, other) -> tenures.get(other).size() - tenures.get(one).size());
  }

  private void addTenures(Gazetteer gazetteer, Office office) {
    if (office.body().orElse(null) instanceof State state) {
      tenures.get(state).addAll(gazetteer.tenures(office));
    }
  }

  @Override
  public boolean hasNext() {
    return left > 0;
  }

  @Override
  public NamedGraph next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
    List<Meeting> meetings = new ArrayList<>();
    while (meetings.size() < AN_ARTICLE && left > 0) {
      boolean again = !lastToldOnce.isEmpty() && random.nextInt(5) == 0;
      Meeting meeting = again ? again(lastToldOnce.removeFirst()) : meeting(day);
      if (!again) {
        lastToldOnce.add(meeting);
      }
      meetings.add(meeting);
      left--;
    }
    article++;
    ArticleGraph graph =
        builder.build(
            new Article(
                "made-" + article,
                Optional.of("News of " + day),
                TEXT,
                Optional.of(day),
                Optional.of(URI.create("https://example.org/news/" + article)),
                Optional.of(oneOf(HOUSES)),
                Optional.of("en")),
            meetings);
    return NamedGraph.of(graph);
  }

  private Meeting meeting(LocalDate published) {
    LocalDate day = published.plusDays(random.nextInt(9) - 5L);
    List<Meeting.Participant> participants = new ArrayList<>();
    List<Entity> parties = new ArrayList<>();
    int wanted = random.nextInt(5) == 0 ? 3 + random.nextInt(3) : 2;
    while (parties.size() < wanted) {
      Entity party = random.nextInt(12) == 0 ? oneOf(bodies) : often();
      if (!parties.contains(party)) {
        participants.add(participant(actor(party, day), parties.size()));
        parties.add(party);
      }
    }
    return meeting(oneOf(List.of(Kind.values())), status(), Optional.of(day), participants);
  }

  private Meeting meeting(
      Kind kind, Status status, Optional<LocalDate> day, List<Meeting.Participant> participants) {
    Optional<Meeting.Located> place =
        random.nextInt(3) == 0
            ? Optional.empty()
            : Optional.of(new Meeting.Located(location(), evidence("place.in")));
    return new Meeting(
        kind,
        List.of(new Meeting.StatusReport(status, evidence("status"))),
        day.map(
            known ->
                new Meeting.Dated(
                    new PartialDate.Day(known), DateBasis.STATED, evidence("date.full"))),
        place,
        participants,
        random.nextInt(4) == 0 ? Optional.of("the war") : Optional.empty(),
        random.nextInt(20) == 0 ? Optional.of(oneOf(PROCESSES)) : Optional.empty(),
        random.nextInt(40) == 0,
        false,
        0.3 + random.nextInt(70) / 100.0,
        List.of(evidence("meet.active")));
  }

  private Meeting again(Meeting told) {
    return new Meeting(
        told.kind(),
        List.of(new Meeting.StatusReport(status(), evidence("status"))),
        told.date(),
        told.place(),
        told.participants(),
        told.topic(),
        told.series(),
        told.hypothetical(),
        told.denied(),
        told.confidence(),
        told.evidence());
  }

  private Meeting.Participant participant(Actor actor, int number) {
    Role role =
        switch (random.nextInt(8)) {
          case 0 -> number == 0 ? Role.HOST : Role.GUEST;
          case 1 -> number == 2 ? Role.MEDIATOR : Role.PARTICIPANT;
          default -> Role.PARTICIPANT;
        };
    return new Meeting.Participant(actor, role, 0.8, List.of(evidence("actor")));
  }

  /** Returns somebody who was in office on {@code day}, an office, or the party itself. */
  private Actor actor(Entity party, LocalDate day) {
    List<Tenure> known = party instanceof State state ? tenures.get(state) : List.of();
    List<Tenure> then = known.stream().filter(tenure -> tenure.covers(day)).toList();
    if (then.isEmpty() || random.nextInt(5) == 0) {
      return Actor.of(party);
    }
    Tenure tenure = oneOf(then);
    return random.nextInt(10) == 0
        ? new Actor.OfficeHolder(
            tenure.office().label(), Optional.of(tenure.office()), Optional.of(party))
        : new Actor.KnownPerson(tenure.holder(), Optional.of(tenure.office()), Optional.of(party));
  }

  private Location location() {
    return random.nextInt(4) == 0
        ? new Location.Country(often())
        : new Location.KnownPlace(oneOf(places));
  }

  private Status status() {
    return oneOf(List.of(Status.values()));
  }

  /** Returns a state, the first of the list a hundred times as often as the last. */
  private State often() {
    double share = Math.pow(states.size(), random.nextDouble()) - 1;
    return states.get((int) Math.min(states.size() - 1, share));
  }

  private Evidence evidence(String rule) {
    int begin = 10 * random.nextInt(50);
    return new Evidence(new Span(begin, begin + 9), new Span(begin, begin + 4), rule, 0.9);
  }

  private <T> T oneOf(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
