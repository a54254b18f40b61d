package dev.parley.training;

import dev.parley.ingest.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the triggers of articles tell of, as readers have marked them. */
public final class Marks {

  private static final int COLUMNS = 3;

  private final Map<String, Map<Integer, Mark>> articles = new HashMap<>();

  private Marks() {}

  /**
   * Returns the marks of a file of tab-separated lines, {@code #} opening a remark: the id of an
   * article; where in its text the trigger begins, in UTF-16 units; and the numbers of the meetings
   * that it tells of in the gold, joined by commas, {@code -} for none, or {@code ?} where it is
   * open.
   *
   * @throws IOException if the file cannot be read, or a line of it is of no such form
   */
  public static Marks read(Path file) throws IOException {
    Marks marks = new Marks();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        marks.add(line, new Diagnostic(file.toString(), number, "no mark of a trigger"));
      }
    }
    return marks;
  }

  /** Returns the marks of {@code article}, by where the trigger begins. */
  public Map<Integer, Mark> of(String article) {
    return articles.getOrDefault(article, Map.of());
  }

  private void add(String line, Diagnostic problem) throws IOException {
    String[] columns = line.split("\t");
    if (columns.length != COLUMNS) {
      throw new IOException(problem.toString());
    }
    try {
      articles
          .computeIfAbsent(columns[0], article -> new HashMap<>())
          .put(Integer.valueOf(columns[1]), mark(columns[2]));
    } catch (NumberFormatException e) {
      throw new IOException(problem.toString(), e);
    }
  }

  private static Mark mark(String told) {
    return switch (told) {
      case "-" -> new Mark(List.of(), false);
      case "?" -> new Mark(List.of(), true);
      default -> new Mark(Arrays.stream(told.split(",")).map(Integer::valueOf).toList(), false);
    };
  }
}
