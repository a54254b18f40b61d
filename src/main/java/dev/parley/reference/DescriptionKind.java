package dev.parley.reference;

import java.util.Optional;

/** What a subject of the reference is, by its class of the ontology. */
enum DescriptionKind {
  STATE("State"),
  ORGANIZATION("Organization"),
  INTERNATIONAL_ORGANIZATION("InternationalOrganization"),
  NON_STATE_GROUP("NonStateGroup"),
  PLACE("Place"),
  OFFICE("Office"),
  PERSON("Person"),
  TENURE("Tenure");

  private final String term;

  DescriptionKind(String term) {
    this.term = term;
  }

  /** Returns the kind of the class with the local name {@code term}. */
  static Optional<DescriptionKind> of(String term) {
    for (DescriptionKind kind : values()) {
      if (kind.term.equals(term)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** Returns whether it is any kind of organization. */
  boolean isOrganization() {
    return this == ORGANIZATION || this == INTERNATIONAL_ORGANIZATION || this == NON_STATE_GROUP;
  }

  /** Returns the narrower of the two where one includes the other. */
  Optional<DescriptionKind> narrowed(DescriptionKind other) {
    if (this == other || other == ORGANIZATION && isOrganization()) {
      return Optional.of(this);
    }
    return this == ORGANIZATION && other.isOrganization() ? Optional.of(other) : Optional.empty();
  }

  /** Returns the local name of the class. */
  String term() {
    return term;
  }
}
