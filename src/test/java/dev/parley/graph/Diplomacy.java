package dev.parley.graph;

import dev.parley.event.Kind;
import dev.parley.event.Role;
import dev.parley.ingest.Article;
import dev.parley.meeting.Evidence;
import dev.parley.meeting.Meeting;
import dev.parley.meeting.Meeting.Dated;
import dev.parley.meeting.Meeting.Located;
import dev.parley.meeting.Meeting.Participant;
import dev.parley.meeting.Meeting.StatusReport;
import dev.parley.meeting.Status;
import dev.parley.mention.Actor;
import dev.parley.mention.Location;
import dev.parley.reference.Entity;
import dev.parley.reference.Gender;
import dev.parley.reference.Identity;
import dev.parley.reference.Office;
import dev.parley.reference.OfficeType;
import dev.parley.reference.Organization;
import dev.parley.reference.Person;
import dev.parley.reference.Place;
import dev.parley.reference.PlaceType;
import dev.parley.reference.Point;
import dev.parley.reference.State;
import dev.parley.text.DateBasis;
import dev.parley.text.PartialDate;
import dev.parley.text.Span;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Articles and meetings for tests, made by hand. */
final class Diplomacy {

  static final State RUSSIA = state("RUS", "Russia");
  static final State SYRIA = state("SYR", "Syria");
  static final State TURKEY = state("TUR", "Turkey");
  static final State IRAN = state("IRN", "Iran");
  static final State USA = state("USA", "United States");
  static final State CZECHIA = state("CZE", "Czechia");
  static final State SWITZERLAND = state("CHE", "Switzerland");
  static final State AFGHANISTAN = state("AFG", "Afghanistan");

  static final Organization UNITED_NATIONS = body("united-nations", "United Nations", true);
  static final Organization SYRIAN_OPPOSITION =
      body("syrian-opposition", "Syrian opposition", false);
  static final Organization TALIBAN =
      new Organization(
          Iris.DEFAULT_BASE + "org/taliban",
          "Taliban",
          false,
          Optional.of(AFGHANISTAN),
          List.of(),
          Optional.empty());

  static final Place SOCHI = place("sochi", "Sochi", RUSSIA);
  static final Place GENEVA = place("geneva", "Geneva", SWITZERLAND);

  static final Office RUSSIAN_PRESIDENT =
      office("RUS-president", "President of Russia", OfficeType.HEAD_OF_STATE, RUSSIA);
  static final Office TURKISH_FOREIGN_MINISTER =
      office(
          "TUR-foreign-minister",
          "Foreign Minister of Turkey",
          OfficeType.FOREIGN_MINISTER,
          TURKEY);

  static final Actor PUTIN =
      new Actor.KnownPerson(
          person("vladimir-putin", "Vladimir Putin", RUSSIA),
          Optional.of(RUSSIAN_PRESIDENT),
          Optional.of(RUSSIA));
  static final Actor ASSAD = known("bashar-al-assad", "Bashar al-Assad", SYRIA);
  static final Actor ERDOGAN = known("recep-tayyip-erdogan", "Recep Tayyip Erdogan", TURKEY);
  static final Actor ROUHANI = known("hassan-rouhani", "Hassan Rouhani", IRAN);
  static final Actor LAVROV = known("sergei-lavrov", "Sergei Lavrov", RUSSIA);
  static final Actor TRUMP = known("donald-trump", "Donald Trump", USA);
  static final Actor ZEMAN =
      new Actor.NewPerson(
          "Milos Zeman", Optional.of("Czech President"), Optional.empty(), Optional.of(CZECHIA));
  static final Actor TURKISH_MINISTER =
      new Actor.OfficeHolder(
          "foreign minister", Optional.of(TURKISH_FOREIGN_MINISTER), Optional.of(TURKEY));
  static final Actor UN = new Actor.Body(UNITED_NATIONS);
  static final Actor OPPOSITION = new Actor.Body(SYRIAN_OPPOSITION);
  static final Actor TALIBAN_DELEGATION = new Actor.Body(TALIBAN);
  static final Actor TRIBES =
      new Actor.NewBody("Libyan tribal leaders", Optional.of(state("LBY", "Libya")), false);

  private static final String TEXT =
      "Vladimir Putin received Bashar al-Assad in Sochi on November 20, 2017. They spoke of Syria. "
          + "The leaders of Russia, Turkey and Iran will meet on November 22.";

