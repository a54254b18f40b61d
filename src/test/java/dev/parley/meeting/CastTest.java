package dev.parley.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parley.mention.Actor;
import dev.parley.reference.Organization;
import dev.parley.reference.State;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who take part, and whether they are all of one state. */
class CastTest {

  private static final State TURKEY = state("TUR");
  private static final Actor PRESIDENT = person("A", Optional.of(TURKEY));
  private static final Actor MINISTER = person("B", Optional.of(TURKEY));
  private static final Actor GUEST = person("C", Optional.of(state("GRC")));
  private static final Actor NOBODY_KNOWS = person("D", Optional.empty());
  private static final Actor PARTY = body(false);
  private static final Actor ALLIANCE = body(true);

  @Test
  void knowsCompatriots() {
    assertEquals(Optional.of("officials"), Cast.compatriots(List.of(PRESIDENT, MINISTER)));
    assertEquals(
        Optional.of("officials"),
        Cast.compatriots(List.of(PRESIDENT, new Actor.StateActor(TURKEY))));
    assertEquals(Optional.of("group"), Cast.compatriots(List.of(PRESIDENT, PARTY)));
  }

  @Test
  void knowsWhoAreNone() {
    assertEquals(Optional.empty(), Cast.compatriots(List.of()));
    assertEquals(Optional.empty(), Cast.compatriots(List.of(PRESIDENT)));
    assertEquals(Optional.empty(), Cast.compatriots(List.of(PRESIDENT, PRESIDENT)));
    assertEquals(Optional.empty(), Cast.compatriots(List.of(PRESIDENT, GUEST)));
    assertEquals(Optional.empty(), Cast.compatriots(List.of(PRESIDENT, NOBODY_KNOWS)));
    assertEquals(Optional.empty(), Cast.compatriots(List.of(PRESIDENT, ALLIANCE)));
  }

  private static State state(String code) {
    return new State("urn:" + code, code, Optional.of(code), Optional.empty(), Optional.empty());
  }

  private static Actor person(String name, Optional<State> state) {
    return new Actor.NewPerson(name, Optional.empty(), Optional.empty(), state.map(it -> it));
  }

  private static Actor body(boolean international) {
    return new Actor.Body(
        new Organization(
            "urn:" + international,
            "body",
            international,
            Optional.of(TURKEY),
            List.of(),
            Optional.empty()));
  }
}
