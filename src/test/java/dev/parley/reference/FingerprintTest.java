package dev.parley.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FingerprintTest {

  private static final Person PERSON =
      new Person("urn:example:p", "A Person", Gender.UNKNOWN, Optional.empty());
  private static final Office OFFICE =
      new Office(
          "urn:example:o", "An Office", OfficeType.OFFICIAL, Optional.empty(), List.of("official"));

  @Test
  void isTheSameForTheSameGazetteer() {
    String fingerprint = gazetteer().build().fingerprint();
    assertEquals(fingerprint, gazetteer().build().fingerprint());
    assertTrue(fingerprint.matches("[0-9a-f]{12}"), fingerprint);
  }

  @Test
  void changesWithANameAnIdentityAndAHolder() {
    String before = gazetteer().build().fingerprint();
    assertNotEquals(
        before, gazetteer().name("Another", NameType.NAME, PERSON).build().fingerprint());
    Identity identity = new Identity(List.of("urn:example:other"), Optional.empty());
    assertNotEquals(before, gazetteer().identity(PERSON, identity).build().fingerprint());
    Tenure tenure =
        new Tenure(
            "urn:example:t", PERSON, OFFICE, LocalDate.of(2017, 1, 1), Optional.empty(), false);
    assertNotEquals(before, gazetteer().tenure(tenure).build().fingerprint());
  }

  private static Gazetteer.Builder gazetteer() {
    return new Gazetteer.Builder().add(PERSON).add(OFFICE);
  }
}
