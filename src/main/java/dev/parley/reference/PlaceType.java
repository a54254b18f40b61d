package dev.parley.reference;

/** What kind of place it is. */
public enum PlaceType {
  CAPITAL,
  CITY,
  REGION,
  SITE
}