  private Diplomacy() {}

  static Article article(String id) {
    return Article.of(id, TEXT, Optional.of(LocalDate.of(2017, 11, 21)));
  }

  static State state(String code, String label) {
    return new State(
        Iris.DEFAULT_BASE + "state/" + code,
        label,
        Optional.of(code),
        Optional.empty(),
        Optional.empty());
  }

  static Organization body(String name, String label, boolean international) {
    return new Organization(
        Iris.DEFAULT_BASE + "org/" + name,
        label,
        international,
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  static Place place(String name, String label, State state) {
    return new Place(
        Iris.DEFAULT_BASE + "place/" + name,
        label,
        PlaceType.CITY,
        Optional.of(state),
        Optional.empty(),
        0);
  }

  static Office office(String name, String label, OfficeType type, Entity body) {
    return new Office(
        Iris.DEFAULT_BASE + "office/" + name, label, type, Optional.of(body), List.of());
  }

  static Person person(String name, String label, State state) {
    return new Person(
        Iris.DEFAULT_BASE + "person/" + name, label, Gender.UNKNOWN, Optional.of(state));
  }

  /** By what others know {@code entity}: by its label, and a place lies somewhere. */
  static Identity identity(Entity entity) {
    return new Identity(
        List.of("http://example.org/" + entity.label().replace(' ', '_') + "-elsewhere"),
        entity instanceof Place
            ? Optional.of(new Point(new BigDecimal("43.60"), new BigDecimal("39.73")))
            : Optional.empty());
  }

  static Actor known(String name, String label, State state) {
    return new Actor.KnownPerson(person(name, label, state), Optional.empty(), Optional.of(state));
  }

  static Actor of(State state) {
    return new Actor.StateActor(state);
  }

  /** The first sentence, and words in it. */
  static Evidence evidence(String rule) {
    return new Evidence(new Span(0, 70), new Span(15, 23), rule, 0.9);
  }

  /** A day, month, year, month and day, or interval, as ISO 8601 writes it. */
  static PartialDate date(String text) {
    if (text.startsWith("--")) {
      return new PartialDate.DayOfYear(MonthDay.parse(text));
    }
    int slash = text.indexOf('/');
    if (slash > 0) {
      return new PartialDate.Interval(
          LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1)));
    }
    return switch (text.length()) {
      case 4 -> new PartialDate.InYear(Year.parse(text));
      case 7 -> new PartialDate.Month(YearMonth.parse(text));
      default -> new PartialDate.Day(LocalDate.parse(text));
    };
  }

  static Builder meeting(Kind kind, Actor... actors) {
    return new Builder(kind, List.of(actors));
  }

  /** The nine meetings of an article of 21 November 2017. */
  static List<Meeting> november() {
    return List.of(
        meeting(Kind.MEETING, PUTIN, ASSAD).on("2017-11-20").at(SOCHI).build(),
        meeting(Kind.SUMMIT, PUTIN, ERDOGAN, ROUHANI)
            .planned()
            .on("2017-11-22")
            .at(SOCHI)
            .about("the war in Syria")
            .build(),
        meeting(Kind.TALKS, UN, OPPOSITION)
            .planned()
            .on("2017-11-28")
            .at(GENEVA)
            .in("Geneva talks")
            .build(),
        meeting(Kind.MEETING, PUTIN, ZEMAN).on("2017-11-21").build(),
        meeting(Kind.CALL, PUTIN, TRUMP).planned().on("2017-11-21").build(),
        meeting(Kind.MEETING, PUTIN, ASSAD).on("2015-10").at(RUSSIA).build(),
        meeting(Kind.MEETING, of(IRAN), LAVROV, TURKISH_MINISTER)
            .on("2017-11-19")
            .at(TURKEY)
            .build(),
        meeting(Kind.TALKS, of(RUSSIA), of(TURKEY), of(IRAN)).status(Status.ONGOING).build(),
        meeting(Kind.MEETING, OPPOSITION).planned().on("2017-11-23").build());
  }

