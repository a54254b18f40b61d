package dev.parley.store.find;

import dev.parley.graph.PARLEY;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** What data tell of things and the meetings that involve them: this no index of names knows. */
final class Involvement {

  private static final Node TYPE = RDF.type.asNode();
  private static final Node LABEL = RDFS.label.asNode();
  private static final Map<Node, String> TYPES =
      Map.of(
          PARLEY.Person, "person",
          PARLEY.State, "state",
          PARLEY.Organization, "body",
          PARLEY.InternationalOrganization, "body",
          PARLEY.NonStateGroup, "body",
          PARLEY.Place, "place",
          PARLEY.Office, "office");

  private static final Map<String, Node> STATUSES =
      Map.of(
          "held", PARLEY.Held,
          "ongoing", PARLEY.Ongoing,
          "planned", PARLEY.Planned,
          "proposed", PARLEY.Proposed,
          "cancelled", PARLEY.Cancelled);
  private static final String IMAGINED = "imagined";
  private static final String DENIED = "denied";

  private final Graph data;
  private final Map<Node, Set<Node>> known = new HashMap<>();

  Involvement(Graph data) {
    this.data = data;
  }

  /** Returns the meetings in which {@code thing} has a part, or that were there. */
  Set<Node> meetings(Node thing) {
    return known.computeIfAbsent(thing, this::meetingsOf);
  }

  private Set<Node> meetingsOf(Node thing) {
    Set<Node> meetings = new HashSet<>();
    addSubjects(PARLEY.participant, thing, meetings);
    addSubjects(PARLEY.party, thing, meetings);
    addSubjects(PARLEY.place, thing, meetings);
    if (data.contains(thing, TYPE, PARLEY.State)) {
      Set<Node> within = new HashSet<>();
      addSubjects(PARLEY.inState, thing, within);
      within.forEach(place -> addSubjects(PARLEY.place, place, meetings));
    }
    meetings.removeIf(meeting -> !data.contains(meeting, TYPE, PARLEY.DiplomaticMeeting));
    return meetings;
  }

  private void addSubjects(Node property, Node object, Set<Node> subjects) {
    data.find(Node.ANY, property, object)
        .mapWith(Triple::getSubject)
        .forEachRemaining(subjects::add);
  }

  /** Returns the meetings of which {@code status} tells what became of them. */
  Set<Node> meetingsThatAre(String status) {
    Set<Node> meetings = new HashSet<>();
    if (STATUSES.containsKey(status)) {
      addSubjects(PARLEY.status, STATUSES.get(status), meetings);
    } else if (status.equals(DENIED)) {
      addSubjects(PARLEY.denied, Node.ANY, meetings);
    } else if (status.equals(IMAGINED)) {
      addSubjects(PARLEY.hypothetical, Node.ANY, meetings);
    }
    meetings.removeIf(
        meeting ->
            !data.contains(meeting, TYPE, PARLEY.DiplomaticMeeting)
                || !status(meeting).equals(status));
    return meetings;
  }

  /** Returns what became of {@code meeting}, in a word. */
  String status(Node meeting) {
    if (data.contains(meeting, PARLEY.hypothetical, Node.ANY)) {
      return IMAGINED;
    }
    if (data.contains(meeting, PARLEY.status, PARLEY.Cancelled)
        && data.contains(meeting, PARLEY.denied, Node.ANY)) {
      return DENIED;
    }
    return STATUSES.keySet().stream()
        .filter(status -> data.contains(meeting, PARLEY.status, STATUSES.get(status)))
        .min(Comparator.naturalOrder())
        .orElse("");
  }

  /** Returns what sort of thing it is, in a word. */
  String type(Node thing) {
    return values(thing, TYPE).stream()
        .filter(TYPES::containsKey)
        .map(TYPES::get)
        .min(Comparator.naturalOrder())
        .orElse("");
  }

  /** Returns what it is called in English, or else at all. */
  String label(Node thing) {
    return values(thing, LABEL).stream()
        .filter(Node::isLiteral)
        .min(
            Comparator.comparing((Node label) -> !isEnglish(label))
                .thenComparing(Node::getLiteralLexicalForm))
        .map(Node::getLiteralLexicalForm)
        .orElse("");
  }

  private static boolean isEnglish(Node label) {
    return label.getLiteralLanguage().isEmpty() || label.getLiteralLanguage().equals("en");
  }

  /** Returns the text of a value of a property of it, or nothing. */
  String text(Node thing, Node property) {
    return values(thing, property).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .min(Comparator.naturalOrder())
        .orElse("");
  }

  private List<Node> values(Node thing, Node property) {
    return data.find(thing, property, Node.ANY).mapWith(Triple::getObject).toList();
  }
}
