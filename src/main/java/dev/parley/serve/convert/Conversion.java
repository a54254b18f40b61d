package dev.parley.serve.convert;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.parley.graph.ArticleGraph;
import dev.parley.graph.PARLEY;
import dev.parley.meeting.Evidence;
import dev.parley.meeting.Extraction;
import dev.parley.meeting.Meeting;
import dev.parley.meeting.Status;
import dev.parley.mention.Actor;
import dev.parley.mention.Location;
import dev.parley.reference.Entity;
import dev.parley.text.PartialDate;
import dev.parley.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;

/**
 * What was found in a text, as JSON for a page that marks the passages.
 *
 * <p>Positions count UTF-16 code units in {@code text}, as strings of JavaScript do.
 */
final class Conversion {

  private final Extraction extraction;
  private final NamesInText names;
  private final ArticleGraph made;
  private final Graph graph;

  Conversion(Extraction extraction, ArticleGraph made) {
    this.extraction = extraction;
    this.names = new NamesInText(extraction);
    this.made = made;
    this.graph = made.graph();
  }

  /** Returns it with {@code turtle}, the same in RDF. */
  JsonObject json(String turtle) {
    JsonObject json = new JsonObject();
    json.addProperty("article", made.iri());
    json.addProperty("text", extraction.article().text());
    List<Meeting> meetings = extraction.meetings();
    JsonArray found = new JsonArray();
    for (int i = 0; i < meetings.size(); i++) {
      found.add(meeting(meetings.get(i), i + 1));
    }
    json.add("meetings", found);
    json.add("untold", new UntoldWords(extraction).json());
    JsonArray notes = new JsonArray();
    made.notes().forEach(notes::add);
    json.add("notes", notes);
    json.addProperty("triples", made.triples().size());
    json.addProperty("turtle", turtle);
    return json;
  }

  private JsonObject meeting(Meeting meeting, int number) {
    Node report = NodeFactory.createURI(made.iri() + "#report-" + number);
    JsonObject json = new JsonObject();
    json.addProperty("iri", object(report, PARLEY.about).getURI());
    json.addProperty("label", object(report, RDFS.label.asNode()).getLiteralLexicalForm());
    json.addProperty("kind", name(meeting.kind()));
    json.addProperty("status", name(meeting.status()));
    json.addProperty("fate", fate(meeting, meeting.status()));
    json.addProperty("confidence", meeting.confidence());
    meeting.topic().ifPresent(topic -> json.addProperty("topic", topic));
    meeting.series().ifPresent(series -> json.addProperty("series", series));
    meeting.date().ifPresent(date -> json.add("when", when(date)));
    meeting.place().ifPresent(place -> json.add("where", where(place)));
    JsonArray participants = new JsonArray();
    meeting.participants().forEach(participant -> participants.add(participant(participant)));
    json.add("participants", participants);
    json.add("evidence", evidence(meeting.evidence()));
    json.add("statuses", statuses(meeting));
    return json;
  }

  private static JsonArray statuses(Meeting meeting) {
    JsonArray json = new JsonArray();
    for (Meeting.StatusReport report : meeting.statuses()) {
      JsonObject one = evidence(report.evidence());
      one.addProperty("status", fate(meeting, report.status()));
      json.add(one);
    }
    return json;
  }

  /** Returns what became of it; what is denied or imagined has no other status. */
  private static String fate(Meeting meeting, Status status) {
    if (meeting.hypothetical()) {
      return "imagined";
    }
    return meeting.denied() && status == Status.CANCELLED ? "denied" : name(status);
  }

