package dev.parley.graph;

import java.util.Optional;

/**
 * Something in a graph that a shape does not allow.
 *
 * @param focus what is wrong, as people write it
 * @param path the property that is wrong, where it is one
 * @param value the value that is wrong, where it is one
 * @param message what would be right
 */
public record Finding(String focus, Optional<String> path, Optional<String> value, String message) {

  /** Returns one line without the focus: the message, then the property and the value. */
  public String words() {
    String shown = value.map(wrong -> " " + wrong).orElse("");
    return path.map(property -> message + " (" + property + shown + ")").orElse(message);
  }

  @Override
  public String toString() {
    return focus + ": " + words();
  }
}
