package dev.parley.ingest;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Counts what was read from an input and what was passed over, and why. */
final class Tally {

  private final Consumer<Diagnostic> problems;
  private final Consumer<String> notes;
  private final Map<Field, String> taken = new EnumMap<>(Field.class);
  private final Map<String, Integer> passedOver = new TreeMap<>();
  private final Map<String, Integer> remarks = new TreeMap<>();
  private int articles;

  Tally(Consumer<Diagnostic> problems, Consumer<String> notes) {
    this.problems = problems;
    this.notes = notes;
  }

  void problem(Diagnostic problem) {
    problems.accept(problem);
  }

  void note(String line) {
    notes.accept(line);
  }

  /** Counts an article. */
  void read() {
    articles++;
  }

  /** Counts something that is no article to read, such as one that is {@code what}. */
  void passOver(String what) {
    passedOver.merge(what, 1, Integer::sum);
  }

  /** Counts an article of which {@code what} is to be known. */
  void remark(String what) {
    remarks.merge(what, 1, Integer::sum);
  }

  /** Keeps that {@code field} is told by the column {@code name}; the first name stands. */
  void took(Field field, String name) {
    taken.putIfAbsent(field, name);
  }

  /** Returns whether nothing was passed over or remarked. */
  boolean isPlain() {
    return passedOver.isEmpty() && remarks.isEmpty();
  }

  /** Adds the counts of {@code other}. */
  void add(Tally other) {
    articles += other.articles;
    other.passedOver.forEach((what, count) -> passedOver.merge(what, count, Integer::sum));
    other.remarks.forEach((what, count) -> remarks.merge(what, count, Integer::sum));
  }

  /** Returns all of it in words: {@code 12 articles; text from "body"; passed over: ...}. */
  String inWords() {
    StringBuilder words = new StringBuilder();
    words.append("%,d article%s".formatted(articles, articles == 1 ? "" : "s"));
    if (!taken.isEmpty()) {
      words.append("; ").append(fields());
    }
    remarks.forEach((what, count) -> words.append("; %,d %s".formatted(count, what)));
    if (!passedOver.isEmpty()) {
      words.append("; passed over: ");
      words.append(
          passedOver.entrySet().stream()
              .map(entry -> "%,d %s".formatted(entry.getValue(), entry.getKey()))
              .collect(Collectors.joining(", ")));
    }
    return words.toString();
  }

  private String fields() {
    return taken.entrySet().stream()
        .map(entry -> entry.getKey().word() + " from \"" + entry.getValue() + "\"")
        .collect(Collectors.joining(", "));
  }
}
