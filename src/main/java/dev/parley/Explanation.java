package dev.parley;

import dev.parley.entity.Meaning;
import dev.parley.entity.Referent;
import dev.parley.ingest.Article;
import dev.parley.meeting.Evidence;
import dev.parley.meeting.Extraction;
import dev.parley.meeting.Meeting;
import dev.parley.mention.Actor;
import dev.parley.reference.Entity;
import dev.parley.reference.Organization;
import dev.parley.reference.State;
import dev.parley.text.DateMention;
import dev.parley.text.Sentence;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells people how an article was understood: what was recognised in each sentence, and which rule
 * made which fact from which words.
 */
public final class Explanation {

  private static final int SHOWN = 60;

  private final Extraction extraction;
  private final List<String> lines = new ArrayList<>();

  private Explanation(Extraction extraction) {
    this.extraction = extraction;
  }

  /** Returns the explanation of {@code extraction}, line by line. */
  public static List<String> of(Extraction extraction) {
    Explanation explanation = new Explanation(extraction);
    explanation.article();
    extraction.sentences().forEach(explanation::sentence);
    int number = 0;
    for (Meeting meeting : extraction.meetings()) {
      number++;
      explanation.meeting(number, meeting);
    }
    return List.copyOf(explanation.lines);
  }

  private void article() {
    Article article = extraction.article();
    lines.add(
        article.id()
            + article.title().map(title -> ": " + title).orElse("")
            + article.published().map(day -> ", published " + day).orElse(", no day given"));
    int all = extraction.length();
    lines.add(
        all
            + " sentences, "
            + extraction.sentences().size()
            + " with a word that tells of meetings, "
            + extraction.meetings().size()
            + " meetings");
  }

  private void sentence(Extraction.Reading reading) {
    Sentence sentence = reading.sentence();
    lines.add("");
    lines.add("[" + (sentence.number() + 1) + "] " + words(sentence.span()));
    for (Referent referent : reading.referents()) {
      String meaning = meaning(referent);
      if (!meaning.isEmpty()) {
        row("actors", sentence.words(referent.first(), referent.last()), meaning);
      }
    }
    for (DateMention date : reading.dates()) {
      row("date", sentence.words(date.first(), date.last()), "");
    }
    for (Extraction.Trigger trigger : reading.triggers()) {
      String meaning = word(trigger.kind()) + ", " + word(trigger.status());
      row(
          "report",
          sentence.words(trigger.first(), trigger.last()),
          meaning + by(trigger.evidence()));
    }
    for (Extraction.Rejection rejection : reading.rejections()) {
      row("no report", sentence.words(rejection.first(), rejection.last()), rejection.reason());
    }
  }

  private void meeting(int number, Meeting meeting) {
    lines.add("");
    lines.add("Meeting " + number + manner(meeting));
    fact("kind", word(meeting.kind()), meeting.evidence().getFirst());
    for (Meeting.StatusReport report : meeting.statuses()) {
      fact("status", word(report.status()), report.evidence());
    }
    meeting
        .date()
        .ifPresent(date -> fact("date", date.value() + ", " + word(date.basis()), date.evidence()));
    meeting.place().ifPresent(place -> fact("place", place(place), place.evidence()));
    for (Meeting.Participant participant : meeting.participants()) {
      String who = actor(participant.actor()) + ", " + word(participant.role());
      fact("who", who, participant.evidence().getFirst());
    }
    meeting.topic().ifPresent(topic -> lines.add("  topic      " + topic));
    meeting.series().ifPresent(series -> lines.add("  series     " + series));
  }

  private static String manner(Meeting meeting) {
    return meeting.hypothetical() ? ", only imagined" : meeting.denied() ? ", denied" : "";
  }

  private void fact(String what, String value, Evidence evidence) {
    lines.add(
        "  %-10s %s  <- \"%s\"%s"
            .formatted(what, value, shortened(words(evidence.words())), by(evidence)));
  }

  private void row(String what, String words, String meaning) {
    String arrow = meaning.isEmpty() ? "" : "  -> " + meaning;
    lines.add("  %-10s \"%s\"%s".formatted(what, words, arrow));
  }

  private static String by(Evidence evidence) {
    return " (%s, %.2f)".formatted(evidence.rule(), evidence.confidence());
  }

  private static String meaning(Referent referent) {
    String actors =
        referent.best().stream()
            .map(Meaning::actors)
            .flatMap(List::stream)
            .map(Explanation::actor)
            .collect(Collectors.joining("; "));
    String place = referent.mention().place().map(here -> "place " + here.label()).orElse("");
    return actors + (actors.isEmpty() || place.isEmpty() ? "" : "; or ") + place;
  }

  private static String actor(Actor actor) {
    return actor.label()
        + actor
            .party()
            .map(Explanation::code)
            .filter(code -> !code.equals(actor.label()))
            .map(code -> " (" + code + ")")
            .orElse("");
  }

  private static String code(Entity party) {
    return switch (party) {
      case State state -> state.iso3().orElse(state.label());
      case Organization organization -> organization.label();
      default -> party.label();
    };
  }

  private static String place(Meeting.Located place) {
    Optional<String> state = place.value().state().flatMap(State::iso3);
    return place.value().label() + state.map(code -> " (" + code + ")").orElse("");
  }

  private String words(Span span) {
    return extraction.article().text().substring(span.begin(), span.end()).replaceAll("\\s+", " ");
  }

  private static String shortened(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
