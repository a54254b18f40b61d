package dev.parley.meeting;

import dev.parley.entity.Referent;
import dev.parley.evaluate.FoundMeetings;
import dev.parley.evaluate.GoldMeeting;
import dev.parley.evaluate.MeetingRecord;
import dev.parley.event.ArticleParser;
import dev.parley.event.Kind;
import dev.parley.event.ParsedArticle;
import dev.parley.mention.Actor;
import dev.parley.text.Sentence;
import dev.parley.training.Example;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes examples to learn from of the tables of short texts that the tests read. */
public final class TableExamples {

  private static final List<String> TABLES =
      List.of(
          "ways-to-meet",
          "who",
          "when",
          "where",
          "status",
          "no-meeting",
          "one-meeting",
          "messy-text",
          "shared-names",
          "articles",
          "leads",
          "triggers",
          "places",
          "occasions",
          "text");

  private final ArticleParser parser;

  /** Creates a maker of examples that are read by {@code parser}. */
  public TableExamples(ArticleParser parser) {
    this.parser = parser;
  }

  /** Returns the examples of all tables. */
  public List<Example> read() {
    return TABLES.stream()
        .flatMap(table -> MeetingTable.read(table).stream())
        .map(this::example)
        .toList();
  }

  private Example example(MeetingCase text) {
    ParsedArticle article = parser.parse(text.article());
    Map<String, Actor> actors = actors(article);
    boolean single = text.expected().size() == 1 && article.document().sentences().size() <= 1;
    String evidence = single ? text.text() : "";
    List<GoldMeeting> gold = new ArrayList<>();
    text.expected().forEach(each -> gold.add(gold(each, actors, evidence, false)));
    text.possible().forEach(each -> gold.add(gold(each, actors, "", true)));
    return new Example(article, gold, Example.TABLES, false);
  }

  private static Map<String, Actor> actors(ParsedArticle article) {
    Map<String, Actor> actors = new HashMap<>();
    if (article.passages().isEmpty()) {
      return actors;
    }
    for (Sentence sentence : article.document().sentences()) {
      for (Referent referent : article.entities().of(sentence.index())) {
        referent.meanings().stream()
            .flatMap(meaning -> meaning.actors().stream())
            .forEach(actor -> actors.putIfAbsent(actor.label(), actor));
        referent
            .mention()
            .place()
            .flatMap(place -> place.state())
            .ifPresent(state -> actors.putIfAbsent(state.label(), new Actor.StateActor(state)));
      }
    }
    return actors;
  }

  private static GoldMeeting gold(
      ExpectedMeeting expected, Map<String, Actor> actors, String evidence, boolean unsure) {
    List<MeetingRecord.Participant> participants = new ArrayList<>();
    for (String participant : expected.participants()) {
      participant
          .lines()
          .flatMap(line -> List.of(line.split("\\|")).stream())
          .map(label -> actors.get(label.replaceAll(" \\([A-Z-]{1,3}\\)$", "")))
          .filter(actor -> actor != null)
          .findFirst()
          .ifPresent(actor -> participants.add(FoundMeetings.participant(actor)));
    }
    return new GoldMeeting(
        new MeetingRecord(
            constant(Kind.class, expected.kind(), Kind.MEETING),
            constant(Status.class, expected.status(), Status.HELD),
            first(expected.date()).filter(date -> !date.startsWith("--")),
            first(expected.place()),
            Optional.empty(),
            participants),
        evidence,
        unsure);
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String slot, E otherwise) {
    return first(slot)
        .map(word -> Enum.valueOf(type, word.toUpperCase(Locale.ROOT)))
        .orElse(otherwise);
  }

  /** Returns the first of what is as good; empty where it is unknown or does not matter. */
  private static Optional<String> first(String slot) {
    String first = slot.split("\\|")[0];
    return first.equals("-") || first.equals("*") ? Optional.empty() : Optional.of(first);
  }
}
