package dev.parley.event;

/**
 * Words of a sentence that may tell of a meeting.
 *
 * @param first its first token
 * @param last its last token
 */
public record Trigger(int first, int last, Frame frame) {

  /** Returns the token that the others of it depend on. */
  public int head() {
    return frame.noun() ? last : first;
  }
}
