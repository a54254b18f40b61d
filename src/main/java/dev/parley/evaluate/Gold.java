package dev.parley.evaluate;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.parley.event.Kind;
import dev.parley.ingest.Diagnostic;
import dev.parley.meeting.Status;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The meetings that people have read in articles.
 *
 * @param articles the meetings by the id of their article, in the order of the file
 */
public record Gold(Map<String, List<GoldMeeting>> articles) {

  public Gold {
    articles = Collections.unmodifiableMap(new LinkedHashMap<>(articles));
  }

  /**
   * Returns the gold of a file of JSON lines: one object an article, with its {@code id} and its
   * {@code meetings}.
   *
   * @throws IOException if the file cannot be read, or a line of it tells no such object
   */
  public static Gold read(Path file) throws IOException {
    Map<String, List<GoldMeeting>> articles = new LinkedHashMap<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          read(line, new Diagnostic(file.toString(), number, "no gold meetings"), articles);
        }
      }
    }
    return new Gold(articles);
  }

  private static void read(String line, Diagnostic problem, Map<String, List<GoldMeeting>> articles)
      throws IOException {
    try {
      JsonObject article = JsonParser.parseString(line).getAsJsonObject();
      List<GoldMeeting> meetings = new ArrayList<>();
      for (JsonElement each : article.getAsJsonArray("meetings")) {
        meetings.add(meeting(each.getAsJsonObject()));
      }
      articles.put(required(article, "id"), List.copyOf(meetings));
    } catch (JsonParseException
        | IllegalStateException
        | IllegalArgumentException
        | ClassCastException
        | NullPointerException e) {
      throw new IOException(problem + ": " + e.getMessage(), e);
    }
  }

  private static GoldMeeting meeting(JsonObject meeting) {
    Optional<JsonObject> place = object(meeting, "place");
    List<MeetingRecord.Participant> participants = new ArrayList<>();
    for (JsonElement each : meeting.getAsJsonArray("participants")) {
      participants.add(participant(each.getAsJsonObject()));
    }
    MeetingRecord told =
        new MeetingRecord(
            constant(meeting, "kind", Kind.class),
            constant(meeting, "status", Status.class),
            text(meeting, "date"),
            place.flatMap(where -> text(where, "name")),
            place.flatMap(where -> text(where, "country")),
            participants);
    boolean unsure = meeting.has("unsure") && meeting.get("unsure").getAsBoolean();
    return new GoldMeeting(told, text(meeting, "evidence").orElse(""), unsure);
  }

  private static MeetingRecord.Participant participant(JsonObject participant) {
    return new MeetingRecord.Participant(
        constant(participant, "type", MeetingRecord.Type.class),
        text(participant, "name").orElse(""),
        text(participant, "country"),
        text(participant, "mention"));
  }

  private static <E extends Enum<E>> E constant(JsonObject object, String name, Class<E> type) {
    String word = required(object, name);
    return Words.constant(type, word)
        .orElseThrow(() -> new IllegalArgumentException(name + " " + word));
  }

  private static String required(JsonObject object, String name) {
    return text(object, name).orElseThrow(() -> new IllegalArgumentException("no " + name));
  }

  private static Optional<String> text(JsonObject object, String name) {
    return member(object, name).map(JsonElement::getAsString).filter(text -> !text.isEmpty());
  }

  private static Optional<JsonObject> object(JsonObject object, String name) {
    return member(object, name).map(JsonElement::getAsJsonObject);
  }

  private static Optional<JsonElement> member(JsonObject object, String name) {
    return Optional.ofNullable(object.get(name)).filter(member -> !member.isJsonNull());
  }
}
