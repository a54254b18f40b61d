package dev.parley.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parley.ingest.Article;
import dev.parley.reference.Reference;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles that tell of more than is compared at once. */
class LongArticleTest {

  private static final MeetingExtractor EXTRACTOR =
      new MeetingExtractor(Reference.bundled().link().gazetteer());
  private static final List<String> PEOPLE =
      List.of("Vladimir Putin", "Angela Merkel", "Emmanuel Macron", "Xi Jinping", "Shinzo Abe");
  private static final List<String> CITIES =
      List.of("Moscow", "Berlin", "Paris", "Vienna", "Geneva", "Rome", "Oslo");

  /** Each line tells of another meeting, until after {@code different} the first comes again. */
  @ParameterizedTest
  @ValueSource(ints = {1, 20, 97, 200})
  void knowsAMeetingAgainHoweverMuchIsToldBetween(int different) {
    int times = 3 + 200 / different;
    List<Meeting> meetings =
        meetings(
            IntStream.range(0, times * different)
                .mapToObj(line -> line(line % different))
                .collect(Collectors.joining("\n")));
    assertEquals(different, meetings.size());
    meetings.forEach(meeting -> assertEquals(times, new HashSet<>(meeting.evidence()).size()));
  }

  @Test
  void keepsMeetingsOfTheSameTwoOnDifferentDaysApart() {
    String text =
        IntStream.range(0, 120)
            .mapToObj(
                day ->
                    "Emmanuel Macron met Angela Merkel in Berlin on "
                        + LocalDate.of(2017, 1, 1).plusDays(day)
                        + ".")
            .collect(Collectors.joining("\n"));
    assertEquals(120, meetings(text + "\n" + text).size());
  }

  /** A book is read in portions, of which only what they tell of is kept. */
  @Test
  void knowsAMeetingAgainInABook() {
    String book = line(1) + "\n" + "Prices rose by a fifth.\n".repeat(40_000) + line(1);
    List<Meeting> meetings = meetings(book);
    assertEquals(1, meetings.size());
    List<String> told =
        meetings.getFirst().evidence().stream()
            .map(evidence -> evidence.sentence().of(book))
            .toList();
    assertEquals(List.of(line(1), line(1)), told);
  }

  private static String line(int number) {
    int one = number % PEOPLE.size();
    int other = (one + 1 + number / 5 % 4) % PEOPLE.size();
    return PEOPLE.get(one)
        + " met "
        + PEOPLE.get(other)
        + " in "
        + CITIES.get(number % CITIES.size())
        + " on "
        + LocalDate.of(2017, 1, 1).plusDays(number)
        + ".";
  }

  private static List<Meeting> meetings(String text) {
    return EXTRACTOR
        .extract(Article.of("long", text, Optional.of(LocalDate.of(2018, 1, 1))))
        .meetings();
  }
}