  /** What four articles say: the second is later than the first, the fourth knows no day. */
  static List<ArticleGraph> archive() {
    GraphBuilder builder = new GraphBuilder(GraphOptions.standard().withQuotes(true));
    return List.of(
        builder.build(published("one", "2017-11-21"), november()),
        builder.build(published("two", "2017-11-23"), afterwards()),
        builder.build(published("three", "2018-05-25"), may()),
        builder.build(
            Article.of("four", TEXT, Optional.empty()),
            List.of(meeting(Kind.VISIT, ERDOGAN, of(IRAN)).on("--11-20").build())));
  }

  private static Article published(String id, String day) {
    return new Article(
        id,
        Optional.of("News of " + day),
        TEXT,
        Optional.of(LocalDate.parse(day)),
        Optional.of(URI.create("https://example.org/news/" + id)),
        Optional.of("Example News"),
        Optional.of("en"));
  }

  private static List<Meeting> afterwards() {
    return List.of(
        meeting(Kind.TALKS, ASSAD, PUTIN).on("2017-11-20").at(RUSSIA).build(),
        meeting(Kind.SUMMIT, PUTIN, ROUHANI, ERDOGAN).on("2017-11-22").at(SOCHI).build(),
        meeting(Kind.CALL, TRUMP, PUTIN).on("2017-11-21").build());
  }

  private static List<Meeting> may() {
    return List.of(
        meeting(Kind.SUMMIT, TRUMP, PUTIN)
            .planned()
            .status(Status.CANCELLED)
            .on("2018-06-12")
            .at(GENEVA)
            .build(),
        meeting(Kind.TALKS, TALIBAN_DELEGATION, of(USA))
            .with(UN, Role.MEDIATOR)
            .on("2018-05-14/2018-05-20")
            .at(GENEVA)
            .in("Geneva talks")
            .build(),
        meeting(Kind.VISIT)
            .with(ERDOGAN, Role.GUEST)
            .with(ROUHANI, Role.HOST)
            .on("2018-05-23")
            .at(IRAN)
            .build(),
        meeting(Kind.MEETING, PUTIN, TURKISH_MINISTER).status(Status.PROPOSED).on("2018").build(),
        meeting(Kind.MEETING, TRIBES, UN).build(),
        meeting(Kind.MEETING, TRUMP, ROUHANI).hypothetical().build(),
        meeting(Kind.MEETING, PUTIN, ROUHANI).denied().on("2018-05-10").at(GENEVA).build());
  }

  /** A meeting in the making. */
  static final class Builder {

    private final Kind kind;
    private final List<Participant> participants = new ArrayList<>();
    private final List<StatusReport> statuses = new ArrayList<>();
    private Optional<Dated> date = Optional.empty();
    private Optional<Located> place = Optional.empty();
    private Optional<String> topic = Optional.empty();
    private Optional<String> series = Optional.empty();
    private boolean hypothetical;
    private boolean denied;

    private Builder(Kind kind, List<Actor> actors) {
      this.kind = kind;
      for (Actor actor : actors) {
        with(actor, Role.PARTICIPANT);
      }
    }

    Builder with(Actor actor, Role role) {
      String rule = "actor." + role.name().toLowerCase(Locale.ROOT);
      participants.add(new Participant(actor, role, 0.8, List.of(evidence(rule))));
      return this;
    }

    Builder planned() {
      return status(Status.PLANNED);
    }

    Builder status(Status status) {
      String rule = "status." + status.name().toLowerCase(Locale.ROOT);
      statuses.add(new StatusReport(status, evidence(rule)));
      return this;
    }

    Builder on(String day) {
      date = Optional.of(new Dated(date(day), DateBasis.STATED, evidence("date.full")));
      return this;
    }

    Builder at(Place where) {
      return at(new Location.KnownPlace(where));
    }

    Builder at(State where) {
      return at(new Location.Country(where));
    }

    Builder at(Location where) {
      place = Optional.of(new Located(where, evidence("place.in")));
      return this;
    }

    Builder about(String words) {
      topic = Optional.of(words);
      return this;
    }

    Builder in(String process) {
      series = Optional.of(process);
      return this;
    }

    Builder hypothetical() {
      hypothetical = true;
      return this;
    }

    Builder denied() {
      denied = true;
      return status(Status.CANCELLED);
    }

    Meeting build() {
      if (statuses.isEmpty()) {
        status(Status.HELD);
      }
      return new Meeting(
          kind,
          statuses,
          date,
          place,
          participants,
          topic,
          series,
          hypothetical,
          denied,
          0.85,
          List.of(evidence("meet.active")));
    }
  }
}
