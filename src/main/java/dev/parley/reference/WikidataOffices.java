package dev.parley.reference;

import static dev.parley.reference.ReferenceUpdate.OTHER_NAME;
import static dev.parley.reference.ReferenceUpdate.SAME;
import static dev.parley.reference.ReferenceUpdate.english;
import static dev.parley.reference.ReferenceUpdate.id;
import static dev.parley.reference.ReferenceUpdate.parley;
import static dev.parley.reference.ReferenceUpdate.plain;
import static dev.parley.reference.WikidataRows.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Finds or makes the states and offices of a reference that items of a Wikidata-shaped endpoint
 * are. A state or office that is known keeps its IRI and what is said of it, and gains names.
 */
final class WikidataOffices {

  private static final Pattern MONARCH =
      Pattern.compile("(?i)\\b(king|queen|monarch|emir|sultan|emperor|grand duke|prince|pope)\\b");

  private final ReferenceUpdate update;
  private final BiConsumer<Node, String> messages;
  private final Map<Node, Node> offices = new HashMap<>();

  /**
   * Creates what adds to {@code update}.
   *
   * @param messages takes an item and what is wrong with it
   */
  WikidataOffices(ReferenceUpdate update, BiConsumer<Node, String> messages) {
    this.update = update;
    this.messages = messages;
  }

  /** Adds the rows of {@code states.rq}. */
  void addStates(List<Binding> rows) {
    for (Binding row : rows) {
      Node state = state(row);
      String name = text(row, "name");
      switch (text(row, "kind")) {
        case "label" -> update.label(state, name);
        case "alias" -> update.name(state, name);
        default -> {
          if (!update.current().contains(state, parley("demonym"), Node.ANY)) {
            update.add(state, parley("demonym"), english(name));
          }
        }
      }
    }
  }

  /** Adds the rows of {@code offices.rq}. */
  void addOffices(List<Binding> rows) {
    Map<Node, Set<String>> states = new HashMap<>();
    for (Binding row : rows) {
      states.computeIfAbsent(row.get("office"), item -> new HashSet<>()).add(text(row, "iso3"));
    }
    for (Binding row : rows) {
      Node item = row.get("office");
      if (!offices.containsKey(item)) {
        addOffice(item, row, states.get(item).size());
      }
    }
  }

  /** Returns the office that {@code item} is; empty if it was passed over. */
  Optional<Node> office(Node item) {
    return Optional.ofNullable(offices.get(item));
  }

  private void addOffice(Node item, Binding row, int states) {
    Optional<Node> known = update.subject("Office", SAME, item);
    if (known.isEmpty() && states > 1) {
      messages.accept(item, "is passed over: it is an office of several states");
      return;
    }
    Node office = known.or(() -> officeOfType(row)).orElseGet(() -> newOffice(row));
    if (offices.containsValue(office)) {
      messages.accept(
          item, "is passed over: " + Terms.brief(office.getURI()) + " is another item already");
      return;
    }
    offices.put(item, office);
    update.take(office);
    update.add(office, SAME, item);
  }

  private Node state(Binding row) {
    String iso3 = text(row, "iso3");
    Optional<Node> known = update.subject("State", parley("iso3"), plain(iso3));
    Node state = known.orElseGet(() -> id("state", iso3));
    if (known.isEmpty()) {
      update.describe(state, "State");
      update.add(state, parley("iso3"), plain(iso3));
      update.add(state, SAME, row.get("state"));
    }
    update.take(state);
    return state;
  }

  /** Of several offices of the type, the one whose role stands in the item's label. */
  private Optional<Node> officeOfType(Binding row) {
    Node state = stateOf(row);
    List<Node> known =
        update
            .current()
            .find(Node.ANY, parley("officeType"), row.get("type"))
            .mapWith(Triple::getSubject)
            .filterKeep(office -> update.current().contains(office, parley("officeOf"), state))
            .toList();
    String ending = "-" + role(row);
    return known.stream()
        .filter(office -> known.size() == 1 || office.getURI().endsWith(ending))
        .findFirst();
  }

  private Node newOffice(Binding row) {
    String label = text(row, "label");
    Node office = id("office", text(row, "iso3") + "-" + role(row));
    update.describe(office, "Office");
    update.label(office, label);
    update.add(office, parley("officeOf"), stateOf(row));
    update.add(office, parley("officeType"), row.get("type"));
    int of = label.indexOf(" of ");
    String title = (of < 0 ? label : label.substring(0, of)).toLowerCase(Locale.ROOT);
    update.add(office, OTHER_NAME, english(title));
    if (isForeignMinister(row)) {
      update.add(office, OTHER_NAME, english("foreign minister"));
    }
    return office;
  }

  private Node stateOf(Binding row) {
    String iso3 = text(row, "iso3");
    return update.subject("State", parley("iso3"), plain(iso3)).orElseGet(() -> id("state", iso3));
  }

  private static String role(Binding row) {
    String label = text(row, "label");
    if (isForeignMinister(row)) {
      return "foreign-minister";
    }
    if (row.get("type").equals(parley("HeadOfGovernment"))) {
      return label.startsWith("President") ? "president" : "prime-minister";
    }
    return MONARCH.matcher(label).find() ? "monarch" : "president";
  }

  private static boolean isForeignMinister(Binding row) {
    return row.get("type").equals(parley("ForeignMinister"));
  }
}
