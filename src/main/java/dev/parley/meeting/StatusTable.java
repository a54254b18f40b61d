package dev.parley.meeting;

import dev.parley.model.Features;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The rows by which plain words tell what became of a meeting. */
final class StatusTable {

  /** One row: which features must hold, which must not, and the status then. */
  private record Row(Set<String> holding, Set<String> lacking, Status status) {
    boolean fits(Set<String> features) {
      return features.containsAll(holding) && lacking.stream().noneMatch(features::contains);
    }
  }

  private final List<Row> rows = new ArrayList<>();

  private StatusTable() {}

  /** Returns the table that ships with Parley. */
  static StatusTable bundled() {
    return read(StatusTable.class.getResourceAsStream("statuses.txt"));
  }

  /** Returns the table of a file. */
  static StatusTable read(InputStream file) {
    StatusTable table = new StatusTable();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          table.rows.add(row(line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  private static Row row(String line) {
    int colon = line.indexOf(" : ");
    Set<String> holding = new HashSet<>();
    Set<String> lacking = new HashSet<>();
    for (String feature : line.substring(0, colon).split(" ")) {
      if (feature.startsWith("!")) {
        lacking.add(feature.substring(1));
      } else {
        holding.add(feature);
      }
    }
    String status = line.substring(colon + " : ".length()).strip();
    return new Row(holding, lacking, Status.valueOf(status.toUpperCase(Locale.ROOT)));
  }

  /** Returns what the first row that fits {@code features} says. */
  Optional<Status> find(Features features) {
    Set<String> names = new HashSet<>();
    for (int at = 0; at < features.size(); at++) {
      names.add(features.name(at));
    }
    return rows.stream().filter(row -> row.fits(names)).map(Row::status).findFirst();
  }
}
