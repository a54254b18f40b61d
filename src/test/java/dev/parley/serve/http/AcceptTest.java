package dev.parley.serve.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {

  private static final List<String> OFFERS =
      List.of("text/turtle", "text/html", "application/ld+json");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/turtle | text/turtle",
        "TEXT/TURTLE | text/turtle",
        "*/* | text/turtle",
        "text/* | text/turtle",
        "application/* | application/ld+json",
        "text/html, text/turtle | text/turtle",
        "text/html;q=0.9, text/turtle;q=0.8 | text/html",
        "text/html ; level=1 ; q=0.9 , */*;q=0.1 | text/html",
        "*/*, text/turtle;q=0 | text/html",
        "text/*;q=0.5, text/turtle;q=0.1, application/ld+json;q=0.4 | text/html",
        "image/png | none",
        "text/turtle;q=0 | none",
        "text/turtle;q=x | none",
        "nonsense | none",
      })
  void choosesWhatIsMostWelcome(String header, String expected) {
    assertEquals(expected, Accept.of(header).best(OFFERS).orElse("none"));
  }

  @Test
  void takesNoHeaderForAnything() {
    assertEquals("text/turtle", Accept.of(null).best(OFFERS).orElseThrow());
    assertEquals("text/turtle", Accept.of(" ").best(OFFERS).orElseThrow());
  }
}
