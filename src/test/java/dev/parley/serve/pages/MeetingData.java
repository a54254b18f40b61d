package dev.parley.serve.pages;

import dev.parley.event.Kind;
import dev.parley.event.Role;
import dev.parley.graph.ArticleGraph;
import dev.parley.graph.GraphBuilder;
import dev.parley.graph.GraphOptions;
import dev.parley.graph.Iris;
import dev.parley.ingest.Article;
import dev.parley.meeting.Evidence;
import dev.parley.meeting.Meeting;
import dev.parley.meeting.Status;
import dev.parley.mention.Actor;
import dev.parley.mention.Location;
import dev.parley.reference.Entity;
import dev.parley.reference.Gazetteer;
import dev.parley.reference.Person;
import dev.parley.reference.Place;
import dev.parley.reference.Reference;
import dev.parley.reference.ReferenceGraph;
import dev.parley.store.NamedGraph;
import dev.parley.store.Store;
import dev.parley.text.DateBasis;
import dev.parley.text.PartialDate;
import dev.parley.text.Span;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.jena.graph.NodeFactory;

/** Stores of meetings for pages to show, an article for each meeting. */
final class MeetingData {

  private static final String TEXT = "They met, as this sentence says. Another one says more.";
  private static final Evidence EVIDENCE =
      new Evidence(new Span(0, 32), new Span(5, 8), "meet.active", 0.9);
  private static final int PEOPLE = 600;
  private static final int PLACES = 150;

  private final Gazetteer gazetteer = Reference.bundled().link().gazetteer();
  private final GraphBuilder builder = new GraphBuilder(GraphOptions.standard().withQuotes(true));
  private final List<NamedGraph> graphs = new ArrayList<>();

  private Evidence evidence = EVIDENCE;
  private boolean denied;
  private boolean imagined;

  private MeetingData() {
    graphs.add(
        new NamedGraph(
            NodeFactory.createURI(Iris.DEFAULT_BASE + "reference"), ReferenceGraph.bundled()));
  }

  /** Returns ten meetings of six people, one of them without day and place. */
  static Store ten() {
    MeetingData data = new MeetingData();
    data.add("2017-07-07", Kind.MEETING, Status.HELD, "hamburg", "vladimir-putin", "donald-trump");
    data.add("2017-11-13", Kind.MEETING, Status.HELD, "sochi", "vladimir-putin", ERDOGAN);
    data.add("2017-11-20", Kind.VISIT, Status.HELD, "sochi", "vladimir-putin", "bashar-al-assad");
    data.add("2017-11-21", Kind.CALL, Status.HELD, "", "vladimir-putin", "donald-trump");
    data.add("2017-11-22", Kind.SUMMIT, Status.HELD, "sochi", "vladimir-putin", ERDOGAN, ROUHANI);
    data.add(
        "2018-04-04", Kind.SUMMIT, Status.PLANNED, "ankara", "vladimir-putin", ERDOGAN, ROUHANI);
    data.add(
        "2018-07-16", Kind.SUMMIT, Status.ONGOING, "helsinki", "vladimir-putin", "donald-trump");
    data.add(
        "2018-08-18", Kind.VISIT, Status.CANCELLED, "berlin", "vladimir-putin", "angela-merkel");
    data.add("2018-09-28", Kind.VISIT, Status.HELD, "berlin", ERDOGAN, "angela-merkel");
    data.add("", Kind.TALKS, Status.PROPOSED, "", ERDOGAN, "donald-trump");
    return data.store();
  }

  private static final String ERDOGAN = "recep-tayyip-erdogan";
  private static final String ROUHANI = "hassan-rouhani";

  /** Returns a meeting that was held, one called off, one denied and one imagined. */
  static Store fates() {
    MeetingData data = new MeetingData();
    data.add("2017-07-07", Kind.MEETING, Status.HELD, "hamburg", "vladimir-putin", "donald-trump");
    data.add("2018-08-18", Kind.VISIT, Status.CANCELLED, "berlin", "vladimir-putin", ERDOGAN);
    data.denied = true;
    data.add("2018-08-19", Kind.MEETING, Status.CANCELLED, "sochi", "vladimir-putin", ROUHANI);
    data.denied = false;
    data.imagined = true;
    data.add("2018-08-20", Kind.MEETING, Status.HELD, "ankara", "vladimir-putin", "angela-merkel");
    return data.store();
  }

