package dev.parley.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          true  | de | The ministers of both countries met in the capital on Monday and said that they would meet again before the end of the year.
          false | en | Die Minister der beiden Länder trafen sich am Montag in der Hauptstadt und sagten, dass sie sich vor Ende des Jahres wieder treffen würden.
          false | en | Les ministres des deux pays se sont rencontrés lundi dans la capitale et ont dit qu'ils se reverraient avant la fin de l'année en cours.
          false | en | Los ministros de los dos países se reunieron el lunes en la capital y dijeron que se volverían a reunir antes de que termine el año.
          true  |    | Russian President Vladimir Putin held a meeting with Turkish President Recep Tayyip Erdogan in Sochi on 20 November 2017 to discuss Syria.
          true  |    | US-China talks began on Monday. Talks between China and Japan began on Tuesday. Iran nuclear talks resumed in Vienna. Russia-Ukraine talks ended without result. U.S.-China trade talks resumed on Friday. NATO talks broke down. The talks began. Ceasefire talks stalled. Six-party talks resumed in Beijing. Government talks ended. The Nato Summit opened in July. He travelled to Washington for the NATO Summit. The G7 Foreign Ministers' Meeting took place in Osaka on Monday.
          false |    | Der russische Präsident Wladimir Putin hat den türkischen Präsidenten Recep Tayyip Erdogan am Montag in Sotschi empfangen, wo beide was Syrien angeht einig sind.
          false |    | Il presidente Vladimir Putin ha incontrato il presidente Recep Tayyip Erdogan a Sochi lunedì per parlare della Siria, e poi del gas e del grano.
          false |    | Министры встретились в Москве.
          true  |    | A met B.
          true  | en | A met B.
          false | fr | A met B.
          """)
  void isToldFromOtherLanguages(boolean english, String language, String text) {
    Article article =
        new Article(
            "a",
            Optional.empty(),
            text,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.ofNullable(language));

    assertEquals(english, English.is(article));
  }

  @Test
  void isAllThatIsRead() throws IOException {
    Inputs inputs = new Inputs(folder);
    String german = inputs.write("de.txt", "Language: de\n\nA traf B.");
    String english = inputs.write("en.txt", "A met B.");

    assertEquals(List.of("en"), inputs.read(german, english).stream().map(Article::id).toList());
    assertEquals(
        List.of(
            "2 files, 2 text: 1 article; 1 without a day of publication; passed over: 1 not in English"),
        inputs.notes);
    assertEquals(List.of(), inputs.problems);
  }
}
