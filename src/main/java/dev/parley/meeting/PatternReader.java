package dev.parley.meeting;

import dev.parley.meeting.Frame.Pattern;
import java.util.Optional;

/** Reads who takes part in a meeting from where one pattern of frames has its parties. */
@FunctionalInterface
interface PatternReader {

  /** Fills {@code reading}; returns why it is no report, if it is none. */
  Optional<String> read(Reading reading);

  /** Returns the reader of {@code pattern}. */
  static PatternReader of(Pattern pattern) {
    return switch (pattern) {
      case WITH -> new EncounterReader();
      case HOST -> new HostReader();
      case VISIT -> new VisitReader();
      case TRAVEL -> new TravelReader();
      case CALL -> new CallReader();
      case SPEAK -> new SpeakReader();
      case GATHER -> new GatheringReader();
      case MEDIATE -> new MediationReader();
      case POSE -> new PictureReader();
      case ATTEND -> new AttendanceReader();
      case SEE -> new SightReader();
      case BRING -> new ConvenerReader();
      case LINE -> new TelephoneReader();
      case STAY -> new StayReader();
      case EVENT_NOUN, BODY_NOUN, CALL_NOUN -> new EventReader();
      case VISIT_NOUN -> new VisitNounReader();
    };
  }
}
