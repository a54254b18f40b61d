package dev.parley.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.model.Features;
import dev.parley.model.Models;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a sentence to the words in it that may tell of a meeting. */
class CandidateFinderTest {

  private static final CandidateFinder FINDER =
      new CandidateFinder(FrameTable.bundled(), FrameTable.words(), Models.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          meet    | Angela Merkel met Vladimir Putin in Berlin.
          none    | Angela Merkel said that Germany had met its NATO commitments.
          none    | Angela Merkel said that all demands of Greece were met.
          none    | The plans of Angela Merkel met with criticism in Greece.
          meet    | Angela Merkel met with French diplomats in Berlin.
          none    | Angela Merkel faced Vladimir Putin at a news conference in Berlin.
          talks   | Angela Merkel and Vladimir Putin held talks about Syria.
          speak   | Angela Merkel spoke about Syria with Vladimir Putin.
          none    | Angela Merkel called for restraint in Syria.
          none    | Angela Merkel called Theresa May a friend of Germany.
          none    | Theresa May was called a friend by Angela Merkel.
          none    | Angela Merkel called home the German ambassador in Moscow.
          call    | Angela Merkel called Theresa May on Monday.
          go      | Angela Merkel went to Moscow.
          none    | Angela Merkel went home.
          receive | Angela Merkel received Vladimir Putin in Berlin.
          none    | Angela Merkel received a letter of Vladimir Putin.
          discuss | Angela Merkel discussed Syria with Vladimir Putin.
          none    | Angela Merkel discussed Syria in parliament.
          be in   | Angela Merkel is in Moscow.
          none    | Angela Merkel is in good health.
          none    | Finland host Norway in a qualifier in Tampere on Friday.
          none    | Egypt and Morocco meet in the final in Cairo.
          meet    | Egypt and Morocco met in Cairo for a final round.
          meet    | Angela Merkel met Emmanuel Macron before the final in Paris.
          none    | Norwegian soldiers arrived in Latvia.
          arrive  | Norwegian Prime Minister Erna Solberg arrived in Latvia.
          """)
  void findsTheWordsThatMayTellOfAMeeting(String expected, String text) {
    String found =
        candidates(text).stream()
            .map(candidate -> candidate.trigger().frame().name())
            .collect(Collectors.joining(" "));
    assertEquals(expected, found.isEmpty() ? "none" : found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Angela Merkel is in Moscow.                                       | Angela Merkel
          Angela Merkel held talks with visiting President Emmanuel Macron. | Emmanuel Macron
          """)
  void knowsWhoIsTheGuest(String text, String guest) {
    Candidate visit =
        candidates(text).stream()
            .filter(candidate -> candidate.trigger().frame().kind() == Kind.VISIT)
            .findFirst()
            .orElseThrow();
    Argument likeliest =
        visit.participants().stream()
            .filter(argument -> argument.role() == Role.GUEST)
            .findFirst()
            .orElseThrow();
    assertEquals(guest, likeliest.actors().getFirst().label());
  }

  /** Who stands where parties do and is none, by slot and sort. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          patient.plural                 | Angela Merkel met bankers in Berlin.
          with.plural                    | Angela Merkel held talks with students of Paris.
          with.people                    | Angela Merkel met with several ministers in Berlin.
          patient.singular               | Angela Merkel visited a shelter in Moscow.
          agent.pronoun                  | They met Angela Merkel in Berlin.
          agent.plural                   | Voters travelled to Moscow on Monday.
          none                           | Angela Merkel met Theresa May in Berlin.
          none                           | Angela Merkel travelled to Moscow on Monday.
          none                           | Angela Merkel attended talks in Geneva.
          """)
  void tellsWhoIsNoActor(String expected, String text) {
    Features strangers = candidates(text).getFirst().strangers();
    String found =
        IntStream.range(0, strangers.size())
            .mapToObj(at -> strangers.name(at).substring("stranger.".length()))
            .filter(name -> name.contains("."))
            .collect(Collectors.joining(" "));
    assertEquals(expected, found.isEmpty() ? "none" : found);
  }

  /** Which noun a trigger only describes. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          true  | modifies.declaration | Angela Merkel praised the summit declaration of Germany and France.
          false | modifies             | Angela Merkel attended a summit of Germany and France.
          """)
  void tellsWhatATriggerDescribes(boolean expected, String feature, String text) {
    Candidate summit =
        candidates(text).stream()
            .filter(candidate -> candidate.trigger().frame().name().equals("summit"))
            .findFirst()
            .orElseThrow();
    assertEquals(expected, summit.setting().features().has(feature));
  }

  /** What the words above the first trigger make of what it tells. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          told        | Angela Merkel held talks with Theresa May.
          cancelled   | Angela Merkel scrapped talks with Theresa May.
          cancelled   | Angela Merkel turned down an invitation to talks with Theresa May.
          cancelled   | Theresa May deplored Spain's refusal to hold talks with Morocco.
          kept        | Angela Merkel did not cancel the talks with Theresa May.
          kept        | Angela Merkel refused to call off the talks with Theresa May.
          kept        | Angela Merkel threatened to call off the talks with Theresa May.
          interrupted | Angela Merkel broke off the talks with Theresa May.
          kept        | Angela Merkel ruled out breaking off the talks with Theresa May.
          proposed    | Angela Merkel is ready to meet Theresa May.
          proposed    | Angela Merkel is open to meeting Theresa May.
          proposed    | Angela Merkel favours talks between Spain and Morocco.
          planned     | Angela Merkel agreed to meet Theresa May.
          planned     | Angela Merkel accepted an offer of talks with Theresa May.
          told        | Angela Merkel rejected the criticism in talks with Theresa May.
          told        | Angela Merkel failed to agree with Theresa May in talks in Berlin.
          """)
  void readsWhatIsMadeOfAMeeting(String expected, String text) {
    Setting setting = candidates(text).getFirst().setting();
    String found =
        List.of("cancelled", "interrupted", "kept", "planned", "proposed").stream()
            .filter(each -> setting.features().has("factuality." + each))
            .findFirst()
            .orElse("told");
    assertEquals(expected, found);
  }

  @Test
  void speaksOfWhatWasDoneInstead() {
    List<Candidate> found =
        candidates("Angela Merkel cancelled talks with Theresa May and met Mark Rutte instead.");
    assertTrue(found.getFirst().setting().features().has("factuality.cancelled"));
    assertFalse(found.getLast().setting().features().has("factuality.cancelled"));
  }

  private static List<Candidate> candidates(String text) {
    ParsedArticle parsed = Texts.parsed(text);
    return FINDER.find(parsed, List.of());
  }
}
