package dev.parley.ingest;

/** Which articles are given. */
public enum Selection {
  /** Those that Parley can read: news in English. The others are counted and passed over. */
  NEWS_IN_ENGLISH,
  /** All; those of the other kinds are counted too. */
  ALL
}
