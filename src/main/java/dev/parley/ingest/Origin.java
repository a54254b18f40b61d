package dev.parley.ingest;

import java.util.function.Consumer;

/**
 * Where articles come from, and who is told of what is wrong with them.
 *
 * @param source what messages call it
 * @param stem the id of an article that has none of its own
 */
record Origin(String source, String stem, Consumer<Diagnostic> problems) {

  void report(String message) {
    report(0, message);
  }

  void report(int line, String message) {
    problems.accept(new Diagnostic(source, line, message));
  }
}
