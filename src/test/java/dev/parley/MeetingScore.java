package dev.parley;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.parley.meeting.Meeting;
import dev.parley.mention.Actor;
import dev.parley.reference.Entity;
import dev.parley.reference.State;
import dev.parley.text.PartialDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares meetings that were found with those that people have read in the same articles.
 *
 * <p>A meeting is found if one was made with at least half of the parties in common and without a
 * contradicting date; each is paired once.
 */
final class MeetingScore {

  private final Map<String, List<Told>> gold = new HashMap<>();
  private final List<String> missed = new ArrayList<>();
  private int paired;
  private int expected;
  private int found;

  /** Returns the comparison with a file of JSON lines, an article each. */
  static MeetingScore read(Path file) throws IOException {
    MeetingScore score = new MeetingScore();
    for (String line : Files.readAllLines(file)) {
      JsonObject article = JsonParser.parseString(line).getAsJsonObject();
      List<Told> meetings = new ArrayList<>();
      article
          .getAsJsonArray("meetings")
          .forEach(meeting -> meetings.add(told(meeting.getAsJsonObject())));
      score.gold.put(article.get("id").getAsString(), meetings);
    }
    return score;
  }

  /** Counts the meetings that were found in an article. */
  void add(String id, List<Meeting> meetings) {
    List<Told> wanted = gold.get(id);
    List<Told> left = new ArrayList<>();
    meetings.stream().filter(meeting -> !meeting.hypothetical()).forEach(m -> left.add(told(m)));
    expected += wanted.size();
    found += left.size();
    for (Told meeting : wanted) {
      Optional<Told> match = left.stream().filter(meeting::matches).findFirst();
      match.ifPresentOrElse(left::remove, () -> missed.add(id + ": " + meeting.evidence()));
      paired += match.isPresent() ? 1 : 0;
    }
  }

  /** Returns the harmonic mean of precision and recall of meetings. */
  double f1() {
    return 2.0 * paired / (expected + found);
  }

  @Override
  public String toString() {
    return "%d of %d found, %d made, F1 %.3f, missed %s"
        .formatted(paired, expected, found, f1(), missed);
  }

  private static Told told(JsonObject meeting) {
    Set<String> parties = new HashSet<>();
    JsonArray participants = meeting.getAsJsonArray("participants");
    for (JsonElement participant : participants) {
      JsonElement country = participant.getAsJsonObject().get("country");
      JsonElement name = participant.getAsJsonObject().get("name");
      parties.add(plain(country.isJsonNull() ? name.getAsString() : country.getAsString()));
    }
    JsonElement date = meeting.get("date");
    return new Told(
        parties,
        date.isJsonNull() ? Optional.empty() : Optional.of(span(date.getAsString())),
        meeting.get("evidence").getAsString());
  }

  private static Told told(Meeting meeting) {
    Set<String> parties = new HashSet<>();
    meeting.participants().forEach(each -> parties.add(plain(party(each.actor()))));
    Optional<PartialDate> date = meeting.date().map(Meeting.Dated::value);
    Optional<Days> days =
        date.flatMap(
            value ->
                value
                    .earliest()
                    .flatMap(first -> value.latest().map(last -> new Days(first, last))));
    return new Told(parties, days, "");
  }

  private static String party(Actor actor) {
    Optional<Entity> party = actor.party();
    return party.isPresent() && party.get() instanceof State state
        ? state.iso3().orElse(state.label())
        : actor.label();
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  private static Days span(String date) {
    String[] ends = date.split("/");
    return new Days(first(ends[0]), last(ends[ends.length - 1]));
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

  private record Days(LocalDate first, LocalDate last) {
    boolean overlaps(Days other) {
      return !first.isAfter(other.last) && !other.first.isAfter(last);
    }
  }

  private record Told(Set<String> parties, Optional<Days> days, String evidence) {
    boolean matches(Told other) {
      Set<String> common = new HashSet<>(parties);
      common.retainAll(other.parties);
      int all = parties.size() + other.parties.size() - common.size();
      boolean contradict =
          days.isPresent() && other.days.isPresent() && !days.get().overlaps(other.days.get());
      return !contradict && common.size() * 2 >= all && !common.isEmpty();
    }
  }
}
