package dev.parley.reference;

/** In what way a name stands for its entity. */
public enum NameType {
  /** The usual or another full name, or an abbreviation. */
  NAME,
  /** What a person is called after the first mention: "Putin". */
  SHORT_NAME,
  /** The adjective of a state: "Russian". */
  DEMONYM,
  /** The people of a state: "Russians". */
  PEOPLE,
  /** A capital, palace or ministry that stands for the government: "Moscow", "Kremlin". */
  GOVERNMENT
}
