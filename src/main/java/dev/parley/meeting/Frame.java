package dev.parley.meeting;

/**
 * How a word tells of a meeting.
 *
 * @param name names it in evidence: "meet", "summit"
 * @param pattern where its parties stand
 * @param kind of which kind the meeting is, unless the sentence says more
 * @param form in which form the word stands
 * @param confidence how often the word tells of a diplomatic meeting, from 0 to 1
 */
record Frame(String name, Pattern pattern, Kind kind, Form form, double confidence) {

  /** Where the parties of a frame stand. */
  enum Pattern {
    WITH,
    HOST,
    VISIT,
    TRAVEL,
    CALL,
    SPEAK,
    GATHER,
    MEDIATE,
    POSE,
    ATTEND,
    SEE,
    BRING,
    LINE,
    STAY,
    EVENT_NOUN,
    BODY_NOUN,
    CALL_NOUN,
    VISIT_NOUN;

    boolean isNoun() {
      return compareTo(EVENT_NOUN) >= 0;
    }
  }

  /** The form of a trigger word. */
  enum Form {
    BASE,
    PRESENT,
    PAST,
    GERUND,
    NOUN
  }

  /** Returns whether it tells of a process, of which one body alone makes no meeting. */
  boolean isTalk() {
    return name.equals("talks") || name.startsWith("negotiation");
  }
}
