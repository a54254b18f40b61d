package dev.parley.evaluate;

import dev.parley.event.Kind;
import dev.parley.meeting.Status;
import java.util.List;
import java.util.Optional;

/**
 * A meeting as a row of plain values, the same whether a person read it or the program.
 *
 * @param date an ISO day, month or year, or {@code first/last}
 * @param country of the place, as an ISO 3166-1 alpha-3 code
 */
public record MeetingRecord(
    Kind kind,
    Status status,
    Optional<String> date,
    Optional<String> place,
    Optional<String> country,
    List<Participant> participants) {

  /** What a participant is. */
  public enum Type {
    PERSON,
    OFFICE,
    STATE,
    ORG
  }

  /**
   * Who takes part.
   *
   * @param country the ISO 3166-1 alpha-3 code of the state that it stands for
   * @param mention the words of the article that name it, where a person has marked them
   */
  public record Participant(
      Type type, String name, Optional<String> country, Optional<String> mention) {
    @Override
    public String toString() {
      return name + country.map(code -> " (" + code + ")").orElse("");
    }
  }

  public MeetingRecord {
    participants = List.copyOf(participants);
  }

  /** Returns it in one line: {@code meeting held 2017-11-20 Sochi (RUS): Vladimir Putin (RUS)}. */
  @Override
  public String toString() {
    return Words.of(kind)
        + " "
        + Words.of(status)
        + " "
        + date.orElse("-")
        + " "
        + place.orElse("-")
        + country.map(code -> " (" + code + ")").orElse("")
        + ": "
        + String.join(" + ", participants.stream().map(Participant::toString).toList());
  }
}
