package dev.parley.reference;

/** Something that the reference knows, identified by its IRI. */
public sealed interface Entity permits State, Organization, Office, Person, Place {

  /** The absolute IRI. */
  String iri();

  /** The English label. */
  String label();
}
