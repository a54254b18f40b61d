package dev.parley.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.parley.ingest.Article;
import dev.parley.reference.Reference;
import dev.parley.text.Segmenter;
import dev.parley.text.Sentence;
import dev.parley.text.Span;
import dev.parley.text.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every text, however strange. */
class MeetingExtractorPropertiesTest {

  private static final Path CORPUS = Path.of("..", "shared", "corpus");
  private static final List<String> TABLES =
      List.of(
          "ways-to-meet",
          "who",
          "when",
          "where",
          "status",
          "one-meeting",
          "messy-text",
          "articles");
  private static final String MEETING =
      "Russian President Vladimir Putin met Turkish President Recep Tayyip Erdogan in Sochi on"
          + " Monday. ";
  private static final MeetingExtractor EXTRACTOR =
      new MeetingExtractor(Reference.bundled().link().gazetteer());

  static Stream<Arguments> strangeTexts() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("nothing", "");
    texts.put("one letter", "A");
    texts.put("one digit", "7");
    texts.put("one full stop", ".");
    texts.put("one line end", "\n");
    texts.put("white space of all kinds", " \t\r\n\u00A0\u2003\u200B\u3000\uFEFF ");
    texts.put("quotes only", "\"\"''“”‘’«»„".repeat(50));
    texts.put("brackets only", "([{<".repeat(200) + ">}])".repeat(200));
    texts.put("full stops only", ".".repeat(5000));
    texts.put("dashes only", " - -- – — ".repeat(500));
    texts.put("an apostrophe", "'s 's ’s s'");
    texts.put("emoji", "🇷🇺🤝🇹🇷 Putin met Erdogan 👍🏽👨‍👩‍👧‍👦 in Sochi 🙂.");
    texts.put("deeply nested quotes", "“‘".repeat(300) + MEETING + "’”".repeat(300));
    texts.put("deeply nested brackets", "(".repeat(1000) + MEETING + ")".repeat(1000));
    texts.put("no sentence", "Putin Erdogan Sochi Monday met summit talks visit call");
    texts.put("triggers only", "meet met talks summit visited called hosted ".repeat(200));
    texts.put("prepositions only", "of in with to by from at on between and ".repeat(200));
    texts.put("titles only", "President Prime Minister King Foreign Minister ".repeat(200));
    texts.put("dates only", "Monday November 20, 2017 last week 5-6 September ".repeat(200));
    texts.put("a meeting in capitals", MEETING.toUpperCase(java.util.Locale.ROOT));
    texts.put("a meeting in small letters", MEETING.toLowerCase(java.util.Locale.ROOT));
    texts.put("a meeting backwards", new StringBuilder(MEETING).reverse().toString());
    texts.put("Chinese", "俄罗斯总统普京在索契会见了土耳其总统埃尔多安。");
    texts.put("Russian", "Президент России Владимир Путин встретился с Эрдоганом в Сочи.");
    texts.put("Arabic", "التقى الرئيس الروسي فلاديمير بوتين نظيره التركي في سوتشي يوم الاثنين.");
    texts.put("Hebrew and English", "ראש הממשלה Benjamin Netanyahu met Barack Obama בוושינגטון.");
    texts.put("text turned by controls", "\u202E" + MEETING + "\u202C\u2066" + MEETING + "\u2069");
    texts.put("Thai", "ประธานาธิบดีปูตินพบกับประธานาธิบดีแอร์โดอันที่เมืองโซชี");
    texts.put("control characters", "\u0000\u0001\u001F\u007F\u0085 Putin\u0000met\u0007Erdogan.");
    texts.put("a lone high surrogate", "Putin met \uD83D Erdogan in Sochi.\uD83D");
    texts.put("a lone low surrogate", "\uDE00Putin met Erdogan \uDE00 in Sochi.");
    texts.put("combining marks", "E\u0302\u0301\u0327".repeat(300) + " met Erdog\u0306an.");
    texts.put("letters that grow when folded", "İstanbul ẞ ﬁ ﬃ ŉ met ǅ in İzmir. " + MEETING);
    texts.put("old line ends", MEETING + "\r\n\r\n" + MEETING + "\r" + MEETING);
    texts.put("markup", "<p>" + MEETING + "</p><script>met(\"Putin\")</script>&amp;&#x20;");
    texts.put("a table", "Putin\tErdogan\tSochi\t2017-11-20\tmet\n".repeat(50));
    texts.put(
        "numbers that are no dates", "99999999999999999999 0000-00-00 2017-13-45 31 February");
    texts.put("years out of range", "They met in 0000, 9999 and on May 32, 20177.");
    texts.put("possessives in a row", "Putin's Erdogan's Merkel's Obama's envoy's visit's end.");
    texts.put("a long word", "Putin met " + "a".repeat(100_000) + " in Sochi.");
    texts.put("a long hyphenation", "Putin-".repeat(5000) + "Erdogan meeting.");
    texts.put("a long abbreviation", "U.".repeat(5000) + " Putin met Erdogan.");
    texts.put("one long sentence", MEETING.replace(". ", " and ").repeat(500) + "left.");
    texts.put("many sentences", MEETING.repeat(500));
    texts.put("many short lines", "Putin\n".repeat(2000));
    return texts.entrySet().stream().map(text -> Arguments.of(text.getKey(), text.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("strangeTexts")
  void readsEveryTextWithoutAFault(String name, String text) {
    for (Optional<LocalDate> day : List.of(Optional.<LocalDate>empty(), day())) {
      Article article = Article.of("strange", text, day);
      checkOffsets(EXTRACTOR.extract(article));
    }
  }

  @Test
  void readsEachTextTwiceAlike() {
    for (Article article : articles()) {
      assertEquals(
          EXTRACTOR.extract(article).meetings(),
          EXTRACTOR.extract(article).meetings(),
          article::body);
    }
  }

  @Test
  void readsInManyThreadsWhatItReadsInOne() {
    List<Article> articles = articles();
    List<List<Meeting>> sequential =
        articles.stream().map(MeetingExtractorPropertiesTest::meetings).toList();
    List<List<Meeting>> parallel =
        articles.parallelStream().map(MeetingExtractorPropertiesTest::meetings).toList();
    assertEquals(sequential, parallel);
  }

  @Test
  void readsATextAloneAsAmongOthers() {
    List<Article> articles = articles();
    List<List<Meeting>> forwards =
        articles.stream().map(MeetingExtractorPropertiesTest::meetings).toList();
    List<List<Meeting>> backwards =
        articles.reversed().stream().map(MeetingExtractorPropertiesTest::meetings).toList();
    assertEquals(forwards, backwards.reversed());
  }

  @Test
  void countsAllOffsetsWithinTheTextOfTheTables() {
    articles().forEach(article -> checkOffsets(EXTRACTOR.extract(article)));
  }

  @Test
  void countsAllOffsetsWithinTheTextOfTheCorpus() throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), "no corpus");
    try (Stream<Path> files = Files.list(CORPUS)) {
      for (Path file :
          files.filter(path -> path.toString().endsWith(".articles.jsonl")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          checkOffsets(EXTRACTOR.extract(article(line)));
        }
      }
    }
  }

  private static List<Meeting> meetings(Article article) {
    return EXTRACTOR.extract(article).meetings();
  }

  private static Article article(String line) {
    JsonObject fields = JsonParser.parseString(line).getAsJsonObject();
    return new Article(
        fields.get("id").getAsString(),
        text(fields, "title"),
        text(fields, "text").orElse(""),
        text(fields, "published").map(LocalDate::parse),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<String> text(JsonObject fields, String name) {
    return Optional.ofNullable(fields.get(name))
        .filter(value -> !value.isJsonNull())
        .map(value -> value.getAsString());
  }

  private static Optional<LocalDate> day() {
    return Optional.of(LocalDate.of(2017, 11, 21));
  }

  private static List<Article> articles() {
    return TABLES.stream()
        .flatMap(table -> MeetingTable.read(table).stream().map(MeetingCase::article))
        .toList();
  }

  private static void checkOffsets(Extraction extraction) {
    String text = extraction.article().text();
    List<Sentence> sentences = new Segmenter().segment(extraction.article()).sentences();
    int end = 0;
    for (Sentence sentence : sentences) {
      assertTrue(sentence.span().begin() >= end, () -> "sentences overlap at " + sentence.span());
      end = sentence.span().end();
      assertTrue(end <= text.length(), () -> "sentence beyond the text: " + sentence.span());
      checkTokens(sentence, text);
    }
    extraction.meetings().forEach(meeting -> checkEvidence(meeting, sentences));
  }

  private static void checkTokens(Sentence sentence, String text) {
    int end = sentence.span().begin();
    for (Token token : sentence.tokens()) {
      assertTrue(token.begin() >= end, () -> "tokens overlap at " + token.begin());
      assertEquals(token.text(), text.substring(token.begin(), token.end()));
      end = token.end();
    }
    assertEquals(sentence.span().end(), end);
  }

  private static void checkEvidence(Meeting meeting, List<Sentence> read) {
    List<Span> sentences = read.stream().map(Sentence::span).toList();
    assertTrue(meeting.confidence() >= 0 && meeting.confidence() <= 1);
    for (Evidence evidence : evidence(meeting)) {
      assertTrue(sentences.contains(evidence.sentence()), () -> "no sentence: " + evidence);
      assertTrue(evidence.sentence().contains(evidence.words()), () -> "outside: " + evidence);
      assertTrue(evidence.words().length() > 0, () -> "no words: " + evidence);
    }
    long actors =
        meeting.participants().stream().map(Meeting.Participant::actor).distinct().count();
    assertEquals(meeting.participants().size(), actors, "an actor twice");
  }

  private static List<Evidence> evidence(Meeting meeting) {
    List<Evidence> evidence = new ArrayList<>(meeting.evidence());
    meeting.statuses().forEach(status -> evidence.add(status.evidence()));
    meeting.date().ifPresent(date -> evidence.add(date.evidence()));
    meeting.place().ifPresent(place -> evidence.add(place.evidence()));
    meeting.participants().forEach(participant -> evidence.addAll(participant.evidence()));
    return evidence;
  }
}
