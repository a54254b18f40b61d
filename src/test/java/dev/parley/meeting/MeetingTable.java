package dev.parley.meeting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads tables of texts and the meetings in them.
 *
 * <p>Blocks are parted by empty lines, and a block of comment lines is skipped. A block begins with
 * the day of publication or {@code undated}, perhaps a line {@code headline: ...}, then the text,
 * line by line a paragraph, then a line {@code = ...} for each meeting, or {@code = none}, and
 * {@code =? ...} for one that some readers would find too.
 */
final class MeetingTable {

  private static final String HEADLINE = "headline: ";

  private MeetingTable() {}

  /** Returns the cases of the table {@code name} beside this class, in order. */
  static List<MeetingCase> read(String name) {
    try (InputStream in = MeetingTable.class.getResourceAsStream(name + ".txt")) {
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Returns the cases of {@code table}. */
  static List<MeetingCase> parse(String table) {
    List<MeetingCase> cases = new ArrayList<>();
    List<String> block = new ArrayList<>();
    int number = 0;
    for (String line : (table + "\n\n").split("\n", -1)) {
      number++;
      if (!line.isBlank()) {
        block.add(line);
      } else if (!block.isEmpty()) {
        block(block, number - block.size()).ifPresent(cases::add);
        block.clear();
      }
    }
    return cases;
  }

  private static Optional<MeetingCase> block(List<String> block, int number) {
    List<String> lines = block.stream().filter(line -> !line.startsWith("#")).toList();
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    String day = lines.getFirst();
    List<String> text = new ArrayList<>();
    List<ExpectedMeeting> expected = new ArrayList<>();
    List<ExpectedMeeting> possible = new ArrayList<>();
    Optional<String> headline = Optional.empty();
    boolean closed = false;
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith(HEADLINE)) {
        headline = Optional.of(line.substring(HEADLINE.length()));
      } else if (line.equals("= none")) {
        closed = true;
      } else if (line.startsWith("=? ")) {
        possible.add(ExpectedMeeting.parse(line.substring(3)));
      } else if (line.startsWith("= ")) {
        expected.add(ExpectedMeeting.parse(line.substring(2)));
        closed = true;
      } else {
        text.add(line);
      }
    }
    if (!closed) {
      throw new IllegalArgumentException("line " + number + " expects nothing, not even none");
    }
    return Optional.of(
        new MeetingCase(
            number,
            day.equals("undated") ? Optional.empty() : Optional.of(LocalDate.parse(day)),
            headline,
            String.join("\n\n", text),
            expected,
            possible));
  }
}
