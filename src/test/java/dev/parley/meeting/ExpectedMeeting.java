package dev.parley.meeting;

import dev.parley.mention.Actor;
import dev.parley.reference.State;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A meeting in one line: {@code meeting held 2017-11-20 Sochi: Vladimir Putin + Bashar al-Assad}.
 *
 * <p>A slot that is unknown is {@code -}, one that does not matter {@code *}; bars part what is as
 * good. Among the participants, an asterisk is whoever else. The code of the state a participant
 * stands for may follow in brackets: {@code foreign minister (TUR)}.
 */
record ExpectedMeeting(
    String kind, String status, String date, String place, Set<String> participants) {

  private static final Pattern LINE =
      Pattern.compile("(\\S+) (\\S+) (\\S+) ([^:]+):(?: (.*))?", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern CODE = Pattern.compile(" \\(([A-Z]{3}|-)\\)");
  private static final String UNKNOWN = "-";
  private static final String ANY = "*";

  ExpectedMeeting {
    participants = new TreeSet<>(participants);
  }

  /** Reads a line. */
  static ExpectedMeeting parse(String line) {
    Matcher slots = LINE.matcher(line);
    if (!slots.matches()) {
      throw new IllegalArgumentException("no meeting: " + line);
    }
    String participants = slots.group(5) == null ? "" : slots.group(5);
    return new ExpectedMeeting(
        slots.group(1),
        slots.group(2),
        slots.group(3),
        slots.group(4),
        participants.isBlank() ? Set.of() : Set.of(participants.split(" \\+ ")));
  }

  /** Returns {@code meeting} in one line, every participant with a code. */
  static ExpectedMeeting of(Meeting meeting) {
    return new ExpectedMeeting(
        meeting.kind().name().toLowerCase(Locale.ROOT),
        meeting.status().name().toLowerCase(Locale.ROOT),
        meeting.date().map(date -> date.value().toString()).orElse(UNKNOWN),
        meeting.place().map(place -> place.value().label()).orElse(UNKNOWN),
        meeting.participants().stream()
            .map(participant -> participant(participant.actor()))
            .collect(Collectors.toSet()));
  }

  private static String participant(Actor actor) {
    Optional<String> code =
        actor.party().filter(State.class::isInstance).flatMap(party -> ((State) party).iso3());
    return actor.label() + " (" + code.orElse(UNKNOWN) + ")";
  }

  /** Returns whether this is a description of {@code meeting}. */
  boolean matches(Meeting meeting) {
    ExpectedMeeting other = of(meeting);
    return matches(kind, other.kind)
        && matches(status, other.status)
        && matches(date, other.date)
        && matches(place, other.place)
        && matches(participants, other.participants);
  }

  private static boolean matches(String slot, String value) {
    return slot.equals(ANY) || List.of(slot.split("\\|")).contains(value);
  }

  private static boolean matches(Set<String> slots, Set<String> values) {
    Set<String> left = new TreeSet<>(values);
    for (String slot : slots) {
      if (!slot.equals(ANY) && !left.removeIf(value -> sameParticipant(slot, value))) {
        return false;
      }
    }
    return left.isEmpty() || slots.contains(ANY);
  }

  private static boolean sameParticipant(String slot, String value) {
    String name = CODE.matcher(value).replaceAll("");
    return List.of(slot.split("\\|")).stream()
        .anyMatch(text -> CODE.matcher(text).find() ? text.equals(value) : text.equals(name));
  }

  @Override
  public String toString() {
    return kind + " " + status + " " + date + " " + place + ": " + String.join(" + ", participants);
  }
}
