package dev.parley.store.names;

import java.util.Locale;

/** What sort of thing has a name. */
enum NameKind {
  /** Who or what may take part in a meeting, or be its place. */
  THING,
  MEETING,
  ARTICLE;

  /** The field of the index that tells it. */
  static final String FIELD = "kind";

  /** Returns the word that stands in the index. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
