package dev.parley.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.parley.ingest.Article;
import dev.parley.reference.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text without a day of publication tells of the same meetings, but not of their years. */
class SupposedDayTest {

  private static final MeetingExtractor EXTRACTOR =
      new MeetingExtractor(Reference.bundled().link().gazetteer());

  private static final LocalDate DAY = LocalDate.of(2018, 5, 5);

  /** The rest names offices whose holders only a day tells. */
  private static final double SAME = 0.9;

  private static List<Meeting> meetings(String text, Optional<LocalDate> day) {
    return EXTRACTOR.extract(Article.of("a", text, day)).meetings();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Angela Merkel met Xi Jinping in Berlin on Monday. On Tuesday she met Narendra Modi there.",
        "Angela Merkel met Xi Jinping in Berlin on Monday. They met again in Hamburg on Friday.",
        "Sergey Lavrov will meet John Kerry in Geneva next week. They talked by phone yesterday.",
        "Emmanuel Macron and Donald Trump will hold a summit in Geneva on 15 October.",
      })
  void changesNoMeeting(String text) {
    List<Meeting> with = meetings(text, Optional.of(DAY));
    List<Meeting> without = meetings(text, Optional.empty());
    assertFalse(with.isEmpty());
    assertEquals(told(with), told(without));
  }

  private static List<String> told(List<Meeting> meetings) {
    return meetings.stream()
        .map(meeting -> meeting.kind() + " " + meeting.status() + " " + meeting.evidence().size())
        .toList();
  }

  @Test
  void tellsNoYearAndNoDayThatOnlyFollowsFromIt() {
    List<Meeting> found =
        meetings(
            "Angela Merkel met Xi Jinping in Berlin on Monday. She met Narendra Modi in Hamburg on"
                + " May 3.",
            Optional.empty());
    assertEquals(
        List.of(Optional.empty(), Optional.of("--05-03")),
        found.stream().map(one -> one.date().map(date -> date.value().toString())).toList());
  }

  @Test
  void changesHardlyAnyOfManyArticles() throws IOException {
    Path file = Path.of("src/test/resources/dev/parley/reading/passages.articles.jsonl");
    int all = 0;
    int same = 0;
    for (String line : Files.readAllLines(file)) {
      JsonObject article = JsonParser.parseString(line).getAsJsonObject();
      String text = article.get("text").getAsString();
      LocalDate day = LocalDate.parse(article.get("published").getAsString());
      all++;
      if (meetings(text, Optional.of(day)).size() == meetings(text, Optional.empty()).size()) {
        same++;
      }
    }
    assertTrue(same >= SAME * all, same + " of " + all);
  }
}
