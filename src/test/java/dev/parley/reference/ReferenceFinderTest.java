package dev.parley.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceFinderTest {

  private static final ReferenceFinder FINDER =
      new ReferenceFinder(
          ReferenceReader.read(List.of(Path.of("src/test/resources/reference/fiction.ttl"))));

  @ParameterizedTest
  @CsvSource({
    "Ruritania, Ruritania",
    "the Kingdom of Ruritania, Ruritania",
    "RURITANIANS, Ruritania",
    "Zenda Castle, Ruritania+Zenda Castle",
    "szohod, Borduria+Szohôd",
    "Rudolf, Rudolf Elphberg",
    "ZL, Zenda League",
    "King of Ruritania, King of Ruritania",
    "Ruritanian king, King of Ruritania",
    "Ruritania's monarch, King of Ruritania",
    "mayor of Strelsau, Mayor of Strelsau",
    "king Rudolf, Rudolf Elphberg",
    "Antonia, Antonia Mauban",
    "mayor Rudolf, ''",
    "Nobody, ''",
  })
  void findsWhatANameStandsFor(String text, String labels) {
    List<String> found =
        FINDER.find(text, Optional.empty()).stream()
            .map(answer -> answer.entity().label())
            .sorted()
            .toList();
    assertEquals(labels, String.join("+", found));
  }

  @Test
  void tellsTheHolderOfAnOfficeOnADay() {
    List<ReferenceFinder.Answer> answers =
        FINDER.find("Ruritanian king", Optional.of(LocalDate.of(1991, 5, 1)));
    ReferenceFinder.Held held = answers.getFirst().held().getFirst();
    assertEquals("Rudolf Elphberg", held.holder().label());
    assertEquals("1980", held.from());
    assertEquals(Optional.of("1995-02"), held.until());
  }

  @Test
  void tellsNoHolderOfAnOfficeOnADayThatNobodyIsKnownFor() {
    List<ReferenceFinder.Answer> answers =
        FINDER.find("Ruritanian king", Optional.of(LocalDate.of(1999, 5, 1)));
    assertEquals(List.of(), answers.getFirst().held());
  }

  @Test
  void tellsWhoLedAStateOnADay() {
    List<ReferenceFinder.Answer> answers =
        FINDER.find("Ruritania", Optional.of(LocalDate.of(1991, 5, 1)));
    assertEquals("Rudolf Elphberg", answers.getFirst().held().getFirst().holder().label());
  }
}
