package dev.parley.meeting;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.ingest.Article;
import dev.parley.reference.Reference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads what is told of a meeting beside who, when and where, and why a text tells of none. */
class MeetingDetailsTest {

  private static final MeetingExtractor EXTRACTOR =
      new MeetingExtractor(Reference.bundled().link().gazetteer());

  /** Each line is a day of publication, a detail that is to be found, and the text. */
  static Stream<String> details() {
    return lines("details.txt");
  }

  @ParameterizedTest
  @MethodSource("details")
  void findsTheDetails(String line) {
    String[] cells = line.split(" \\| ");
    List<String> found =
        extract(cells[0], cells[2]).meetings().stream()
            .flatMap(meeting -> details(meeting).stream())
            .toList();
    assertTrue(found.contains(cells[1]), () -> cells[1] + " is none of " + found);
  }

  /** Each line is a day of publication, the reason, and a text that tells of no meeting. */
  static Stream<String> reasons() {
    return lines("reasons.txt");
  }

  @ParameterizedTest
  @MethodSource("reasons")
  void saysWhyATextTellsOfNoMeeting(String line) {
    String[] cells = line.split(" \\| ");
    Extraction extraction = EXTRACTOR.explain(article(cells[0], cells[2]));
    List<Extraction.Rejection> found =
        extraction.sentences().stream().flatMap(reading -> reading.rejections().stream()).toList();
    assertTrue(extraction.meetings().isEmpty(), () -> extraction.meetings().toString());
    assertTrue(
        found.stream().anyMatch(rejection -> rejection.reason().contains(cells[1])),
        () -> cells[1] + " is none of " + found);
  }

  private static List<String> details(Meeting meeting) {
    List<String> details = new ArrayList<>();
    meeting.date().ifPresent(date -> details.add(date.value() + " " + lower(date.basis())));
    meeting
        .participants()
        .forEach(party -> details.add(lower(party.role()) + " " + party.actor().label()));
    meeting.topic().ifPresent(topic -> details.add("topic " + topic));
    meeting.series().ifPresent(series -> details.add("series " + series));
    meeting.statuses().forEach(status -> details.add(lower(status.status())));
    return details;
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static Extraction extract(String day, String text) {
    return EXTRACTOR.extract(article(day, text));
  }

  private static Article article(String day, String text) {
    return Article.of("a", text, Optional.of(LocalDate.parse(day)));
  }

  private static Stream<String> lines(String name) {
    try (InputStream in = MeetingDetailsTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
