package dev.parley.reading;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.parley.evaluate.Gold;
import dev.parley.evaluate.GoldMeeting;
import dev.parley.evaluate.MeetingRecord;
import dev.parley.reference.Entity;
import dev.parley.reference.Reference;
import dev.parley.reference.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Checks that the table of passages is sound; what is read in them is measured elsewhere. */
class PassagesTest {

  private static final Path FOLDER = Path.of("src/test/resources/dev/parley/reading");
  private static final String HELD_OUT = "held-out";
  private static final String NEAR_MISS = "near-miss";

  private static List<JsonObject> articles;
  private static Gold gold;
  private static Set<String> codes;

  @BeforeAll
  static void read() throws IOException {
    articles = lines("passages.articles.jsonl");
    gold = Gold.read(FOLDER.resolve("passages.gold.jsonl"));
    codes = new HashSet<>();
    for (Entity entity : Reference.bundled().link().gazetteer().entities()) {
      if (entity instanceof State state) {
        state.iso3().ifPresent(codes::add);
      }
    }
  }

  @Test
  void hasAnArticleForEachGoldAndTheSameSplit() throws IOException {
    Function<JsonObject, String> head = line -> text(line, "id") + " " + text(line, "split");

    assertEquals(
        articles.stream().map(head).toList(),
        lines("passages.gold.jsonl").stream().map(head).toList());
    assertEquals(articles.size(), gold.articles().size(), "an id is there twice");
  }

  @Test
  void hasHalvesThatAreAlike() {
    Map<String, Long> balance =
        articles.stream()
            .collect(
                Collectors.groupingBy(
                    article -> text(article, "class"),
                    Collectors.summingLong(
                        article -> text(article, "split").equals(HELD_OUT) ? 1 : -1)));

    balance.forEach((name, more) -> assertTrue(Math.abs(more) <= 1, name + " " + more));
  }

  @TestFactory
  Stream<DynamicTest> isWellFormed() {
    return articles.stream()
        .map(article -> DynamicTest.dynamicTest(text(article, "id"), () -> check(article)));
  }

  private static void check(JsonObject article) {
    List<GoldMeeting> meetings = gold.articles().get(text(article, "id"));

    assertTrue(Set.of("dev", HELD_OUT).contains(text(article, "split")));
    assertEquals(text(article, "class").equals(NEAR_MISS), meetings.isEmpty());
    assertAll(meetings.stream().map(meeting -> () -> check(meeting, article)));
  }

  private static void check(GoldMeeting gold, JsonObject article) {
    MeetingRecord meeting = gold.meeting();
    String text = text(article, "text");
    String all = text(article, "title") + "\n" + text;
    LocalDate published = LocalDate.parse(text(article, "published"));

    assertFalse(gold.evidence().isBlank());
    assertTrue(text.contains(gold.evidence()), gold.evidence());
    assertFalse(meeting.participants().isEmpty());
    for (MeetingRecord.Participant each : meeting.participants()) {
      String mention = each.mention().orElseThrow();
      assertTrue(all.contains(mention), mention);
      assertFalse(each.name().isBlank());
      each.country().ifPresent(PassagesTest::checkCode);
    }
    meeting.country().ifPresent(PassagesTest::checkCode);
    meeting.date().ifPresent(date -> check(date, meeting, published));
  }

  private static void checkCode(String code) {
    assertTrue(codes.contains(code), code);
  }

  /** What was held has begun, and what lies ahead is not over. */
  private static void check(String date, MeetingRecord meeting, LocalDate published) {
    String[] ends = date.split("/");
    LocalDate first = first(ends[0]);
    LocalDate last = last(ends[ends.length - 1]);
    assertFalse(last.isBefore(first), date);
    switch (meeting.status()) {
      case HELD -> assertFalse(first.isAfter(published), date);
      case ONGOING -> assertFalse(first.isAfter(published) || last.isBefore(published), date);
      case PLANNED, PROPOSED -> assertFalse(last.isBefore(published), date);
      case CANCELLED -> assertTrue(first.isAfter(published.minusMonths(1)), date);
    }
  }

  private static LocalDate first(String date) {
    return switch (date.length()) {
      case 4 -> Year.parse(date).atDay(1);
      case 7 -> YearMonth.parse(date).atDay(1);
      default -> LocalDate.parse(date);
    };
  }

  private static LocalDate last(String date) {
    return switch (date.length()) {
      case 4 -> Year.parse(date).atMonth(12).atEndOfMonth();
      case 7 -> YearMonth.parse(date).atEndOfMonth();
      default -> LocalDate.parse(date);
    };
  }

  private static List<JsonObject> lines(String file) throws IOException {
    return Files.readAllLines(FOLDER.resolve(file)).stream()
        .map(line -> JsonParser.parseString(line).getAsJsonObject())
        .toList();
  }

  private static String text(JsonObject object, String name) {
    return Optional.ofNullable(object.get(name)).map(value -> value.getAsString()).orElse("");
  }
}
