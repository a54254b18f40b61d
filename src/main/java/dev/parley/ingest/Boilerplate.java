package dev.parley.ingest;

import java.util.regex.Pattern;

/** Knows the short paragraphs that pages put between those of an article. */
final class Boilerplate {

  private static final int LONGEST = 200;
  private static final Pattern ASKS =
      Pattern.compile(
          "(?i)(click (here|to)|sign up|subscribe|follow (us|@)|read (more|next|also)|see"
              + " (more|also)|also read|don[’']t miss|most read|related( stories| coverage|"
              + " articles| news)?:?$|share this|advertisement$|story"
              + " continues|(photo|image|picture|credit)s?:|copyright|©|all rights reserved|have a"
              + " tip\\?|get the latest)\\b?.*");
  private static final Pattern CREDITED =
      Pattern.compile("(?i).*\\((image|photo|picture|credit|file photo)\\b[^)]*\\)");
  private static final Pattern DATED =
      Pattern.compile("(?i)(first |last )?(published|updated|posted)( (on|at))?:? .*\\d.*");
  private static final int STAMP = 60;

  private Boilerplate() {}

  /** Returns whether {@code paragraph} asks for something, credits a picture, or is a date. */
  static boolean is(String paragraph) {
    if (paragraph.length() > LONGEST) {
      return false;
    }
    return ASKS.matcher(paragraph).matches()
        || CREDITED.matcher(paragraph).matches()
        || paragraph.length() <= STAMP
            && (DATED.matcher(paragraph).matches() || DateText.day(paragraph).isPresent());
  }
}
