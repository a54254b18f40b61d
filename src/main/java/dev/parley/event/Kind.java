package dev.parley.event;

/** What kind of meeting; each is a class of the ontology. */
public enum Kind {
  MEETING,
  SUMMIT,
  TALKS,
  VISIT,
  CALL
}
