package dev.parley.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parley.ingest.Article;
import dev.parley.reference.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is denied is told from what is called off, and from what is told by those who deny. */
class DenialTest {

  private static final MeetingExtractor EXTRACTOR =
      new MeetingExtractor(Reference.bundled().link().gazetteer());

  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2018, 5, 5));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          denied    | Sergey Lavrov did not meet John Kerry in Vienna on Tuesday.
          denied    | The Kremlin denied that Vladimir Putin had met Donald Trump in Geneva.
          denied    | Emmanuel Macron denied meeting Hassan Rouhani.
          denied    | Emmanuel Macron denied having met Hassan Rouhani in Geneva.
          denied    | Officials denied reports of a meeting between Barack Obama and Raul Castro.
          denied    | Officials dismissed reports of a meeting between Barack Obama and Raul Castro.
          denied    | No meeting took place between Recep Tayyip Erdogan and Bashar al-Assad.
          denied    | Officials denied that a meeting between Barack Obama and Raul Castro took place.
          cancelled | Theresa May called off talks with Narendra Modi in London.
          cancelled | Hassan Rouhani has ruled out a meeting with Donald Trump.
          cancelled | Barack Obama will not meet Vladimir Putin in Moscow next month.
          held      | Sergey Lavrov met John Kerry in Vienna on Tuesday and denied the charges.
          held      | Sergey Lavrov, who denied the charges, met John Kerry in Vienna on Tuesday.
          held      | Barack Obama met Raul Castro on Tuesday. Cuba has not commented on the meeting.
          held      | Barack Obama met Raul Castro on Tuesday. He did not describe the meeting.
          held      | Sergey Lavrov did not deny that he met John Kerry in Vienna on Tuesday.
          """)
  void isNoCancellation(String fate, String text) {
    List<Meeting> meetings = EXTRACTOR.extract(Article.of("a", text, DAY)).meetings();
    assertEquals(List.of(fate), meetings.stream().map(DenialTest::fate).distinct().toList());
  }

  private static String fate(Meeting meeting) {
    if (!meeting.denied()) {
      return meeting.status().name().toLowerCase(Locale.ROOT);
    }
    assertEquals(Status.CANCELLED, meeting.status());
    return "denied";
  }
}
