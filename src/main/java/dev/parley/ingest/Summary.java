package dev.parley.ingest;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Says in one line what each file of many articles held, and in one line at the end what the files
 * of one article were.
 */
final class Summary {

  private final Consumer<String> notes;
  private final Tally ofSingles;
  private final Map<FileKind, Integer> singles = new EnumMap<>(FileKind.class);
  private String source = "";
  private Optional<FileKind> kind = Optional.empty();
  private Tally tally;
  private String lastSingle = "";

  Summary(Consumer<String> notes) {
    this.notes = notes;
    this.ofSingles = new Tally(problem -> {}, notes);
    this.tally = ofSingles;
  }

  /** Returns what counts for the file that messages call {@code name}. */
  Tally begin(String name, Consumer<Diagnostic> problems) {
    source = name;
    kind = Optional.empty();
    tally = new Tally(problems, notes);
    return tally;
  }

  /** Says what the file is. */
  void is(FileKind what) {
    kind = Optional.of(what);
  }

  /** Says what was read from the file. */
  void endFile() {
    if (kind.isPresent()) {
      if (kind.get().holdsMany()) {
        notes.accept(source + ": " + kind.get().word() + ", " + tally.inWords());
      } else {
        singles.merge(kind.get(), 1, Integer::sum);
        ofSingles.add(tally);
        lastSingle = source;
      }
    }
    kind = Optional.empty();
  }

  /** Says what the files of one article were, unless it is one without anything to be said of. */
  void end() {
    int files = singles.values().stream().mapToInt(Integer::intValue).sum();
    if (files > 1) {
      String kinds =
          singles.entrySet().stream()
              .map(entry -> "%,d %s".formatted(entry.getValue(), entry.getKey().word()))
              .collect(Collectors.joining(", "));
      notes.accept("%,d files, %s: %s".formatted(files, kinds, ofSingles.inWords()));
    } else if (files == 1 && !ofSingles.isPlain()) {
      notes.accept(lastSingle + ": " + ofSingles.inWords());
    }
    singles.clear();
  }
}
