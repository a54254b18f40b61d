package dev.parley.ingest;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which columns of a table, or members of an object, tell what of an article, as far as that was
 * said; the rest is guessed by name.
 */
public final class Columns {

  private static final Columns GUESSED = new Columns(Map.of());

  private final Map<Field, String> names;

  private Columns(Map<Field, String> names) {
    this.names = names;
  }

  /** Returns what leaves all to the names. */
  public static Columns guessed() {
    return GUESSED;
  }

  /**
   * Returns what {@code text} says, such as {@code text=body,published=date}.
   *
   * @throws IllegalArgumentException if it cannot be understood
   */
  public static Columns parse(String text) {
    Map<Field, String> names = new EnumMap<>(Field.class);
    for (String pair : text.split(",")) {
      int equals = pair.indexOf('=');
      Optional<Field> field =
          equals < 0 ? Optional.empty() : Field.named(pair.substring(0, equals).strip());
      String name = pair.substring(equals + 1).strip();
      if (field.isEmpty() || name.isEmpty()) {
        throw new IllegalArgumentException(pair);
      }
      names.put(field.get(), name);
    }
    return new Columns(names);
  }

  /** Returns the column that {@code field} is in, if that was said. */
  Optional<String> of(Field field) {
    return Optional.ofNullable(names.get(field));
  }

  /** Returns whether nothing was said. */
  boolean isGuessed() {
    return names.isEmpty();
  }
}
