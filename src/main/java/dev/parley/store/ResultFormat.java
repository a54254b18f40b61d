package dev.parley.store;

/** A way of writing the answer to a SELECT or ASK query down. */
public enum ResultFormat {
  TABLE,
  CSV,
  TSV,
  JSON,
  XML
}
