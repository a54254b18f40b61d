package dev.parley.ingest;

import java.util.function.Consumer;

/**
 * Where articles come from, and who is told of what is wrong with them.
 *
 * @param source what messages call it
 * @param stem the id of an article that has none of its own
 * @param columns where tables and objects tell what
 * @param selection which articles are wanted
 * @param tally counts what is read
 */
record Origin(String source, String stem, Columns columns, Selection selection, Tally tally) {

  /** An origin of which nothing but problems is told. */
  static Origin of(String source, String stem, Consumer<Diagnostic> problems) {
    return new Origin(
        source,
        stem,
        Columns.guessed(),
        Selection.NEWS_IN_ENGLISH,
        new Tally(problems, note -> {}));
  }

  /** Returns the part of this that messages call {@code source}. */
  Origin within(String source, String stem) {
    return new Origin(source, stem, columns, selection, tally);
  }

  /** Counts an article that Parley does not read; returns whether it is wanted all the same. */
  boolean wantsAlso(String what) {
    if (selection == Selection.ALL) {
      tally.remark(what);
      return true;
    }
    tally.passOver(what);
    return false;
  }

  void report(String message) {
    report(0, message);
  }

  void report(int line, String message) {
    tally.problem(new Diagnostic(source, line, message));
  }

  /** Tells something that is no problem. */
  void note(int line, String message) {
    tally.note(new Diagnostic(source, line, message).toString());
  }
}
