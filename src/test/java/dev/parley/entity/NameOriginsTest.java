package dev.parley.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.model.Features;
import dev.parley.reference.Entity;
import dev.parley.reference.Gazetteer;
import dev.parley.reference.Person;
import dev.parley.reference.Reference;
import dev.parley.reference.State;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tells whose people bear a name. */
class NameOriginsTest {

  private static final Gazetteer GAZETTEER = Reference.bundled().link().gazetteer();
  private static final NameOrigins ORIGINS = new NameOrigins(GAZETTEER);

  @ParameterizedTest
  @CsvSource({
    "Roe Singh, IND, CHN",
    "Roe Ruritanović, SRB, JPN",
    "Roe Ruritashvili, GEO, FRA",
    "Roe Nguyen, VNM, DEU",
    "Ruritamoto, JPN, IND",
  })
  void isLikerToThoseOfItsOwnState(String name, String own, String other) {
    assertTrue(
        sum(ORIGINS.likeness(Profile.words(name), state(own), Optional.empty()))
            > sum(ORIGINS.likeness(Profile.words(name), state(other), Optional.empty())));
  }

  @Test
  void saysNothingOfAnUnknownName() {
    assertEquals(0, sum(ORIGINS.likeness(List.of("qxqx"), state("IND"), Optional.empty())));
  }

  @Test
  void leavesOutOfAccountWhoseNameItIs() {
    Person person =
        StreamSupport.stream(GAZETTEER.entities().spliterator(), false)
            .filter(entity -> entity.label().equals("Recep Tayyip Erdogan"))
            .map(Person.class::cast)
            .findFirst()
            .orElseThrow();
    List<String> name = List.of("tayyip");
    State turkey = state("TUR");
    assertTrue(
        sum(ORIGINS.likeness(name, turkey, Optional.of(person)))
            < sum(ORIGINS.likeness(name, turkey, Optional.empty())));
  }

  private static double sum(Features features) {
    return IntStream.range(0, features.size()).mapToDouble(features::value).sum();
  }

  private static State state(String code) {
    for (Entity entity : GAZETTEER.entities()) {
      if (entity instanceof State state && state.iso3().equals(Optional.of(code))) {
        return state;
      }
    }
    throw new AssertionError(code);
  }
}