  /**
   * Returns one meeting that two articles tell, one as a meeting and one as a summit, in different
   * sentences, and another one of which only the year is known.
   */
  static Store twice() {
    MeetingData data = new MeetingData();
    data.add("2017-11-13", Kind.MEETING, Status.PLANNED, "", "vladimir-putin", ERDOGAN);
    data.evidence = new Evidence(new Span(33, 55), new Span(41, 44), "summit.other", 0.8);
    data.add("2017-11-13", Kind.SUMMIT, Status.HELD, "sochi", "vladimir-putin", ERDOGAN);
    data.add(
        Optional.of(new PartialDate.InYear(Year.of(2016))),
        Optional.of(LocalDate.of(2017, 11, 14)),
        Kind.CALL,
        Status.HELD,
        Optional.empty(),
        List.of(
            data.entity("person/vladimir-putin", Person.class),
            data.entity("person/donald-trump", Person.class)));
    return data.store();
  }

  /** Returns {@code count} meetings of some hundred people in some hundred places. */
  static Store many(int count) {
    MeetingData data = new MeetingData();
    Random random = new Random(count);
    List<Person> people = data.entities(Person.class, PEOPLE);
    List<Place> places = data.entities(Place.class, PLACES);
    for (int i = 0; i < count; i++) {
      Person first = people.get(random.nextInt(1 + random.nextInt(PEOPLE)));
      Person second = people.get(random.nextInt(PEOPLE));
      data.add(
          Optional.of(LocalDate.of(2010, 1, 1).plusDays(random.nextInt(5500))),
          Kind.values()[random.nextInt(Kind.values().length)],
          Status.values()[random.nextInt(Status.values().length)],
          Optional.of(places.get(random.nextInt(PLACES))),
          List.of(first, second));
    }
    return data.store();
  }

  /**
   * Returns {@code count} meetings of one person with ten others by turns, a day each from 2010.
   */
  static Store ofOne(int count) {
    MeetingData data = new MeetingData();
    List<Person> people = data.entities(Person.class, 11);
    for (int i = 0; i < count; i++) {
      data.add(
          Optional.of(LocalDate.of(2010, 1, 1).plusDays(i)),
          Kind.MEETING,
          Status.HELD,
          Optional.empty(),
          List.of(people.getFirst(), people.get(1 + i % 10)));
    }
    return data.store();
  }

  private <T extends Entity> List<T> entities(Class<T> type, int most) {
    List<T> found = new ArrayList<>();
    for (Entity entity : gazetteer.entities()) {
      if (type.isInstance(entity) && found.size() < most) {
        found.add(type.cast(entity));
      }
    }
    return found;
  }

  private void add(String day, Kind kind, Status status, String place, String... people) {
    add(
        Optional.of(day).filter(text -> !text.isEmpty()).map(LocalDate::parse),
        kind,
        status,
        Optional.of(place)
            .filter(name -> !name.isEmpty())
            .map(name -> entity("place/" + name, Place.class)),
        Arrays.stream(people).map(name -> entity("person/" + name, Person.class)).toList());
  }

  private <T extends Entity> T entity(String name, Class<T> type) {
    return type.cast(gazetteer.entity(Iris.DEFAULT_BASE + name).orElseThrow());
  }

  private void add(
      Optional<LocalDate> day,
      Kind kind,
      Status status,
      Optional<Place> place,
      List<Person> people) {
    add(day.map(PartialDate.Day::new), day, kind, status, place, people);
  }

  private void add(
      Optional<? extends PartialDate> date,
      Optional<LocalDate> published,
      Kind kind,
      Status status,
      Optional<Place> place,
      List<Person> people) {
    Meeting meeting =
        new Meeting(
            kind,
            List.of(new Meeting.StatusReport(status, evidence)),
            date.map(when -> new Meeting.Dated(when, DateBasis.STATED, evidence)),
            place.map(where -> new Meeting.Located(new Location.KnownPlace(where), evidence)),
            people.stream().distinct().map(this::participant).toList(),
            Optional.empty(),
            Optional.empty(),
            imagined,
            denied,
            0.9,
            List.of(evidence));
    Article article = Article.of("article-" + graphs.size(), TEXT, published);
    ArticleGraph graph = builder.build(article, List.of(meeting));
    graphs.add(new NamedGraph(graph.name(), graph.graph()));
  }

  private Meeting.Participant participant(Person person) {
    Optional<Entity> party = person.state().map(Entity.class::cast);
    Actor actor = new Actor.KnownPerson(person, Optional.empty(), party);
    return new Meeting.Participant(actor, Role.PARTICIPANT, 0.9, List.of(evidence));
  }

  private Store store() {
    return Store.reading(graphs, Iris.DEFAULT_BASE);
  }
}
