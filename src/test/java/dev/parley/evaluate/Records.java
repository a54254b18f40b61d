package dev.parley.evaluate;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.parley.evaluate.MeetingRecord.Participant;
import dev.parley.evaluate.MeetingRecord.Type;
import dev.parley.event.Kind;
import dev.parley.meeting.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Makes records for tests, and JSON of records. */
final class Records {

  private Records() {}

  /** Returns a meeting that was held on {@code date}, which may be empty. */
  static MeetingRecord held(String date, Participant... participants) {
    return new MeetingRecord(
        Kind.MEETING,
        Status.HELD,
        Optional.of(date).filter(text -> !text.isEmpty()),
        Optional.empty(),
        Optional.empty(),
        Arrays.asList(participants));
  }

  /** Returns {@code meeting} in another place. */
  static MeetingRecord at(MeetingRecord meeting, String place, String country) {
    return new MeetingRecord(
        meeting.kind(),
        meeting.status(),
        meeting.date(),
        Optional.of(place).filter(text -> !text.isEmpty()),
        Optional.of(country).filter(text -> !text.isEmpty()),
        meeting.participants());
  }

  static GoldMeeting gold(MeetingRecord meeting) {
    return new GoldMeeting(meeting, "", false);
  }

  static GoldMeeting unsure(MeetingRecord meeting) {
    return new GoldMeeting(meeting, "", true);
  }

  static Participant person(String name, String country) {
    return new Participant(Type.PERSON, name, Optional.of(country), Optional.empty());
  }

  static Participant state(String name, String country) {
    return new Participant(Type.STATE, name, Optional.of(country), Optional.empty());
  }

  static Participant body(String name) {
    return new Participant(Type.ORG, name, Optional.empty(), Optional.empty());
  }

  /** Returns a line of a file of gold or of predictions. */
  static String json(String id, List<MeetingRecord> meetings) {
    JsonArray list = new JsonArray();
    meetings.forEach(meeting -> list.add(json(meeting)));
    JsonObject article = new JsonObject();
    article.addProperty("id", id);
    article.add("meetings", list);
    return article.toString();
  }

  private static JsonObject json(MeetingRecord meeting) {
    JsonArray participants = new JsonArray();
    for (Participant each : meeting.participants()) {
      JsonObject participant = new JsonObject();
      participant.addProperty("type", Words.of(each.type()));
      participant.addProperty("name", each.name());
      participant.addProperty("country", each.country().orElse(null));
      participants.add(participant);
    }
    JsonObject place = new JsonObject();
    place.addProperty("name", meeting.place().orElse(null));
    place.addProperty("country", meeting.country().orElse(null));
    JsonObject object = new JsonObject();
    object.addProperty("kind", Words.of(meeting.kind()));
    object.addProperty("status", Words.of(meeting.status()));
    object.addProperty("date", meeting.date().orElse(null));
    object.add("place", meeting.place().isPresent() ? place : JsonNull.INSTANCE);
    object.add("participants", participants);
    return object;
  }
}
