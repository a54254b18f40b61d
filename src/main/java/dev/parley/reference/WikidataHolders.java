package dev.parley.reference;

import static dev.parley.reference.ReferenceUpdate.LABEL;
import static dev.parley.reference.ReferenceUpdate.SAME;
import static dev.parley.reference.ReferenceUpdate.english;
import static dev.parley.reference.ReferenceUpdate.id;
import static dev.parley.reference.ReferenceUpdate.parley;
import static dev.parley.reference.ReferenceUpdate.plain;
import static dev.parley.reference.WikidataRows.date;
import static dev.parley.reference.WikidataRows.group;
import static dev.parley.reference.WikidataRows.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Makes people and tenures of a reference of the rows of {@code holders.rq} and {@code people.rq}.
 * A person who is known keeps the IRI and what is said of him or her, and gains names; the tenures
 * of an office since 1990 are replaced.
 */
final class WikidataHolders {

  private static final String FIRST_YEAR = "1990";
  private static final String FEMALE = "Q6581072";
  private static final String MALE = "Q6581097";

  private final ReferenceUpdate update;
  private final WikidataOffices offices;
  private final BiConsumer<Node, String> messages;
  private final Map<Node, Node> people = new HashMap<>();

  /**
   * Creates what adds to {@code update}.
   *
   * @param offices those that were added before
   * @param messages takes an item and what is wrong with it
   */
  WikidataHolders(
      ReferenceUpdate update, WikidataOffices offices, BiConsumer<Node, String> messages) {
    this.update = update;
    this.offices = offices;
    this.messages = messages;
  }

  /** Adds the holders of offices, and their names. */
  void add(List<Binding> holders, List<Binding> names) {
    Map<Node, List<Binding>> namesByPerson = group(names, "person");
    group(holders, "person")
        .forEach(
            (item, held) -> addPerson(item, namesByPerson.getOrDefault(item, List.of()), held));
    group(holders, "office")
        .forEach(
            (item, rows) -> offices.office(item).ifPresent(office -> addTenures(office, rows)));
  }

  private void addPerson(Node item, List<Binding> names, List<Binding> held) {
    List<String> labels = names(names, "label");
    List<Node> heldOffices =
        held.stream()
            .map(row -> offices.office(row.get("office")))
            .flatMap(Optional::stream)
            .toList();
    if (labels.isEmpty() || heldOffices.isEmpty()) {
      return;
    }
    String label = labels.getFirst();
    Node person =
        update
            .subject("Person", SAME, item)
            .or(() -> namesake(label, heldOffices))
            .orElseGet(() -> newPerson(item, label, names, heldOffices.getFirst()));
    people.put(item, person);
    update.take(person);
    update.add(person, SAME, item);
    update.label(person, label);
    names(names, "alias").stream()
        .filter(name -> name.contains(" "))
        .forEach(name -> update.name(person, name));
  }

  /**
   * A person of the reference without an identifier, of the same name, who held one of the offices.
   */
  private Optional<Node> namesake(String label, List<Node> heldOffices) {
    Graph current = update.current();
    return current
        .find(Node.ANY, LABEL, english(label))
        .mapWith(Triple::getSubject)
        .filterKeep(person -> !current.contains(person, SAME, Node.ANY))
        .filterKeep(person -> heldOffices.stream().anyMatch(office -> held(person, office)))
        .nextOptional();
  }

  private boolean held(Node person, Node office) {
    return update
        .current()
        .find(Node.ANY, parley("holder"), person)
        .mapWith(Triple::getSubject)
        .filterKeep(tenure -> update.current().contains(tenure, parley("office"), office))
        .hasNext();
  }

  private Node newPerson(Node item, String label, List<Binding> names, Node office) {
    String slug = Slugs.of(label);
    String number = Terms.local(item.getURI()).toLowerCase(Locale.ROOT);
    boolean isFree = !slug.isEmpty() && !update.isDescribed(id("person", slug));
    Node person = id("person", isFree ? slug : slug + "-" + number);
    update.describe(person, "Person");
    update.add(person, parley("shortName"), english(shortName(label, names)));
    for (Binding row : names) {
      Node gender = row.get("gender");
      if (gender != null && gender.isURI() && gender.getURI().endsWith("/" + FEMALE)) {
        update.add(person, parley("gender"), plain("female"));
      } else if (gender != null && gender.isURI() && gender.getURI().endsWith("/" + MALE)) {
        update.add(person, parley("gender"), plain("male"));
      }
    }
    update
        .graph()
        .find(office, parley("officeOf"), Node.ANY)
        .filterKeep(triple -> triple.getObject().getURI().startsWith(id("state", "").getURI()))
        .forEach(triple -> update.add(person, parley("citizenOf"), triple.getObject()));
    return person;
  }

  /** The family name as it stands in the label, or else the last word. */
  private static String shortName(String label, List<Binding> names) {
    return names(names, "family").stream()
        .filter(label::contains)
        .findFirst()
        .orElse(label.substring(label.lastIndexOf(' ') + 1));
  }

  private void addTenures(Node office, List<Binding> rows) {
    Set<Node> added = new HashSet<>();
    for (Binding row : rows) {
      Node person = people.get(row.get("person"));
      Optional<Node> from = date(row, "from");
      Optional<Node> until = date(row, "until");
      if (person == null || from.isEmpty() || until.isEmpty() && row.contains("until")) {
        messages.accept(
            row.get("person"),
            "is left out as " + Terms.brief(office.getURI()) + ": it has no name or no date");
      } else {
        added.add(addTenure(office, person, from.get(), until));
      }
    }
    if (!added.isEmpty()) {
      withdrawTenures(office, added);
    }
  }

  private Node addTenure(Node office, Node person, Node from, Optional<Node> until) {
    Node tenure =
        id(
            "tenure",
            Terms.local(office.getURI())
                + "-"
                + Terms.local(person.getURI())
                + "-"
                + from.getLiteralLexicalForm());
    update.describe(tenure, "Tenure");
    update.add(tenure, parley("holder"), person);
    update.add(tenure, parley("office"), office);
    update.add(tenure, parley("from"), from);
    until.ifPresent(end -> update.add(tenure, parley("until"), end));
    for (String kept : List.of("acting", "disputed")) {
      update
          .current()
          .find(tenure, parley(kept), Node.ANY)
          .forEach(triple -> update.add(tenure, parley(kept), triple.getObject()));
    }
    return tenure;
  }

  private void withdrawTenures(Node office, Set<Node> added) {
    update
        .current()
        .find(Node.ANY, parley("office"), office)
        .mapWith(Triple::getSubject)
        .filterDrop(added::contains)
        .filterDrop(this::endedBefore)
        .toList()
        .forEach(tenure -> update.withdraw(tenure, "Tenure"));
  }

  private boolean endedBefore(Node tenure) {
    return update
        .current()
        .find(tenure, parley("until"), Node.ANY)
        .filterKeep(end -> end.getObject().getLiteralLexicalForm().compareTo(FIRST_YEAR) < 0)
        .hasNext();
  }
}
