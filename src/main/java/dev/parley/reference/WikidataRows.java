package dev.parley.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;

/** Reads the cells of the rows that the queries of {@code queries/reference} give. */
final class WikidataRows {

  private WikidataRows() {}

  /** Returns the rows of each value of the column {@code name}, in their order. */
  static Map<Node, List<Binding>> group(List<Binding> rows, String name) {
    Map<Node, List<Binding>> groups = new LinkedHashMap<>();
    for (Binding row : rows) {
      groups.computeIfAbsent(row.get(name), key -> new ArrayList<>()).add(row);
    }
    return groups;
  }

  /** Returns the words of a literal. */
  static String text(Binding row, String name) {
    return row.get(name).getLiteralLexicalForm().strip();
  }

  /** Returns the names of one {@code kind}, those in English before those in all languages. */
  static List<String> names(List<Binding> rows, String kind) {
    List<String> english = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (Binding row : rows) {
      if (text(row, "kind").equals(kind)) {
        boolean isEnglish = row.get("name").getLiteralLanguage().equals("en");
        (isEnglish ? english : others).add(text(row, "name"));
      }
    }
    english.addAll(others);
    return english;
  }

  /** Returns a point in time as exactly as its precision says; empty where it is no such time. */
  static Optional<Node> date(Binding row, String name) {
    Node time = row.get(name);
    if (time == null || !time.isLiteral() || time.getLiteralLexicalForm().length() < 10) {
      return Optional.empty();
    }
    String day = time.getLiteralLexicalForm().substring(0, 10);
    Node precision = row.get(name + "Precision");
    return switch (precision == null ? "11" : precision.getLiteralLexicalForm()) {
      case "9" ->
          Optional.of(NodeFactory.createLiteralDT(day.substring(0, 4), XSDDatatype.XSDgYear));
      case "10" ->
          Optional.of(NodeFactory.createLiteralDT(day.substring(0, 7), XSDDatatype.XSDgYearMonth));
      case "11" -> Optional.of(NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate));
      default -> Optional.empty();
    };
  }
}