  private Node object(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).next();
  }

  private static JsonObject when(Meeting.Dated date) {
    JsonObject json = new JsonObject();
    PartialDate value = date.value();
    if (!(value instanceof PartialDate.Interval)) {
      json.addProperty("date", value.toString());
    }
    value.earliest().ifPresent(day -> json.addProperty("first", day.toString()));
    value.latest().ifPresent(day -> json.addProperty("last", day.toString()));
    json.addProperty("basis", name(date.basis()));
    json.add("evidence", evidence(List.of(date.evidence())));
    return json;
  }

  private static JsonObject where(Meeting.Located place) {
    JsonObject json = new JsonObject();
    json.addProperty("label", place.value().label());
    iri(place.value()).ifPresent(iri -> json.addProperty("iri", iri));
    place
        .value()
        .state()
        .filter(state -> !(place.value() instanceof Location.Country))
        .ifPresent(state -> json.add("state", entity(state)));
    json.add("evidence", evidence(List.of(place.evidence())));
    return json;
  }

  private JsonObject participant(Meeting.Participant participant) {
    JsonObject json = new JsonObject();
    Actor actor = participant.actor();
    json.addProperty("label", actor.label());
    json.addProperty("type", type(actor));
    json.addProperty("role", name(participant.role()));
    iri(actor).ifPresent(iri -> json.addProperty("iri", iri));
    office(actor).ifPresent(office -> json.addProperty("office", office));
    actor
        .party()
        .filter(party -> !party.label().equals(actor.label()))
        .ifPresent(party -> json.add("party", entity(party)));
    json.addProperty("confidence", participant.confidence());
    JsonArray named = new JsonArray();
    names.find(participant).forEach(span -> named.add(span(span)));
    json.add("names", named);
    json.add("evidence", evidence(participant.evidence()));
    return json;
  }

  private static String type(Actor actor) {
    return switch (actor) {
      case Actor.KnownPerson person -> "person";
      case Actor.NewPerson person -> "person";
      case Actor.OfficeHolder holder -> "office";
      case Actor.StateActor state -> "state";
      case Actor.Body body -> "org";
      case Actor.NewBody body -> "org";
    };
  }

  private static Optional<String> iri(Actor actor) {
    return switch (actor) {
      case Actor.KnownPerson person -> Optional.of(person.person().iri());
      case Actor.StateActor state -> Optional.of(state.state().iri());
      case Actor.Body body -> Optional.of(body.organization().iri());
      case Actor.NewPerson person -> Optional.empty();
      case Actor.OfficeHolder holder -> Optional.empty();
      case Actor.NewBody body -> Optional.empty();
    };
  }

  private static Optional<String> iri(Location location) {
    return switch (location) {
      case Location.KnownPlace place -> Optional.of(place.place().iri());
      case Location.Country country -> Optional.of(country.country().iri());
      case Location.NewPlace place -> Optional.empty();
    };
  }

  private static Optional<String> office(Actor actor) {
    return switch (actor) {
      case Actor.KnownPerson person -> person.office().map(Entity::label);
      case Actor.NewPerson person -> person.office().map(Entity::label).or(person::title);
      case Actor.OfficeHolder holder -> holder.office().map(Entity::label);
      case Actor.StateActor state -> Optional.empty();
      case Actor.Body body -> Optional.empty();
      case Actor.NewBody body -> Optional.empty();
    };
  }

  private static JsonObject entity(Entity entity) {
    JsonObject json = new JsonObject();
    json.addProperty("label", entity.label());
    json.addProperty("iri", entity.iri());
    return json;
  }

  private static JsonArray evidence(List<Evidence> evidence) {
    JsonArray json = new JsonArray();
    evidence.forEach(each -> json.add(evidence(each)));
    return json;
  }

  private static JsonObject evidence(Evidence evidence) {
    JsonObject json = new JsonObject();
    json.add("sentence", span(evidence.sentence()));
    json.add("words", span(evidence.words()));
    json.addProperty("rule", evidence.rule());
    json.addProperty("confidence", evidence.confidence());
    return json;
  }

  static JsonArray span(Span span) {
    JsonArray json = new JsonArray();
    json.add(span.begin());
    json.add(span.end());
    return json;
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
