package dev.parley.store.names;

import dev.parley.graph.PARLEY;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What has names, and by which properties: all else is not in the index. */
final class NameTerms {

  /** The field of the labels. */
  static final String LABEL = "label";

  /** The properties that give names, each with the field of the index that holds them. */
  static final Map<Node, String> FIELDS = fields();

  /**
   * What people look for by its name, each with the kind that the index tells. Reports and
   * participations repeat names of these.
   */
  static final Map<Node, NameKind> KINDS =
      Map.of(
          PARLEY.Person, NameKind.THING,
          PARLEY.State, NameKind.THING,
          PARLEY.Organization, NameKind.THING,
          PARLEY.InternationalOrganization, NameKind.THING,
          PARLEY.NonStateGroup, NameKind.THING,
          PARLEY.Place, NameKind.THING,
          PARLEY.Office, NameKind.THING,
          PARLEY.Article, NameKind.ARTICLE,
          PARLEY.DiplomaticMeeting, NameKind.MEETING);

  private static final Map<Node, String> LABELS = Map.of(RDFS.label.asNode(), LABEL);

  private static final Node TYPE = RDF.type.asNode();

  private NameTerms() {}

  private static Map<Node, String> fields() {
    Map<Node, String> fields = new LinkedHashMap<>();
    fields.put(RDFS.label.asNode(), LABEL);
    fields.put(SKOS.altLabel.asNode(), "altLabel");
    fields.put(PARLEY.shortName, "shortName");
    fields.put(PARLEY.officialName, "officialName");
    fields.put(PARLEY.demonym, "demonym");
    return fields;
  }

  /** Returns those that give names to things of {@code kind}, with their fields. */
  static Map<Node, String> fields(NameKind kind) {
    return kind == NameKind.THING ? FIELDS : LABELS;
  }

  /** Returns whether statements of that kind decide how something is found. */
  static boolean tellOfNames(Node predicate, Node object) {
    return FIELDS.containsKey(predicate) || predicate.equals(TYPE) && KINDS.containsKey(object);
  }
}
